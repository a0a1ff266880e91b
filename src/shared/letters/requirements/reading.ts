import type { Case } from '../../complaint/state';
import type { LetterChannel, Party } from '../../complaint/vocabulary';
import type { LocalDate } from '../../core/local-date';
import { comparable } from '../comparable';
import type { Block, Letter } from '../letter';
import { blockText, letterLinks, letterText } from '../letter-text';
import { ROUTES_ID } from '../parts/routes';
import type { Signpost } from '../signpost';
import type { LetterTexts } from '../texts/letter-texts';
import { textsOf } from '../texts/texts-of';

/** What the letter must hold besides what the case says. */
export interface LetterExpectations {
  readonly organisation: string;
  readonly signposts: readonly Signpost[];
  readonly checkpointCode: string;
  readonly channel: LetterChannel;
  /** Colleagues whose names the case knows, without the one who signs. */
  readonly staffNames: readonly string[];
  readonly acknowledgement?: { readonly answerBy: LocalDate | undefined };
  readonly informationRequest?: { readonly to: Party };
  readonly holdingReply?: {
    readonly reason: string;
    readonly beyondControl: string;
    readonly finalReplyBy: LocalDate | undefined;
    /** The last date the law allows, where it sets one. */
    readonly latestReplyOn: LocalDate | undefined;
  };
  readonly addendum?: {
    readonly earlierIssuedOn: LocalDate;
    readonly reason: string;
    readonly text: string;
  };
  readonly adrCover?: { readonly entity: string };
}

/** A letter as it is read: by the parts it has, in the form in which texts are compared. */
export interface Reading {
  readonly letter: Letter;
  readonly state: Case;
  readonly expected: LetterExpectations;
  readonly texts: LetterTexts;
  /** Everything it says, links included. */
  readonly everything: string;
  /** What it says in its own words: not what a party said, nor what is said of other bodies. */
  readonly ownWords: readonly string[];
  /** Whether the words stand in the part under the heading with that id, or before the first heading for `TOP`. */
  readonly says: (part: string, words: string | undefined) => boolean;
}

/** The part before the first heading. */
export const TOP = 'top';

export function readingOf(letter: Letter, state: Case, expected: LetterExpectations): Reading {
  const parts = new Map<string, string>();
  const places = sectionOf(letter, ROUTES_ID);
  const textOf = (part: string): string => {
    const known = parts.get(part);
    if (known !== undefined) return known;
    const blocks = part === TOP ? beforeHeadings(letter) : sectionOf(letter, part);
    const text = comparable(blocks.map(blockText).join('\n'));
    parts.set(part, text);
    return text;
  };
  return {
    letter,
    state,
    expected,
    texts: textsOf(letter.language),
    everything: [letterText(letter), ...letterLinks(letter)].join('\n'),
    ownWords: letter.blocks
      .filter((block) => block.kind !== 'quote' && !places.includes(block))
      .map(blockText),
    says: (part, words) => {
      const wanted = comparable(words ?? '');
      return wanted !== '' && textOf(part).includes(wanted);
    },
  };
}

/** The letter goes to somebody else than the complainant. */
export function toOthers({ letter, expected }: Pick<Reading, 'letter' | 'expected'>): boolean {
  return letter.kind === 'adr-cover' || expected.informationRequest?.to === 'respondent';
}

export function headingAt({ blocks }: Letter, id: string): number {
  return blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
}

function beforeHeadings({ blocks }: Letter): readonly Block[] {
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  return first < 0 ? blocks : blocks.slice(0, first);
}

/** A heading and what stands below it, up to the next heading of its own or a higher level. */
function sectionOf(letter: Letter, id: string): readonly Block[] {
  const { blocks } = letter;
  const start = headingAt(letter, id);
  const head = blocks[start];
  if (head?.kind !== 'heading') return [];
  const length = blocks
    .slice(start + 1)
    .findIndex((block) => block.kind === 'heading' && block.level <= head.level);
  return length < 0 ? blocks.slice(start) : blocks.slice(start, start + 1 + length);
}
