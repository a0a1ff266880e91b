import { standingEvidence } from '../../complaint/state';
import { comparable, containsWords } from '../comparable';
import { closedPlatformIn, forbiddenClaimIn } from '../forbidden-wording';
import { GAP_PATTERN } from '../letter-context';
import { placeholderIn } from '../placeholders';
import { secretReportIn } from '../secret-reports';
import { CITED } from './citations';
import type { Reading } from './reading';
import type { Fault, Requirement } from './requirement';

/** The parts of a reading that forbidden words are looked for in: a letter has them, and so has the text of a PDF. */
export type Words = Pick<Reading, 'everything' | 'ownWords' | 'state' | 'expected'>;

type Forbidden = Omit<Requirement, 'check' | 'kind' | 'letters' | 'markets'> & {
  readonly check: (words: Words) => readonly Fault[];
};

/** What no letter may say. */
export const FORBIDDEN = [
  {
    id: 'gaps',
    citation: CITED.allPoints,
    overridable: false,
    check: ({ everything }) => {
      const found = everything.match(new RegExp(GAP_PATTERN.source, 'gu')) ?? [];
      return [...new Set(found)].map((words) => ({ words }));
    },
  },
  {
    id: 'placeholders',
    citation: CITED.ownProcedure,
    overridable: true,
    check: inOwnWords(placeholderIn),
  },
  {
    id: 'closed-platform',
    citation: CITED.closedPlatform,
    overridable: false,
    // Not in quoted words and links either.
    check: ({ everything }) => found(closedPlatformIn(everything)),
  },
  {
    id: 'forbidden-claims',
    citation: CITED.notAnAdrEntity,
    // Only a person can tell a claim from a true sentence: "Your lawyer wrote", "I am not a board".
    overridable: true,
    // A party may say so, and other bodies may be called so.
    check: inOwnWords(forbiddenClaimIn),
  },
  {
    id: 'secret-reports',
    citation: CITED.tippingOff,
    overridable: false,
    check: (words) => found(secretReportIn(withoutComplainant(words))),
  },
  {
    id: 'withheld-evidence',
    citation: CITED.tippingOff,
    overridable: false,
    check: withheldEvidence,
  },
  {
    id: 'vulnerability',
    citation: CITED.dataMinimisation,
    overridable: true,
    check: ({ everything, state }) => repeated(everything, state.complaint.vulnerability ?? ''),
  },
  {
    id: 'internal-notes',
    citation: CITED.secrecy,
    overridable: true,
    check: ({ everything, state }) => state.notes.flatMap(({ text }) => repeated(everything, text)),
  },
  {
    id: 'staff-names',
    citation: CITED.dataMinimisation,
    overridable: true,
    check: ({ ownWords, state, expected }) =>
      expected.staffNames
        .filter((name) => comparable(name) !== comparable(state.complaint.complainant.name))
        .filter((name) => ownWords.some((words) => containsWords(words, name)))
        .map((name) => ({ words: name })),
  },
] as const satisfies readonly Forbidden[];

export const WORDING: readonly Requirement[] = FORBIDDEN.map((forbidden) => ({
  ...forbidden,
  kind: 'forbidden',
  letters: 'all',
  markets: 'all',
}));

function found(words: string | undefined): readonly Fault[] {
  return words === undefined ? [] : [{ words }];
}

function inOwnWords(find: (text: string) => string | undefined): (words: Words) => readonly Fault[] {
  return ({ ownWords }) => found(ownWords.map(find).find((words) => words !== undefined));
}

/** What complainants said themselves discloses nothing to them. */
function withoutComplainant({ everything, state }: Words): string {
  const said = [...state.issues.values()].map(({ positions }) => positions.complainant ?? '');
  return [state.complaint.desiredOutcome, ...said]
    .map(comparable)
    .filter((words) => words !== '')
    .reduce((text, words) => text.replaceAll(words, ' '), comparable(everything));
}

/** A title that a listed exhibit carries too says nothing. */
function withheldEvidence({ everything, state }: Words): readonly Fault[] {
  const evidence = standingEvidence(state);
  const listed = new Set(evidence.filter((item) => !item.notForLetter).map(({ title }) => comparable(title)));
  const named = [...state.evidence.values()]
    .filter((item) => item.notForLetter && !listed.has(comparable(item.title)))
    .flatMap(({ title, fileName }) => [title, fileName])
    .filter((words) => containsWords(everything, words));
  return [...new Set(named)].map((words) => ({ words }));
}

/** Characters. Anything shorter ("ok", "Called back") cannot be told from ordinary words. */
const TELLING_LENGTH = 15;

function repeated(text: string, words: string): readonly Fault[] {
  const telling = comparable(words).length >= TELLING_LENGTH && containsWords(text, words);
  return telling ? [{ words }] : [];
}
