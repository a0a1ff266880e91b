import { SEED } from './chance';

export type Outcome = 'fault' | 'unreadable' | 'missed' | 'unchanged';

interface Count {
  fault: number;
  unreadable: number;
  missed: number;
  /** A mutation that gave the same bytes again is none. */
  unchanged: number;
}

/** Counts what became of the mutations, by their kind. */
export class Tally {
  private readonly counts = new Map<string, Count>();
  /** The first few that were not found, for whoever has to find out why. */
  readonly missed: string[] = [];
  falseAlarms = 0;
  untouched = 0;

  private readonly title: string;

  constructor(title: string) {
    this.title = title;
  }

  add(kind: string, outcome: Outcome, note = ''): void {
    const count = this.counts.get(kind) ?? { fault: 0, unreadable: 0, missed: 0, unchanged: 0 };
    count[outcome] += 1;
    this.counts.set(kind, count);
    if (outcome === 'missed' && this.missed.length < 40) this.missed.push(`${kind} ${note}`);
  }

  honest(sound: boolean): void {
    this.untouched += 1;
    if (!sound) this.falseAlarms += 1;
  }

  get mutations(): number {
    return [...this.counts.values()].reduce(
      (sum, { fault, unreadable, missed }) => sum + fault + unreadable + missed,
      0,
    );
  }

  print(): void {
    const kinds = [...this.counts].map(
      ([kind, { fault, unreadable, missed }]) =>
        `${kind} ${String(fault + unreadable)}/${String(fault + unreadable + missed)}`,
    );
    const unreadable = [...this.counts.values()].reduce((sum, count) => sum + count.unreadable, 0);
    process.stdout.write(
      `${this.title}: seed ${String(SEED)}, ${String(this.mutations)} mutations, ` +
        `${String(this.missed.length)} missed (${String(unreadable)} found unreadable); ` +
        `${String(this.untouched)} untouched, ${String(this.falseAlarms)} false alarms; ${kinds.join(', ')}\n`,
    );
  }
}
