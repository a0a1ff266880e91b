import { describe, expect, test } from 'vitest';

import { faultyFields, packOf, presentForm } from '../../../src/renderer/src/features/settings/promises-form';
import type { PromisesForm } from '../../../src/renderer/src/features/settings/promises-form';
import { localDate } from '../../../src/shared/core/local-date';
import { BUNDLED_PACKS } from '../../../src/shared/law/packs/bundled';
import { createRuleBook } from '../../../src/shared/law/rule-book';
import { BOOK } from '../../support/rules';

const TODAY = localDate('2026-11-22');
const present = presentForm('DE', BOOK, TODAY);

function filled(part: Partial<PromisesForm>): PromisesForm {
  return { ...present, saidIn: 'Verbraucher-Ombudsperson', ...part };
}

function assessmentOf(count: string): PromisesForm {
  return filled({ lengths: { ...present.lengths, assessment: { count, unit: 'calendar-days' } } });
}

describe("the form of the firm's promises", () => {
  test('when it opens → it shows the promises of the day and begins today', () => {
    expect(present.lengths.customerService).toEqual({ count: '14', unit: 'calendar-days' });
    expect(present.from).toBe(TODAY);
    expect(faultyFields(present, 'DE', BOOK)).toEqual(['saidIn']);
  });

  test('when numbers are changed → the pack says so, for that market alone', () => {
    const pack = packOf(assessmentOf(' 21 '), 'DE', BOOK, TODAY);
    expect(pack?.markets).toEqual(['DE']);
    expect(pack?.deadlineRules?.[1]?.length).toEqual({ unit: 'calendar-days', count: 21 });
    expect(pack?.deadlineRules?.[1]?.source.title).toBe('Verbraucher-Ombudsperson');
  });

  test('when a number is left out → that promise is not made', () => {
    const rules = packOf(assessmentOf(''), 'DE', BOOK, TODAY)?.deadlineRules ?? [];
    expect(rules.map(({ id }) => id)).toEqual(['confirmation-1-day', 'firm-14-days']);
  });

  test.each(['0', '401', '-1', '2.5', 'ten'])('when %s days are promised → the field is faulty', (count) => {
    expect(faultyFields(assessmentOf(count), 'DE', BOOK)).toEqual(['assessment']);
    expect(packOf(assessmentOf(count), 'DE', BOOK, TODAY)).toBeUndefined();
  });

  test('when other promises begin later already → these cannot begin before them', () => {
    const pack = packOf(filled({ from: '2027-01-01' }), 'DE', BOOK, TODAY);
    if (!pack) throw new Error('The form is in order');
    const book = createRuleBook([...BUNDLED_PACKS, pack]);
    expect(presentForm('DE', book, TODAY).from).toBe('2027-01-01');
    expect(faultyFields(filled({ from: '2026-12-31' }), 'DE', book)).toEqual(['from']);
    expect(packOf(filled({ from: '2027-01-01' }), 'DE', book, TODAY)?.version).toBe('2027-01-01-DE-2');
  });
});
