// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';

import { LetterPaper } from '../../../src/renderer/src/features/letters/letter-paper';
import { letterPartOf } from '../../../src/renderer/src/features/letters/letter-part';
import { letterPlan } from '../../../src/renderer/src/store/letter-plan';
import { letterSetting } from '../../../src/renderer/src/store/letter-setting';
import { openIssues } from '../../../src/shared/complaint/state';
import type { Case } from '../../../src/shared/complaint/state';
import { admitted, assessed, TODAY } from '../../support/cases';
import { rulesOf } from '../../support/rules';

afterEach(cleanup);

function show(state: Case) {
  const rules = rulesOf(state);
  const letter = letterPlan(state, letterSetting(state, {}, rules, TODAY), {
    rules,
    organisation: 'Nordbetaling AB',
    senderLines: ['Box 1'],
    representative: 'Anna Lind',
    staffNames: [],
    clauses: [],
    secondReader: false,
    date: TODAY,
  }).build('AAAA-BBBB-CCCC-DDDD');
  render(<LetterPaper letter={letter} label="Letter" zoom={1} />);
  return { letter, sheet: within(screen.getByRole('article', { name: 'Letter' })) };
}

describe('the letter on screen', () => {
  test('when a letter is shown → its title, headings, tables and language are there for everybody', () => {
    const { letter, sheet } = show(assessed().case);
    expect(screen.getByRole('article').lang).toBe('da-DK');
    expect(sheet.getByRole('heading', { level: 2 }).textContent).toBe(letter.title);
    expect(sheet.getByRole('heading', { level: 4, name: 'Klagepunkt 1: Dobbelt betaling' })).toBeDefined();
    const tables = letter.blocks.filter((block) => block.kind === 'table' || block.kind === 'facts');
    expect(sheet.getAllByRole('table')).toHaveLength(tables.length);
    expect(sheet.getAllByText(/AAAA-BBBB-CCCC-DDDD/).length).toBeGreaterThan(0);
  });

  test('when something is missing → every gap is marked', () => {
    show(admitted().case);
    const marks = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toContain('[mangler: resultat]');
  });

  test('when a place has a website → it is shown and cannot be followed', () => {
    const { sheet } = show(assessed().case);
    expect(sheet.getByText('fanke.dk')).toBeDefined();
    expect(sheet.queryAllByRole('link')).toEqual([]);
  });

  test('when text looks like markup → it is text', () => {
    const { sheet } = show(assessed({ desiredOutcome: '<img src=x onerror=alert(1)>' }).case);
    expect(sheet.getByText('<img src=x onerror=alert(1)>')).toBeDefined();
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('which part of the letter a field is printed in', () => {
  test('when a field of an issue is written → that issue, by the number it has in the letter', () => {
    const { case: state } = assessed();
    const [issue] = openIssues(state);
    expect(letterPartOf(`issue.${issue?.issueId ?? ''}.finding.reasons`, state)).toBe('issue-1');
    expect(letterPartOf(`evidence.x.${issue?.issueId ?? ''}.note`, state)).toBe('issue-1');
  });

  test('when a field is printed in no letter → nowhere', () => {
    expect(letterPartOf('root-cause.choice', assessed().case)).toBeUndefined();
  });
});
