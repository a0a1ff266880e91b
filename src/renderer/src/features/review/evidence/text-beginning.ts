import { decodeText } from '../../../../../shared/intake/decode-text';

/** Bytes of a text shown at once; more would make the window slow. */
const SHOWN_BYTES = 300_000;
const LINE_FEED = 0x0a;

export interface TextBeginning {
  readonly text: string;
  /** There is more than is shown. */
  readonly cut: boolean;
}

/** A text of any encoding, or as much of it as is shown. */
export function beginningOf(bytes: Uint8Array): TextBeginning {
  if (bytes.byteLength <= SHOWN_BYTES) return { text: decodeText(bytes).text, cut: false };
  return { text: decodeText(bytes.subarray(0, endOfPart(bytes))).text, cut: true };
}

/** Between two lines where there are lines: half a character would make the encoding look like another one. */
function endOfPart(bytes: Uint8Array): number {
  const inPairs = [0xfe, 0xff].includes(bytes[0] ?? 0) && [0xfe, 0xff].includes(bytes[1] ?? 0);
  if (inPairs) return SHOWN_BYTES;
  const lineFeed = bytes.lastIndexOf(LINE_FEED, SHOWN_BYTES);
  return lineFeed > 0 ? lineFeed : SHOWN_BYTES;
}
