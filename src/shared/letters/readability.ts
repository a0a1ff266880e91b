import { openIssues, standingEvidence, standingRemedies } from '../complaint/state';
import type { Case } from '../complaint/state';
import type { LetterLanguage } from '../complaint/vocabulary';
import { comparable } from './comparable';
import { plain } from './letter';
import type { Block, Letter } from './letter';

export interface HardSentence {
  readonly text: string;
  readonly words: number;
  /** Id of the heading it stands under; absent above the first one. */
  readonly at?: string;
}

/** How hard a letter is to read. A hint: no number tells whether a text is understood. */
export interface Readability {
  /** Björnsson's LIX, rounded. */
  readonly lix: number;
  readonly band: 'easy' | 'fair' | 'hard';
  /** The LIX from which a letter in that language counts as hard. */
  readonly limit: number;
  /** Among the writer's own sentences, hardest first; at most {@link SHOWN}. */
  readonly hardest: readonly HardSentence[];
}

/**
 * LIX up to which a text is easy, and from which it is hard. The scale was made for Swedish and fits its neighbours.
 * Finnish and German build long words out of short ones, so the same ease gives them higher numbers; their limits and
 * the English one are our own, set where letters of level B2 end.
 * @source C. H. Björnsson, Läsbarhet (1968)
 */
const LIMITS: Readonly<Record<LetterLanguage, readonly [easy: number, hard: number]>> = {
  da: [35, 45],
  sv: [35, 45],
  nb: [35, 45],
  en: [32, 42],
  de: [42, 52],
  fi: [52, 62],
};

const SHOWN = 5;
/** Letters. Longer words are long ones. */
const LONG = 6;
/** A sentence is one to look at when it has more words than this, or is this much harder than a hard text and not short. */
const HARD_SENTENCE = { beyondLimit: 15, words: 25, fewest: 12 } as const;

/**
 * @param written what the writer has put into the letter; the other sentences are the template's, which nobody here can
 *   change, and what the parties said stays as it is
 */
export function readabilityOf(letter: Letter, written: readonly string[]): Readability {
  const [easy, limit] = LIMITS[letter.language];
  const own = written.map(comparable);
  const all = sentencesOf(letter);
  const total = all.reduce((sum, { measure }) => add(sum, measure), NOTHING);
  const lix = Math.round(lixOf(total));
  const hardest = all
    .filter(({ measure }) => isHard(measure, limit))
    .filter(({ text }) => own.some((words) => words.includes(comparable(text))))
    .toSorted((a, b) => lixOf(b.measure) - lixOf(a.measure))
    .slice(0, SHOWN)
    .map(({ text, at, measure }) => ({ text, words: measure.words, ...(at !== undefined && { at }) }));
  return { lix, band: lix <= easy ? 'easy' : lix < limit ? 'fair' : 'hard', limit, hardest };
}

/** What the one who works on a case has written for its letters. */
export function writtenIn(state: Case): readonly string[] {
  return [
    state.outcome?.summary ?? '',
    state.admissibility?.explanation ?? '',
    ...openIssues(state).flatMap(({ finding }) => (finding ? [finding.rule, finding.reasons] : [])),
    ...standingRemedies(state).map(({ description }) => description),
    ...standingEvidence(state).flatMap(({ considerations }) => considerations.map(({ note }) => note)),
  ];
}

interface Measure {
  readonly sentences: number;
  readonly words: number;
  readonly long: number;
}

const NOTHING: Measure = { sentences: 0, words: 0, long: 0 };

interface Sentence {
  readonly text: string;
  readonly at?: string;
  readonly measure: Measure;
}

function sentencesOf(letter: Letter): readonly Sentence[] {
  let at: string | undefined;
  return letter.blocks.flatMap((block) => {
    if (block.kind === 'heading') at = block.id;
    return proseOf(block)
      .flatMap(splitSentences)
      .map((text) => ({ text, ...(at !== undefined && { at }), measure: measureOf(text) }));
  });
}

/** Running text only: neither quotes, nor tables, nor names. */
function proseOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [plain(block.text)];
    case 'list':
      return block.items.map(plain);
    case 'callout':
      return block.paragraphs.map(plain);
    case 'heading':
    case 'quote':
    case 'facts':
    case 'table':
    case 'signature':
      return [];
  }
}

/**
 * A full stop ends a sentence when a capital follows, unless it belongs to a short number ("5. Dezember") or to an
 * abbreviation that may stand before a name ("f.eks. Nordbetal").
 */
const SENTENCE_END =
  /(?<=[.!?…][»”"’)]?)(?<!(?<!\d)\d{1,2}\.)(?<!(?<!\p{L})(?:bl\.a|f\.eks|t\.ex|z\. ?B|d\. ?h|bzw|Mr|Ms|Dr)\.)\s+(?=[»”"“„(]?\p{Lu})/u;

export function splitSentences(text: string): readonly string[] {
  return text
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function measureOf(text: string): Measure {
  const words = text.match(/[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu) ?? [];
  const long = words.filter((word) => [...word].length > LONG);
  return { sentences: 1, words: words.length, long: long.length };
}

function add(one: Measure, other: Measure): Measure {
  return {
    sentences: one.sentences + other.sentences,
    words: one.words + other.words,
    long: one.long + other.long,
  };
}

/** Mean words of a sentence plus the share of long words in per cent. */
function lixOf({ sentences, words, long }: Measure): number {
  return words === 0 ? 0 : words / sentences + (100 * long) / words;
}

function isHard(measure: Measure, limit: number): boolean {
  const { words } = measure;
  return (
    words > HARD_SENTENCE.words ||
    (words >= HARD_SENTENCE.fewest && lixOf(measure) > limit + HARD_SENTENCE.beyondLimit)
  );
}
