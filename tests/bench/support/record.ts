import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Measurement {
  /** What was measured, unique among all benchmarks: also the name of its file. */
  readonly name: string;
  /** Our figure and the one it is compared with, for people: `412 ms`, `120 MB`. */
  readonly ours: string;
  readonly peer: string;
  readonly value: number;
  /** Largest value that is still good. */
  readonly limit: number;
  /** `x` when value and limit are ratios to the peer, otherwise their unit. */
  readonly unit: string;
}

/** Leaves a measurement for the table of `npm run bench`. */
export function record(measurement: Measurement): void {
  const folder = join(process.cwd(), 'bench-output', 'parts');
  mkdirSync(folder, { recursive: true });
  const file = measurement.name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  writeFileSync(join(folder, `${file}.json`), JSON.stringify(measurement));
}

/** The middle of an odd number of figures; of an even number, the lower of the two in the middle. */
export function median(figures: readonly number[]): number {
  return quantile(figures, 0.5);
}

/** The smallest figure that at least this share of the figures does not exceed. */
export function quantile(figures: readonly number[], share: number): number {
  const found = figures.toSorted((a, b) => a - b)[Math.ceil(figures.length * share) - 1];
  if (found === undefined) throw new Error('No figures');
  return found;
}
