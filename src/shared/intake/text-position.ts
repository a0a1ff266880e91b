/** Where something stands in a text file; both numbers begin at 1, the column counts UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/**
 * Answers line and column of an offset. The line starts are found once, as far as they are asked for.
 * A line ends with LF, CR LF or CR alone.
 */
export function positionsIn(text: string): (offset: number) => TextPosition {
  const starts: number[] = [0];
  let scanned = 0;
  const scanTo = (offset: number): void => {
    for (; scanned < offset; scanned += 1) {
      const unit = text.charCodeAt(scanned);
      const endsLine = unit === 10 || (unit === 13 && text.charCodeAt(scanned + 1) !== 10);
      if (endsLine) starts.push(scanned + 1);
    }
  };
  return (offset) => {
    const wanted = Math.max(0, Math.min(offset, text.length));
    scanTo(wanted);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: wanted - (starts[low] ?? 0) + 1 };
  };
}
