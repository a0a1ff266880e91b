import { readdirSync, readFileSync } from 'node:fs';

/** A process, told apart from a later one with the same number by the time it started (clock ticks since boot). */
interface ProcessMark {
  readonly pid: number;
  readonly startedAt: string;
}

/**
 * A process, everything below it, and whatever else names the profile on its command line. Linux only: elsewhere
 * the main process alone.
 *
 * @param profile folder no other process uses
 */
export function familyOf(pid: number, profile: string): readonly ProcessMark[] {
  if (process.platform !== 'linux') return [{ pid, startedAt: '' }];
  const all = readProcesses();
  const family = new Set([pid]);
  // Parents may stand after their children in the list: repeat until nobody joins.
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const other of all) if (family.has(other.parent)) family.add(other.pid);
  }
  return all.filter((other) => family.has(other.pid) || namesProfile(other.pid, profile));
}

/** Ends those that still run; a member that has already ended is no fault. */
export function killAll(family: readonly ProcessMark[]): void {
  for (const member of stillRunning(family)) {
    try {
      process.kill(member.pid, 'SIGKILL');
    } catch {
      // It ended between the look and the signal.
    }
  }
}

export function stillRunning(family: readonly ProcessMark[]): readonly ProcessMark[] {
  if (process.platform !== 'linux') return family.filter(({ pid }) => isAlive(pid));
  return family.filter(({ pid, startedAt }) => readProcess(pid)?.startedAt === startedAt);
}

interface ProcessRow extends ProcessMark {
  readonly parent: number;
}

function readProcesses(): readonly ProcessRow[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)) ?? []);
}

/** @returns undefined when there is no such process, or only its exit code is left (a zombie) */
function readProcess(pid: number): ProcessRow | undefined {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // "pid (name) state parent …": the name may hold spaces and parentheses. Field 22 is the start time.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return undefined;
    return { pid, parent: Number(fields[1]), startedAt: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}

function namesProfile(pid: number, profile: string): boolean {
  try {
    return pid !== process.pid && readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').includes(profile);
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
