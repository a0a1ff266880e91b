import { HOLDING_REPLY_ONCE } from '../../complaint/holding-reply';
import type { LetterKind } from '../../complaint/vocabulary';
import type { Localised } from '../../core/text';
import { formatDate } from '../../core/format';
import { openRequestsTo, QUESTIONS_ID } from '../information-request';
import { ENCLOSURES_ID } from '../parts/enclosures';
import { listedEvidence } from '../parts/material';
import { CITED } from './citations';
import { TOP } from './reading';
import type { Reading } from './reading';
import type { Requirement } from './requirement';

/** One thing that letters of one kind must say in one part. */
function oneThing(
  id: Requirement['id'],
  letter: LetterKind,
  citation: Localised,
  part: string,
  words: (reading: Reading) => readonly (string | undefined)[],
): Requirement {
  return {
    id,
    kind: 'required',
    letters: [letter],
    markets: 'all',
    citation,
    overridable: false,
    // Words that should be known and are not are missing too.
    check: (reading) =>
      words(reading)
        .filter((wanted) => !reading.says(part, wanted))
        .map((wanted) => ({
          at: part,
          ...(wanted !== undefined && wanted.trim() !== '' && { words: wanted }),
        })),
  };
}

/** What a letter of inadmissibility, a holding reply and the others must say because of what they are. */
export const OF_THEIR_KIND: readonly Requirement[] = [
  oneThing('inadmissible-reason', 'inadmissibility', CITED.guidelineAnswer, 'reasons', (reading) => {
    const reason = reading.state.admissibility?.reason;
    return [reason && reading.texts.inadmissible.reason(reading.expected.organisation)[reason]];
  }),
  oneThing('inadmissible-explanation', 'inadmissibility', CITED.guidelineAnswer, 'reasons', ({ state }) => [
    state.admissibility?.explanation,
  ]),
  oneThing('inadmissible-next', 'inadmissibility', CITED.guidelineAnswer, 'next', ({ state, texts }) => {
    const reason = state.admissibility?.reason;
    return [reason && texts.inadmissible.next[reason]];
  }),

  oneThing('delay-reason', 'holding-reply', CITED.allPoints, 'why', ({ expected }) => [
    expected.holdingReply?.reason,
  ]),
  oneThing('delay-beyond-control', 'holding-reply', CITED.allPoints, 'control', ({ expected }) => [
    expected.holdingReply?.beyondControl,
  ]),
  oneThing('final-date', 'holding-reply', CITED.allPoints, 'when', ({ expected, letter, texts }) => {
    const by = expected.holdingReply?.finalReplyBy;
    return [by && texts.holding.when(formatDate(by, letter.language))];
  }),
  {
    id: 'final-date-in-time',
    kind: 'required',
    letters: ['holding-reply'],
    markets: 'all',
    citation: CITED.allPoints,
    overridable: false,
    check: ({ expected, letter }) => {
      const { finalReplyBy, latestReplyOn } = expected.holdingReply ?? {};
      const late = finalReplyBy !== undefined && latestReplyOn !== undefined && finalReplyBy > latestReplyOn;
      return late ? [{ words: formatDate(finalReplyBy, letter.language), at: 'when' }] : [];
    },
  },

  {
    id: HOLDING_REPLY_ONCE,
    kind: 'required',
    letters: ['holding-reply'],
    markets: 'all',
    citation: CITED.allPoints,
    overridable: true,
    check: ({ state, letter }) =>
      state.letters
        .filter(({ kind }) => kind === 'holding-reply')
        .map(({ issuedOn }) => ({ words: formatDate(issuedOn, letter.language) })),
  },

  oneThing('receipt-confirmed', 'acknowledgement', CITED.guidelineInformation, TOP, (reading) => {
    const { state, letter, texts, expected } = reading;
    const received = formatDate(state.complaint.receivedByRepresentativeOn, letter.language);
    return [texts.acknowledgement.resultText(expected.organisation, received)];
  }),
  oneThing('answer-date-promised', 'acknowledgement', CITED.guidelineInformation, TOP, (reading) => {
    const by = reading.expected.acknowledgement?.answerBy;
    return [by && reading.texts.acknowledgement.answerBy(formatDate(by, reading.letter.language))];
  }),
  oneThing('next-steps', 'acknowledgement', CITED.guidelineInformation, 'next', ({ texts, expected }) =>
    texts.acknowledgement.next(expected.organisation),
  ),

  oneThing('questions', 'information-request', CITED.guidelineEvidence, QUESTIONS_ID, (reading) => {
    const asked = requestsIn(reading).map(({ question }) => question);
    return asked.length === 0 ? [undefined] : asked;
  }),
  {
    id: 'question-dates',
    kind: 'required',
    letters: ['information-request'],
    markets: 'all',
    citation: CITED.guidelineEvidence,
    overridable: false,
    check: (reading) => {
      const dates = requestsIn(reading).map(({ dueOn }) => formatDate(dueOn, reading.letter.language));
      return [...new Set(dates)]
        .filter((date) => !reading.says(TOP, date) && !reading.says(QUESTIONS_ID, date))
        .map((words) => ({ words, at: QUESTIONS_ID }));
    },
  },
  oneThing('no-answer', 'information-request', CITED.ownProcedure, 'silence', (reading) => {
    const [first] = requestsIn(reading)
      .map(({ dueOn }) => dueOn)
      .toSorted();
    const { to = 'complainant' } = reading.expected.informationRequest ?? {};
    return [
      first && reading.texts.informationRequest[to].silence(formatDate(first, reading.letter.language)),
    ];
  }),

  oneThing('earlier-letter', 'addendum', CITED.ownProcedure, TOP, ({ expected, letter }) => [
    expected.addendum && formatDate(expected.addendum.earlierIssuedOn, letter.language),
  ]),
  oneThing('addendum-reason', 'addendum', CITED.ownProcedure, 'why', ({ expected }) => [
    expected.addendum?.reason,
  ]),
  oneThing('addendum-text', 'addendum', CITED.ownProcedure, 'text', ({ expected }) => [
    expected.addendum?.text,
  ]),

  {
    id: 'board-addressed',
    kind: 'required',
    letters: ['adr-cover'],
    markets: 'all',
    citation: CITED.ownProcedure,
    overridable: false,
    check: ({ letter, expected }) => {
      const entity = expected.adrCover?.entity ?? '';
      return entity !== '' && letter.addressee.name === entity ? [] : [{ words: entity }];
    },
  },
  oneThing('enclosures', 'adr-cover', CITED.fairness, ENCLOSURES_ID, ({ state, texts }) => [
    ...listedEvidence(state).map(({ title }) => title),
    texts.adrCover.notAll,
  ]),
  oneThing('firm-contact', 'adr-cover', CITED.ownProcedure, 'contact', ({ texts, expected }) => [
    texts.adrCover.contact(expected.organisation),
  ]),
];

function requestsIn({ state, expected }: Reading): ReturnType<typeof openRequestsTo> {
  return openRequestsTo({ state }, expected.informationRequest?.to ?? 'complainant');
}
