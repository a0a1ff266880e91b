import { formatDate } from '../../core/format';
import { CLOSING_IDS } from '../parts/closing';
import { ROUTES_ID } from '../parts/routes';
import { signpostsOf } from '../signpost';
import { CITED } from './citations';
import { headingAt, toOthers } from './reading';
import type { Reading } from './reading';
import type { Fault, Requirement } from './requirement';

/** What every letter must say: who writes, about which case, by which rules, and what becomes of the data. */
export const FRAME: readonly Requirement[] = [
  {
    id: 'sender',
    kind: 'required',
    letters: 'all',
    markets: 'all',
    citation: CITED.guidelineInformation,
    overridable: false,
    check: ({ letter, expected, texts }) => {
      const { organisation, unit, lines } = letter.sender;
      const signed = letter.blocks.some((block) => block.kind === 'signature' && block.name.trim() !== '');
      const known = organisation === expected.organisation && unit === texts.common.unit;
      return known && signed && lines.length > 0 ? [] : [{}];
    },
  },
  {
    id: 'case-facts',
    kind: 'required',
    letters: 'all',
    markets: 'all',
    citation: CITED.guidelineAnswer,
    overridable: false,
    check: ({ letter, state, says }) => {
      const { reference, receivedByFirmOn, receivedByRepresentativeOn } = state.complaint;
      const dates = [receivedByFirmOn, receivedByRepresentativeOn].map((on) =>
        formatDate(on, letter.language),
      );
      return [reference, ...dates]
        .filter((words) => !says('about', words))
        .map((words) => ({ words, at: 'about' }));
    },
  },
  {
    id: 'representative-status',
    kind: 'required',
    letters: 'all',
    markets: 'all',
    citation: CITED.notAnAdrEntity,
    overridable: false,
    check: representativeStatus,
  },
  {
    id: 'data-protection',
    kind: 'required',
    letters: 'all',
    markets: 'all',
    citation: CITED.dataProtection,
    overridable: false,
    check: dataProtection,
  },
  {
    id: 'channel',
    kind: 'required',
    letters: 'all',
    markets: 'all',
    citation: CITED.durableMedium,
    overridable: false,
    check: (reading) => {
      const { sent, sentToOthers } = reading.texts.letter;
      const { organisation, channel } = reading.expected;
      const words = (toOthers(reading) ? sentToOthers : sent(organisation))[channel];
      return reading.says(CLOSING_IDS.letter, words) ? [] : [{ words, at: CLOSING_IDS.letter }];
    },
  },
  {
    id: 'checkpoint',
    kind: 'required',
    letters: 'all',
    markets: 'all',
    citation: CITED.ownProcedure,
    overridable: false,
    check: ({ letter, expected: { checkpointCode }, says }) => {
      const printed = checkpointCode !== '' && letter.checkpoint.code === checkpointCode;
      return printed && says(CLOSING_IDS.letter, checkpointCode) ? [] : [{ at: CLOSING_IDS.letter }];
    },
  },
];

function representativeStatus(reading: Reading): readonly Fault[] {
  const { who, impartial, impartialToOthers, notAnAdrEntity, mayGoOn } = reading.texts.representative;
  const { organisation } = reading.expected;
  const others = toOthers(reading);
  const sentences = [
    who(organisation),
    (others ? impartialToOthers : impartial)(organisation),
    notAnAdrEntity,
    // A letter that tells where the complaint can be taken need not say that it can.
    ...(others || headingAt(reading.letter, ROUTES_ID) >= 0 ? [] : [mayGoOn]),
  ];
  const at = CLOSING_IDS.representative;
  return sentences.filter((words) => !reading.says(at, words)).map((words) => ({ words, at }));
}

/** Who is responsible and why, how long things are kept, the rights, and the authority to complain to. */
function dataProtection(reading: Reading): readonly Fault[] {
  const { expected, texts, says, letter } = reading;
  const words = texts.data;
  if (toOthers(reading)) {
    const told = letter.blocks.some((block) => block.kind === 'paragraph' && block.text === words.toOthers);
    return told ? [] : [{ words: words.toOthers }];
  }
  const [authority] = signpostsOf(expected.signposts, 'data-protection');
  const sentences = [
    words.controller(expected.organisation),
    words.rights,
    authority ? words.authority(authority.name) : words.anyAuthority,
  ];
  const at = CLOSING_IDS.data;
  return sentences.filter((sentence) => !says(at, sentence)).map((sentence) => ({ words: sentence, at }));
}
