import type { Block } from '../../../shared/letters/letter';

export type Heading = Extract<Block, { kind: 'heading' }>;

/**
 * The level of each heading in the structure tree. A level is never skipped on the way down (PDF/UA-1 7.4.2), so a
 * level 3 right under a level 1 becomes a 2.
 * @param above levels used up by a title set before the blocks: 0 or 1
 */
export function headingLevels(blocks: readonly Block[], above: 0 | 1): ReadonlyMap<Heading, number> {
  const levels = new Map<Heading, number>();
  /** Levels asked for by the headings that are open, outermost first. */
  let open: number[] = [];
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    open = [...open.filter((level) => level < block.level), block.level];
    levels.set(block, open.length + above);
  }
  return levels;
}
