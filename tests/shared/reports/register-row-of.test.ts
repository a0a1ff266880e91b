import { describe, expect, test } from 'vitest';

import { asId } from '../../../src/shared/core/ids';
import type { CaseId } from '../../../src/shared/core/ids';
import { figuresOf } from '../../../src/shared/reports/figures';
import { registerRowOf, rowAsReported } from '../../../src/shared/reports/register-row-of';
import { reportedCaseOf } from '../../../src/shared/reports/reported-case';
import { finalised, TODAY } from '../../support/cases';
import { rulesOf } from '../../support/rules';

const CASE = asId<CaseId>('c'.repeat(32));
const { case: state } = told();
const row = registerRowOf(state, rulesOf(state), TODAY);

/** A case in which everything that can be told was told. */
function told() {
  const play = finalised();
  play.does({ type: 'RecordAdrReferral', entity: 'Det finansielle ankenævn', referredOn: TODAY });
  play.does({ type: 'NoteDuty', kind: 'access-request', arisenOn: TODAY, note: 'Mette Sørensen vil se alt' });
  play.does({ type: 'PlaceLegalHold', reason: 'Stævning fra advokat Holm' });
  play.does({ type: 'ReopenCase', reason: 'Ny kvittering fra Mette' });
  play.does({ type: 'RecordRootCause', cause: 'system-fault', mayAffectOthers: true, explanation: 'Fejlen' });
  play.does({ type: 'RecordRecommendation', text: 'Ring til Mette Sørensen', followUpOn: TODAY });
  return play;
}

describe('the row that is left of an erased case', () => {
  test('when a case is full of words → none of them is in the row', () => {
    // Codes, dates and amounts; ids of the rules say nothing about the case.
    const codes = new Set(['DK', 'pay-later', 'payment-service', 'system-fault', 'refund', 'DKK']);
    const rules = new Set(row.deadlines.map(({ rule }) => rule));
    const texts = textsIn(row).filter((text) => !/^\d{4}-\d{2}-\d{2}$/.test(text) && !rules.has(text));
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.filter((text) => !codes.has(text))).toEqual([]);
  });

  test('when it is compared with everything the complaint and the work say → nothing personal is shared', () => {
    const { complaint } = state;
    const personal = [
      ...textsIn([
        complaint.complainant,
        complaint.text,
        complaint.desiredOutcome,
        complaint.finalAnswer?.text,
      ]),
      complaint.reference,
      complaint.externalId,
      complaint.contentHash,
      ...textsIn(
        [...state.issues.values()].map(({ title, positions, finding }) => [title, positions, finding]),
      ),
      ...textsIn(
        [...state.evidence.values()].map(({ title, fileName, sha256 }) => [title, fileName, sha256]),
      ),
      ...textsIn([...state.remedies.values()].map(({ description }) => description)),
      ...textsIn([
        state.recommendations.map(({ text }) => text),
        state.hold,
        state.adr.map((one) => one.entity),
      ]),
    ].filter((text) => text.length > 2);
    const written = JSON.stringify(row);
    expect(personal.length).toBeGreaterThan(15);
    expect(personal.filter((text) => written.includes(text))).toEqual([]);
  });

  test('when the register counts it → as it counted the case itself, but for what only words could say', () => {
    const { case: whole } = finalised();
    const rules = rulesOf(whole);
    const before = reportedCaseOf(CASE, whole, rules, TODAY);
    const after = rowAsReported(CASE, registerRowOf(whole, rules, TODAY));
    const ended = { ...before, deadlines: before.deadlines.filter((one) => /met|missed/.test(one.state)) };
    expect(after).toEqual({
      ...ended,
      number: 'CCCCCCCC',
      reference: 'CCCCCCCC',
      complainant: '',
      externalId: '',
      recommendations: [],
      erased: true,
    });
    expect(figuresOf([after], TODAY)).toEqual(figuresOf([ended], TODAY));
  });

  test('when the case does not know its end → the day it is erased closes it', () => {
    expect(state.finalisedOn).toBeUndefined();
    expect(row.closedOn).toBe(TODAY);
  });
});

/** Every text in a value, at any depth. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
