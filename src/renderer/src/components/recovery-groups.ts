/** How many groups are asked for. */
const ASKED = 2;

/** Different places (from 0) in order, chosen at random so that a habit cannot answer. */
export function askedGroups(count: number): readonly number[] {
  const places = Array.from({ length: count }, (_, place) => place);
  const dice = crypto.getRandomValues(new Uint32Array(ASKED));
  return [...dice].flatMap((value) => places.splice(value % places.length, 1)).sort((a, b) => a - b);
}

/** Read as kindly as the vault reads a whole code: case and spaces do not matter, o is 0, i and l are 1. */
export function groupMatches(typed: string, group: string): boolean {
  return simplified(typed) === simplified(group);
}

function simplified(text: string): string {
  return text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
}
