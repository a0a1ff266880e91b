import { ok } from '../../../shared/core/result';
import type { Result } from '../../../shared/core/result';
import type { Desktop, Failure, WorkspaceEntry } from '../../../shared/ipc/contract';

/** Entries in one answer. */
const PAGE = 5_000;

/** The workspace's own stream, whole. */
export async function workspaceEntries(
  desktop: Desktop,
): Promise<Result<readonly WorkspaceEntry[], Failure>> {
  const entries: WorkspaceEntry[] = [];
  for (;;) {
    const page = await desktop.workspaceEntries({ offset: entries.length, limit: PAGE });
    if (!page.ok) return page;
    entries.push(...page.value.entries);
    if (page.value.entries.length === 0 || entries.length >= page.value.total) return ok(entries);
  }
}
