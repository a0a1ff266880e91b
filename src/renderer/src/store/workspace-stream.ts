import { ok } from '../../../shared/core/result';
import type { Result } from '../../../shared/core/result';
import type { Desktop, Failure, WorkspaceEntry } from '../../../shared/ipc/contract';

/** Entries of the workspace's own stream in one answer. */
const PAGE = 5_000;

/** The entries of the workspace's own stream, by number. */
export type WorkspaceStream = () => Promise<Result<readonly WorkspaceEntry[], Failure>>;

/**
 * Reads the stream to its end, each time on from where it was read to before: it only grows. Who asks meanwhile waits: two
 * readers would take the same entries twice.
 */
export function workspaceStream(desktop: Pick<Desktop, 'workspaceEntries'>): WorkspaceStream {
  const entries: WorkspaceEntry[] = [];
  let last: Promise<unknown> = Promise.resolve();
  async function readOn(): ReturnType<WorkspaceStream> {
    for (;;) {
      const page = await desktop.workspaceEntries({ offset: entries.length, limit: PAGE });
      if (!page.ok) return page;
      entries.push(...page.value.entries);
      if (page.value.entries.length === 0 || entries.length >= page.value.total) return ok([...entries]);
    }
  }
  return () => {
    const reading = last.then(readOn);
    last = reading.catch(() => undefined);
    return reading;
  };
}
