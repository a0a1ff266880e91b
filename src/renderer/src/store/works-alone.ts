import type { StaffId } from '../../../shared/core/ids';
import { ok } from '../../../shared/core/result';
import type { Result } from '../../../shared/core/result';
import type { Desktop, Failure } from '../../../shared/ipc/contract';

const PAGE = 5_000;

/** Whether nobody else has ever been enrolled in the workspace, by its own stream of the trail. */
export async function worksAlone(desktop: Desktop, staffId: StaffId): Promise<Result<boolean, Failure>> {
  for (let offset = 0, total = 1; offset < total; offset += PAGE) {
    const page = await desktop.workspaceEntries({ offset, limit: PAGE });
    if (!page.ok) return page;
    ({ total } = page.value);
    const others = page.value.entries.some(
      ({ body }) => body.type === 'DeviceEnrolled' && body.staffId !== staffId,
    );
    if (others) return ok(false);
  }
  return ok(true);
}
