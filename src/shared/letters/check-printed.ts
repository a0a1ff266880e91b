import type { Case } from '../complaint/state';
import type { RedLine } from './check-letter';
import { comparable } from './comparable';
import type { Letter } from './letter';
import { printedPieces } from './letter-text';
import type { LetterExpectations } from './requirements/reading';
import { readingOf } from './requirements/reading';
import { FORBIDDEN, WORDING } from './requirements/wording';

/** What a finished PDF says differently from the letter it was made from. */
export interface PrintFaults {
  /** Pieces of the letter that do not stand in the PDF at their place, shortened. */
  readonly missing: readonly string[];
  /** What it says and must not. */
  readonly forbidden: readonly RedLine[];
}

/**
 * Reads the finished PDF as its recipient will: everything the checked letter says stands in it in the same order, and
 * nothing forbidden has come in on the way. So what was green in the letter is green on paper.
 * @param printed the text and the link targets of the PDF in reading order, without running feet
 */
export function checkPrinted(
  printed: string,
  letter: Letter,
  state: Case,
  expected: LetterExpectations,
): PrintFaults {
  const { ownWords } = readingOf(letter, state, expected);
  const words = { everything: printed, ownWords, state, expected };
  const forbidden = FORBIDDEN.flatMap(({ id, check, overridable }): readonly RedLine[] => {
    const requirement = WORDING.find((one) => one.id === id);
    // What may be overridden has been weighed in the letter already.
    const faults = overridable ? [] : check(words);
    return requirement && faults.length > 0 ? [{ requirement, state: 'red', faults }] : [];
  });
  return { missing: missingPieces(printed, letter), forbidden };
}

export function isSound({ missing, forbidden }: PrintFaults): boolean {
  return missing.length === 0 && forbidden.length === 0;
}

function missingPieces(printed: string, letter: Letter): readonly string[] {
  const page = squeezed(printed);
  let from = 0;
  return printedPieces(letter).flatMap((piece) => {
    const end = endOf(squeezed(piece), page, from);
    if (end === undefined) return [piece.slice(0, 80)];
    from = end;
    return [];
  });
}

/**
 * Where the piece ends on the page, or where its first half does: a table row that goes on over the page prints the
 * beginnings of all its cells before their ends.
 */
function endOf(piece: string, page: string, from: number): number | undefined {
  const at = page.indexOf(piece, from);
  if (at >= 0) return at + piece.length;
  let shortest = 0;
  let longest = piece.length - 1;
  while (shortest < longest) {
    const middle = Math.ceil((shortest + longest) / 2);
    if (page.includes(piece.slice(0, middle), from)) shortest = middle;
    else longest = middle - 1;
  }
  const end = page.indexOf(piece.slice(0, shortest), from) + shortest;
  return shortest > 0 && page.includes(piece.slice(shortest), end) ? end : undefined;
}

/** Lines break anywhere on paper, and control characters have no shape, so neither blanks nor those count. */
function squeezed(text: string): string {
  return comparable(text).replace(/[ \p{Cc}]/gu, '');
}
