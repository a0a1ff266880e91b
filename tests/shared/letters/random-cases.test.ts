import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { CaseCommand } from '../../../src/shared/complaint/commands';
import { missingForFinalAssessment } from '../../../src/shared/complaint/completeness';
import { decide } from '../../../src/shared/complaint/decide';
import type { Case } from '../../../src/shared/complaint/state';
import {
  CASE_OUTCOMES,
  EVIDENCE_WEIGHTS,
  FINDING_OUTCOMES,
  INADMISSIBLE_REASONS,
  LETTER_LANGUAGES,
  MARKETS,
  PARTIES,
  PRODUCTS,
  REGIMES,
  REMEDY_KINDS,
} from '../../../src/shared/complaint/vocabulary';
import { fromDayNumber, dayNumber } from '../../../src/shared/core/local-date';
import { checkLetter } from '../../../src/shared/letters/check-letter';
import { buildConcludingLetter } from '../../../src/shared/letters/concluding-letter';
import { buildHoldingReply } from '../../../src/shared/letters/holding-reply';
import { letterText } from '../../../src/shared/letters/letter-text';
import { ANNA, Play, TODAY, assessed, complaintOf, contextOf, exhibitOf, issuing } from '../../support/cases';
import { expectedOf, inputFor } from '../../support/letter-inputs';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom('', ' ', '<b>x</b>', 'a\n\nb', '$&', '{words}', '[mangler: x]', '»«'),
);
const date = fc.integer({ min: -40, max: 40 }).map((days) => fromDayNumber(dayNumber(TODAY) + days));
const money = fc.record({
  amountMinor: fc.integer({ min: 1, max: 10_000_000 }),
  currency: fc.constantFrom('DKK', 'SEK', 'EUR'),
} as const);

/** Which of the things that are there a command is about: a place, taken modulo how many there are. */
const place = fc.nat({ max: 5 });

type Step = (state: Case) => CaseCommand | undefined;

function at<T>(ids: Iterable<T>, index: number): T | undefined {
  const all = [...ids];
  return all[index % Math.max(all.length, 1)];
}

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>(() => ({ type: 'DeclareConflict', conflict: false, statement: 'Nej' })),
  fc
    .record({
      admissible: fc.boolean(),
      notInCourtOrAdr: fc.boolean(),
      reason: fc.constantFrom(...INADMISSIBLE_REASONS),
      explanation: text,
    })
    .map((fields): Step => () => ({ type: 'DecideAdmissibility', ...fields })),
  fc
    .record({ title: text, regime: fc.constantFrom(...REGIMES) })
    .map((fields): Step => () => ({ type: 'RaiseIssue', ...fields })),
  fc.tuple(place, fc.constantFrom(...PARTIES), text).map(([index, party, words]): Step => (state) => {
    const issueId = at(state.issues.keys(), index);
    return issueId && { type: 'RecordPosition', issueId, party, text: words };
  }),
  fc.tuple(place, fc.constantFrom(...PARTIES), text).map(([index, party, reason]): Step => (state) => {
    const issueId = at(state.issues.keys(), index);
    return issueId && { type: 'RecordPartyNotHeard', issueId, party, reason };
  }),
  fc
    .tuple(place, fc.constantFrom(...FINDING_OUTCOMES), text, text)
    .map(([index, outcome, rule, reasons]): Step => (state) => {
      const issueId = at(state.issues.keys(), index);
      return issueId && { type: 'RecordFinding', issueId, outcome, rule, reasons };
    }),
  fc.tuple(place, place).map(([one, other]): Step => (state) => {
    const [issueId, into] = [at(state.issues.keys(), one), at(state.issues.keys(), other)];
    return issueId && into && { type: 'MergeIssue', issueId, into, reason: 'Samme' };
  }),
  fc.tuple(text, fc.boolean(), fc.nat({ max: 9 })).map(([title, notForLetter, digit]): Step => () => ({
    type: 'AddEvidence',
    exhibit: exhibitOf({ title, notForLetter, sha256: String(digit).repeat(64) }),
  })),
  fc
    .tuple(place, fc.constantFrom(...EVIDENCE_WEIGHTS), text)
    .map(([index, weight, note]): Step => (state) => {
      const evidenceId = at(state.evidence.keys(), index);
      return evidenceId && { type: 'ConsiderEvidence', evidenceId, weight, note };
    }),
  fc.tuple(place, text).map(([index, reason]): Step => (state) => {
    const evidenceId = at(state.evidence.keys(), index);
    return evidenceId && { type: 'PassOverEvidence', evidenceId, reason };
  }),
  fc
    .tuple(fc.constantFrom(...PARTIES), text, date)
    .map(([from, question, dueOn]): Step => () => ({ type: 'RequestInformation', from, question, dueOn })),
  fc
    .tuple(fc.constantFrom(...REMEDY_KINDS), text, fc.option(money), fc.option(date), place)
    .map(([kind, description, amount, dueOn, index]): Step => (state) => {
      const issueId = at(state.issues.keys(), index);
      const remedy = {
        kind,
        description,
        ...(amount && { amount }),
        ...(dueOn && { dueOn }),
        ...(issueId && { issueId }),
      };
      return { type: 'ProposeRemedy', remedy };
    }),
  fc
    .record({ outcome: fc.constantFrom(...CASE_OUTCOMES), summary: text })
    .map((fields): Step => () => ({ type: 'SetOutcome', ...fields })),
  text.map((words): Step => () => ({ type: 'AddNote', text: words })),
);

