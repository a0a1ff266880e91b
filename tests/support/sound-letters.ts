import type { Case } from '../../src/shared/complaint/state';
import type { LetterKind, LetterLanguage, Market, Party } from '../../src/shared/complaint/vocabulary';
import { localDate } from '../../src/shared/core/local-date';
import { buildAcknowledgement } from '../../src/shared/letters/acknowledgement';
import { buildAddendum } from '../../src/shared/letters/addendum';
import { buildAdrCover } from '../../src/shared/letters/adr-cover';
import { buildConcludingLetter } from '../../src/shared/letters/concluding-letter';
import { buildHoldingReply } from '../../src/shared/letters/holding-reply';
import { buildInformationRequest } from '../../src/shared/letters/information-request';
import type { Letter } from '../../src/shared/letters/letter';
import type { LetterExpectations } from '../../src/shared/letters/requirements/reading';
import { CHECKPOINT, Play, complaintOf, exhibitOf, letterOf } from './cases';
import { caseWith, expectedOf, inputFor } from './letter-inputs';

/** A letter that meets every requirement, with the case it was written for. */
export interface SoundLetter {
  /** The kind, and for a request to whom it goes. */
  readonly name: string;
  readonly letter: Letter;
  readonly state: Case;
  readonly expected: LetterExpectations;
}

/** The markets in which letters are looked at most closely. */
export const MARKETS_IN_TESTS: readonly Market[] = ['DK', 'SE', 'NO', 'FI', 'DE'];

const FINAL_REPLY_BY = localDate('2026-12-15');
const LATEST = localDate('2026-12-16');
const REASON = 'Vi venter på svar fra butikkens bank.';
const BEYOND_CONTROL = 'Banken har oplyst, at den først kan svare i uge 50.';
const ADDENDUM_REASON = 'Datoen i afsnittet om afhjælpning var forkert.';
const ADDENDUM_TEXT = 'Beløbet skal være betalt den 11. december 2026.';
const REMARK = 'Jakken er stadig hos butikken.';
const WHY = 'Svaret afgør, om fristen er overholdt.';
const QUESTIONS = ['Hvornår blev jakken leveret?', 'Har du en kvittering for returen?'] as const;

/** What the writer of these letters says in Danish, whatever their language. */
export const WRITTEN_IN_DANISH: readonly string[] = [
  REASON,
  BEYOND_CONTROL,
  ADDENDUM_REASON,
  ADDENDUM_TEXT,
  REMARK,
  WHY,
];

/** One sound letter of every kind. */
export function soundLetters(language: LetterLanguage, market: Market): readonly SoundLetter[] {
  return [
    concluding('final-assessment', caseWith('partly-upheld', { market }), language),
    concluding('settlement', caseWith('settled', { market }), language),
    concluding('inadmissibility', caseWith('inadmissible', { market }), language),
    acknowledgement(language, market),
    request('complainant', language, market),
    request('respondent', language, market),
    holdingReply(language, market),
    addendum(language, market),
    adrCover(language, market),
  ];
}

function concluding(name: LetterKind, state: Case, language: LetterLanguage): SoundLetter {
  const input = inputFor(state, { language });
  return { name, state, letter: buildConcludingLetter(input), expected: expectedOf(input) };
}

function acknowledgement(language: LetterLanguage, market: Market): SoundLetter {
  const play = new Play();
  play.does({ type: 'ReceiveComplaint', complaint: complaintOf({ market }), exhibits: [] });
  const input = inputFor(play.case, { language });
  const answerBy = localDate('2026-11-26');
  return {
    name: 'acknowledgement',
    state: play.case,
    letter: buildAcknowledgement({ ...input, answerBy }),
    expected: expectedOf(input, { acknowledgement: { answerBy } }),
  };
}

function request(to: Party, language: LetterLanguage, market: Market): SoundLetter {
  const play = new Play();
  play.does({ type: 'ReceiveComplaint', complaint: complaintOf({ market }), exhibits: [exhibitOf()] });
  play.does({ type: 'DeclareConflict', conflict: false, statement: 'Jeg kender ikke parterne.' });
  play.does({
    type: 'DecideAdmissibility',
    admissible: true,
    notInCourtOrAdr: true,
    explanation: 'Der er et endeligt svar.',
  });
  for (const [index, question] of QUESTIONS.entries()) {
    const dueOn = localDate(`2026-11-2${String(7 + index)}`);
    play.does({ type: 'RequestInformation', from: to, question, dueOn });
  }
  const input = inputFor(play.case, { language });
  return {
    name: `information-request to the ${to}`,
    state: play.case,
    letter: buildInformationRequest({ ...input, to, why: WHY }),
    expected: expectedOf(input, { informationRequest: { to } }),
  };
}

function holdingReply(language: LetterLanguage, market: Market): SoundLetter {
  const state = caseWith('upheld', { market });
  const input = inputFor(state, { language });
  const holdingReply = {
    reason: REASON,
    beyondControl: BEYOND_CONTROL,
    finalReplyBy: FINAL_REPLY_BY,
    latestReplyOn: LATEST,
  };
  return {
    name: 'holding-reply',
    state,
    letter: buildHoldingReply({ ...input, ...holdingReply }),
    expected: expectedOf(input, { holdingReply }),
  };
}

/** A case that has been concluded and finalised. */
function finalised(market: Market, language: LetterLanguage): Case {
  const state = caseWith('partly-upheld', { market });
  const letter = letterOf({ language, issuedOn: localDate('2026-11-13') });
  return {
    ...state,
    letters: [letter],
    finalLetter: letter,
    finalisedOn: letter.issuedOn,
    checkpoint: CHECKPOINT,
  };
}

function addendum(language: LetterLanguage, market: Market): SoundLetter {
  const state = finalised(market, language);
  const input = inputFor(state, { language });
  const earlier = { title: buildConcludingLetter(input).title, issuedOn: localDate('2026-11-13') };
  return {
    name: 'addendum',
    state,
    letter: buildAddendum({ ...input, earlier, reason: ADDENDUM_REASON, text: ADDENDUM_TEXT }),
    expected: expectedOf(input, {
      addendum: { earlierIssuedOn: earlier.issuedOn, reason: ADDENDUM_REASON, text: ADDENDUM_TEXT },
    }),
  };
}

function adrCover(language: LetterLanguage, market: Market): SoundLetter {
  const entity = 'Det finansielle ankenævn';
  const state: Case = {
    ...finalised(market, language),
    adr: [{ entity, referredOn: localDate('2026-11-18') }],
  };
  const input = inputFor(state, { language });
  return {
    name: 'adr-cover',
    state,
    letter: buildAdrCover({
      ...input,
      entity,
      entityAddress: ['Store Kongensgade 62, 2. sal', '1264 København K'],
      theirReference: '2026-1207',
      remark: REMARK,
    }),
    expected: expectedOf(input, { adrCover: { entity } }),
  };
}
