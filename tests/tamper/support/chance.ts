/** Chance that can be had again: `TAMPER_SEED=123 npx vitest run tests/tamper` makes the same mutations. */
export const SEED = Number(process.env['TAMPER_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

export interface Chance {
  /** 0 up to and excluding `below`. */
  readonly below: (below: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly bytes: (count: number) => Buffer;
}

/** Mulberry32 by Tommy Ettinger (public domain): small, and good enough to choose places. */
export function chance(seed = SEED): Chance {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (from) => {
      const [picked] = from.slice(below(from.length));
      if (picked === undefined) throw new Error('Nothing to pick from');
      return picked;
    },
    bytes: (count) => Buffer.from(Array.from({ length: count }, () => below(256))),
  };
}