const randomCase = fc
  .record({
    steps: fc.array(step, { maxLength: 40 }),
    market: fc.constantFrom(...MARKETS),
    product: fc.constantFrom(...PRODUCTS),
    language: fc.constantFrom(...LETTER_LANGUAGES),
    desiredOutcome: text,
    vulnerability: text,
  })
  .map(({ steps, ...complaint }): Case => {
    const play = new Play();
    play.does({ type: 'ReceiveComplaint', complaint: complaintOf(complaint), exhibits: [exhibitOf()] });
    return worked(play, steps);
  });

/** A case that was ready for its letter, and was then worked on further. */
const nearlyReady = fc.array(step, { maxLength: 6 }).map((steps) => worked(assessed(), steps));

/** The case after the steps that the rules accept. */
function worked(play: Play, steps: readonly Step[]): Case {
  for (const next of steps) {
    const command = next(play.case);
    if (command && decide(command, play.case, contextOf()).ok) play.does(command);
  }
  return play.case;
}

describe('any case that the rules allow', () => {
  it('when letters are built from it → none throws and none prints a value that is not there', () => {
    fc.assert(
      fc.property(randomCase, fc.constantFrom(...LETTER_LANGUAGES), (state, language) => {
        const input = inputFor(state, { language });
        const letter = buildConcludingLetter(input);
        expect(letterText(letter)).not.toMatch(/undefined|\[object Object\]/);
        checkLetter(letter, state, expectedOf(input));
        letterText(buildHoldingReply({ ...input, reason: '', beyondControl: '' }));
      }),
      { numRuns: 300 },
    );
  });

  it('when completeness finds nothing that must be done → the rules accept the letter', () => {
    let complete = 0;
    fc.assert(
      fc.property(nearlyReady, (state) => {
        const gaps = missingForFinalAssessment(state, {
          staffId: ANNA,
          date: TODAY,
          adrEntities: ['ARN'],
          signpostReasonMissing: false,
          secondReader: false,
        });
        if (gaps.some(({ severity }) => severity === 'must')) return;
        complete += 1;
        const kind = buildConcludingLetter(inputFor(state)).kind;
        expect(decide(issuing({ kind }), state, contextOf()).ok).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(complete).toBeGreaterThan(20);
  });
});
