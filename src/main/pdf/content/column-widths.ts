/** Average width of a character of Inter, in parts of the font size; generous, so that header words do not break. */
const CHARACTER = 0.62;

/**
 * Shares the room of a table among its columns by weight, but gives each at least its longest header word.
 * @param room points for all content, paddings already taken off
 */
export function columnWidths(
  columns: readonly { readonly header: string; readonly weight: number }[],
  room: number,
  fontSize: number,
): readonly number[] {
  const least = columns.map(({ header }) => longestWord(header) * fontSize * CHARACTER);
  const needed = least.reduce((sum, width) => sum + width, 0);
  if (needed >= room) return least.map((width) => (width / needed) * room);
  return shareByWeight(
    columns.map((column) => column.weight),
    least,
    room,
  );
}

/** Columns whose share would be too small are fixed first; the others share what remains. */
function shareByWeight(
  weights: readonly number[],
  least: readonly number[],
  room: number,
): readonly number[] {
  const fixed = new Set<number>();
  for (;;) {
    const free = room - [...fixed].reduce((sum, index) => sum + (least[index] ?? 0), 0);
    const total = weights.reduce((sum, weight, index) => (fixed.has(index) ? sum : sum + weight), 0);
    const widths = weights.map((weight, index) =>
      fixed.has(index) ? (least[index] ?? 0) : (weight / total) * free,
    );
    const tooSmall = widths.findIndex((width, index) => !fixed.has(index) && width < (least[index] ?? 0));
    if (tooSmall < 0) return widths;
    fixed.add(tooSmall);
  }
}

function longestWord(text: string): number {
  return Math.max(...text.split(/[\s/-]+/).map((word) => word.length));
}
