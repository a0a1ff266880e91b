import { addDays } from '../../core/local-date';
import { formatDate } from '../../core/format';
import type { LetterKind } from '../../complaint/vocabulary';
import { listed } from '../blocks';
import { ROUTES_ID } from '../parts/routes';
import { signpostsOf } from '../signpost';
import type { Signpost, SignpostKind } from '../signpost';
import { CITED } from './citations';
import type { Reading } from './reading';
import { CONCLUDING } from './requirement';
import type { Fault, Requirement } from './requirement';

/** The last word, or a part of it: all there is to know of the places to turn to. */
const LAST_WORDS: readonly LetterKind[] = [...CONCLUDING, 'addendum'];

/** Letters that tell where the complaint can be taken: before the last word the name and how to reach it are enough. */
const POINTING: readonly LetterKind[] = [...LAST_WORDS, 'acknowledgement', 'holding-reply'];

/** Where a letter must send the complainant on to. */
export const ONWARD: readonly Requirement[] = [
  {
    id: 'adr-named',
    kind: 'required',
    letters: POINTING,
    markets: 'all',
    citation: CITED.adrInformation,
    overridable: false,
    check: (reading) => {
      const adr = signpostsOf(reading.expected.signposts, 'adr');
      return adr.length === 0
        ? [{ at: ROUTES_ID }]
        : unsaid(
            reading,
            adr.map(({ name }) => name),
          );
    },
  },
  {
    id: 'adr-contact',
    kind: 'required',
    letters: POINTING,
    markets: 'all',
    citation: CITED.adrInformation,
    overridable: true,
    check: (reading) => {
      const adr = signpostsOf(reading.expected.signposts, 'adr');
      const ways = (place: Signpost) => [
        place.website?.replace(/^https:\/\//, ''),
        place.phone,
        place.email,
        place.address,
      ];
      const unreachable = adr.filter((place) => ways(place).every((way) => way === undefined));
      return [
        ...unreachable.map(({ name }) => ({ words: name, at: ROUTES_ID })),
        ...unsaid(reading, adr.flatMap(ways)),
      ];
    },
  },
  // A holding reply may send the complainant there at once, and a fee is then to be known beforehand.
  detail('adr-fee', (place) => place.fee, [...LAST_WORDS, 'holding-reply']),
  detail('adr-time-limit', (place) => place.timeLimit),
  detail('adr-language', (place) => place.language),
  detail('adr-participation', (place) => place.participation),
  {
    id: 'silence-right',
    kind: 'required',
    letters: ['holding-reply'],
    markets: ['DK'],
    citation: CITED.danishSilence,
    overridable: true,
    check: silenceRight,
  },
  {
    id: 'swedish-routes',
    kind: 'required',
    letters: CONCLUDING,
    markets: ['SE'],
    citation: CITED.swedishRoutes,
    overridable: true,
    check: (reading) => [...named(reading, 'advice'), ...named(reading, 'court')],
  },
  {
    id: 'supervisor',
    kind: 'required',
    letters: CONCLUDING,
    markets: 'all',
    citation: CITED.authorities,
    overridable: true,
    check: supervisorsNamed,
  },
];

/** Something each ADR entity's entry must tell. What nobody knows of it is a fault of the entry. */
function detail(
  id: Requirement['id'],
  of: (place: Signpost) => string | undefined,
  letters = LAST_WORDS,
): Requirement {
  return {
    id,
    kind: 'required',
    letters,
    markets: 'all',
    citation: CITED.adrInformation,
    overridable: true,
    check: ({ expected, says }) =>
      signpostsOf(expected.signposts, 'adr')
        .filter((place) => !says(ROUTES_ID, of(place)))
        .map(({ name }) => ({ words: name, at: ROUTES_ID })),
  };
}

/** At least one place of that kind is known, and each of them stands in the letter. */
function named(reading: Reading, kind: SignpostKind): readonly Fault[] {
  const places = signpostsOf(reading.expected.signposts, kind);
  if (places.length === 0) return [{ at: ROUTES_ID }];
  // A court goes by what is said of it rather than by a name.
  return unsaid(
    reading,
    places.map(({ name, about }) => (kind === 'court' ? (about ?? name) : name)),
  );
}

/** All of them in the sentence that says what they are for. */
function supervisorsNamed({ expected, texts, says }: Reading): readonly Fault[] {
  const names = signpostsOf(expected.signposts, 'supervisor').map(({ name }) => name);
  const words = texts.disagree.supervisor(listed(names, texts.common.or), expected.organisation);
  return names.length > 0 && says(ROUTES_ID, words) ? [] : [{ words: names.join(', '), at: ROUTES_ID }];
}

/** The right to complain after silence, with its own date, wherever a board grants it. */
function silenceRight({ expected, state, letter, texts, says }: Reading): readonly Fault[] {
  const granting = signpostsOf(expected.signposts, 'adr').filter(
    ({ silenceWeeks }) => silenceWeeks !== undefined,
  );
  if (granting.length === 0) return [{ at: ROUTES_ID }];
  return granting.flatMap(({ name, silenceWeeks = 0 }) => {
    const weeks = texts.common.weeks(silenceWeeks);
    const on = formatDate(addDays(state.complaint.receivedByFirmOn, 7 * silenceWeeks), letter.language);
    const told = texts.holding.silenceNow(name, expected.organisation, weeks);
    return says(ROUTES_ID, told) && says(ROUTES_ID, on) ? [] : [{ words: name, at: ROUTES_ID }];
  });
}

function unsaid({ says }: Reading, all: readonly (string | undefined)[]): readonly Fault[] {
  return all.flatMap((words) =>
    words === undefined || says(ROUTES_ID, words) ? [] : [{ words, at: ROUTES_ID }],
  );
}
