import type { Complaint } from '../../../src/shared/complaint/complaint';
import type { Case } from '../../../src/shared/complaint/state';
import type { FindingOutcome, LetterLanguage } from '../../../src/shared/complaint/vocabulary';
import { localDate } from '../../../src/shared/core/local-date';
import { checkLetter, redLines } from '../../../src/shared/letters/check-letter';
import { buildConcludingLetter } from '../../../src/shared/letters/concluding-letter';
import type { Letter } from '../../../src/shared/letters/letter';
import { Play, complaintOf, exhibitOf } from '../../support/cases';
import { expectedOf, inputFor } from '../../support/letter-inputs';

const OUTCOMES: readonly FindingOutcome[] = [
  'upheld',
  'partly-upheld',
  'not-upheld',
  'upheld',
  'outside-remit',
];
const EXHIBITS = 12;

export interface LetterChecks {
  /** Characters of the letter. */
  readonly size: number;
  /** One check each, ms; the first ones are for the compiler to warm up and are left out. */
  readonly times: readonly number[];
}

/** Checks a final assessment of five issues over and over, as somebody writes it. */
export function checkLetters(language: LetterLanguage, count: number): LetterChecks {
  const state = caseOfFiveIssues({ language });
  const input = inputFor(state, { language });
  const letter = buildConcludingLetter(input);
  const expected = expectedOf(input);
  const times: number[] = [];
  for (let run = -WARM_UP; run < count; run += 1) {
    const typed = withMoreTyped(letter, String(run));
    const start = performance.now();
    const lines = checkLetter(typed, state, expected);
    const took = performance.now() - start;
    // A letter that is stopped early would be no measure.
    if (redLines(lines).length > 0) throw new Error(JSON.stringify(redLines(lines)));
    if (run >= 0) times.push(took);
  }
  return { size: JSON.stringify(letter.blocks).length, times };
}

const WARM_UP = 20;

/** The letter with other words in it, as after a key: nothing that was found of it as a whole holds any more. */
function withMoreTyped(letter: Letter, words: string): Letter {
  const { blocks } = letter;
  return {
    ...letter,
    blocks: [...blocks.slice(0, -1), { kind: 'paragraph', text: words }, ...blocks.slice(-1)],
  };
}

function caseOfFiveIssues(complaint: Partial<Complaint>): Case {
  const play = new Play();
  play.does({
    type: 'ReceiveComplaint',
    complaint: complaintOf(complaint),
    exhibits: Array.from({ length: EXHIBITS }, (_, index) =>
      exhibitOf({ title: `Bilag ${String(index + 1)}`, sha256: index.toString(16).repeat(64) }),
    ),
  });
  play.does({ type: 'DeclareConflict', conflict: false, statement: 'Jeg kender ikke parterne.' });
  play.does({
    type: 'DecideAdmissibility',
    admissible: true,
    notInCourtOrAdr: true,
    explanation: 'Der er et endeligt svar.',
  });
  const evidence = [...play.case.evidence.keys()];
  for (const [index, outcome] of OUTCOMES.entries()) {
    const title = `Punkt ${String(index + 1)} om betalingen den ${String(index + 3)}. oktober`;
    play.does({ type: 'RaiseIssue', title, regime: 'payment-service' });
    const issueId = [...play.case.issues.keys()].at(-1);
    if (!issueId) throw new Error('The case has an issue');
    const text = `${title}. ${PROSE.repeat(3)}`;
    play.does({ type: 'RecordPosition', issueId, party: 'complainant', text });
    play.does({ type: 'RecordPosition', issueId, party: 'respondent', text });
    play.does({
      type: 'RecordFinding',
      issueId,
      outcome,
      rule: `Lov om betalinger § ${String(index + 97)}`,
      reasons: Array.from({ length: 4 }, () => PROSE.repeat(2)).join('\n\n'),
    });
    for (const evidenceId of evidence) {
      play.does({ type: 'ConsiderEvidence', evidenceId, issueId, weight: 'relied-on', note: PROSE });
    }
    if (outcome === 'upheld' || outcome === 'partly-upheld') {
      play.does({
        type: 'ProposeRemedy',
        remedy: {
          issueId,
          kind: 'refund',
          description: `Tilbagebetaling af beløbet i punkt ${String(index + 1)}`,
          amount: { amountMinor: 49_950 + index, currency: 'DKK' },
          dueOn: localDate('2026-12-04'),
        },
      });
    }
  }
  play.does({
    type: 'SetOutcome',
    outcome: 'partly-upheld',
    summary: `Du får medhold i tre af fem punkter.`,
  });
  play.does({
    type: 'RecordRootCause',
    cause: 'system-fault',
    mayAffectOthers: true,
    explanation: 'Dublet.',
  });
  return play.case;
}

const PROSE =
  'Kvitteringen viser to træk samme dag, og butikken har bekræftet, at der kun var ét køb. Virksomheden har ikke ' +
  'forklaret, hvorfor det andet beløb blev stående, og har heller ikke svaret på spørgsmålet om gebyret. ';
