interface MoveKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * The row a key leads to.
 * @param from  place of the focused row, from 0
 * @param total rows in the list
 * @param page  rows seen at once
 * @returns undefined when the key does not move between rows
 */
export function targetRow(press: MoveKey, from: number, total: number, page: number): number | undefined {
  if (press.altKey || total === 0) return undefined;
  const to = aim(press, from, total, page);
  return to === undefined ? undefined : Math.min(total - 1, Math.max(0, to));
}

function aim(
  { key, ctrlKey, metaKey }: MoveKey,
  from: number,
  total: number,
  page: number,
): number | undefined {
  const command = ctrlKey || metaKey;
  switch (key) {
    case 'ArrowDown':
      return command ? total - 1 : from + 1;
    case 'ArrowUp':
      // From the first row the key belongs to the grid: it leads to the headers.
      if (from === 0) return undefined;
      return command ? 0 : from - 1;
    case 'PageDown':
      return from + page;
    case 'PageUp':
      return from - page;
    case 'Home':
      return command ? 0 : undefined;
    case 'End':
      return command ? total - 1 : undefined;
    default:
      return undefined;
  }
}
