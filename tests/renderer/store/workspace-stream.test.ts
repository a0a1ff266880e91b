import { describe, expect, it } from 'vitest';

import type { WorkspaceEntry } from '../../../src/shared/ipc/contract';
import { ok } from '../../../src/shared/core/result';
import { workspaceStream } from '../../../src/renderer/src/store/workspace-stream';

describe('the workspace’s stream as the window reads it', () => {
  it('when several ask at once, and again when it has grown → each gets every entry once', async () => {
    // Only their order counts here.
    const all = [0, 1, 2].map((seq) => ({ header: { seq } })) as unknown as WorkspaceEntry[];
    const offsets: number[] = [];
    const stream = workspaceStream({
      workspaceEntries: async ({ offset }) => {
        offsets.push(offset);
        await Promise.resolve();
        return ok({ entries: all.slice(offset, offset + 2), total: all.length });
      },
    });
    const both = await Promise.all([stream(), stream()]);
    expect(both).toEqual([ok(all), ok(all)]);
    const before = [...all];
    all.push({ header: { seq: 3 } } as unknown as WorkspaceEntry);
    expect(await stream()).toEqual(ok(all));
    // What was answered earlier stays as it was.
    expect(both[0]).toEqual(ok(before));
    expect(offsets).toEqual([0, 2, 3, 3]);
  });
});
