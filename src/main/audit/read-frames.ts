import { open } from 'node:fs/promises';

import { frameEnd, pieces } from './frames';
import { readAt } from './segments';
import type { Segment } from './segments';

/** Few entries of the workspace's own stream are longer: one question to the disk gives a whole frame. */
const GUESS_BYTES = 8_192;

/**
 * The payloads of frames of one segment, in that order; a frame that cannot be read is left out.
 * @param positions of the journal, where the frames begin
 */
export async function readFrames(segment: Segment, positions: readonly number[]): Promise<readonly Buffer[]> {
  if (positions.length === 0) return [];
  const file = await open(segment.path, 'r');
  try {
    const payloads: Buffer[] = [];
    for (const position of positions) {
      const from = position - segment.start;
      const begin = await readAt(file, from, GUESS_BYTES);
      const end = frameEnd(begin, 0);
      if (end === undefined) continue;
      const [frame] = pieces(end <= begin.length ? begin.subarray(0, end) : await readAt(file, from, end));
      if (frame?.kind === 'frame') payloads.push(frame.payload);
    }
    return payloads;
  } finally {
    await file.close();
  }
}
