import { describe, expect, test } from 'vitest';

import { failureText, refusalText, troubleText } from '../../../src/renderer/src/components/trouble-texts';
import type { CaseRefusal } from '../../../src/shared/complaint/refusals';
import { asId } from '../../../src/shared/core/ids';
import type { IssueId } from '../../../src/shared/core/ids';
import { localDate } from '../../../src/shared/core/local-date';
import { UI_LANGUAGES } from '../../../src/shared/core/text';

const ISSUE = asId<IssueId>('1'.repeat(32));
const SOME_DAY = localDate('2026-03-05');

/** Every refusal that carries details; the others are plain sentences. */
const DETAILED: readonly CaseRefusal[] = [
  { code: 'CASE_FINALISED', finalisedOn: SOME_DAY },
  { code: 'NOT_OVERDUE', dueOn: SOME_DAY },
  { code: 'TEXT_REQUIRED', field: 'reasons' },
  { code: 'TEXT_REQUIRED', field: 'a field nobody named yet' },
  { code: 'DATE_IN_FUTURE', field: 'receivedOn' },
  { code: 'DATE_IN_PAST', field: 'dueOn' },
  { code: 'EVIDENCE_ALREADY_HELD', exhibitNumber: 3 },
  { code: 'FINDINGS_MISSING', issueIds: [ISSUE] },
  { code: 'EVIDENCE_NOT_CONSIDERED', evidenceIds: [asId('2'.repeat(32))] },
  { code: 'REQUESTS_OPEN', requestIds: [asId('3'.repeat(32))] },
];

describe('sentences for what went wrong', () => {
  test.each(UI_LANGUAGES)('when a refusal has details, in %s → they stand in the sentence', (language) => {
    for (const refusal of DETAILED) {
      const sentence = refusalText(refusal, language);
      expect(sentence).not.toMatch(/[{}]|undefined/);
      expect(sentence).toMatch(/[.!]$/);
    }
  });

  test('when a field has a name → people read the name, not the code', () => {
    expect(refusalText({ code: 'TEXT_REQUIRED', field: 'reasons' }, 'da')).toBe(
      'Udfyld feltet “Begrundelse”.',
    );
  });

  test('when a date is named → it is written as the language writes dates', () => {
    expect(refusalText({ code: 'NOT_OVERDUE', dueOn: SOME_DAY }, 'sv')).toContain('5\u00a0mars 2026');
  });

  test('when glyphs are missing → the sentence shows them', () => {
    const failure = { code: 'GLYPH_MISSING', characters: ['你', '好'] } as const;
    expect(failureText(failure, 'en')).toContain('你 好');
  });

  test('when trouble is a refusal or a failure → each has its sentence', () => {
    expect(troubleText({ kind: 'refused', refusal: { code: 'RECUSED' } }, 'en')).toContain('stood aside');
    expect(troubleText({ kind: 'failed', failure: { code: 'DISK_FULL' } }, 'en')).toContain('disk is full');
  });
});
