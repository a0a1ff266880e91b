import { createCheckpoints } from '../../../src/main/audit/checkpoints';
import type { Checkpoints } from '../../../src/main/audit/checkpoints';
import type { Anchors } from '../../../src/shared/audit/anchors';
import { streamsOf } from '../../../src/shared/audit/causal-order';
import type { Entry, Hash } from '../../../src/shared/audit/entry';
import type { WorkspaceEvent } from '../../../src/shared/audit/workspace-events';
import { ok } from '../../../src/shared/core/result';
import type { WorkspaceEntry } from '../../../src/shared/ipc/contract';
import { NOW } from '../../support/cases';
import type { TimeStampAuthority } from '../../support/time-stamp-authority';
import { stampFor } from '../../support/time-stamp-authority';
import { remade, threePacks } from './honest-pack';
import type { HonestPack, Writer } from './honest-pack';

export interface CheckpointedPack extends HonestPack {
  readonly anchors: Anchors;
}

/** The three packs, each tied to the checkpoints of its workspace; one of its four is time-stamped. */
export async function checkpointedPacks(authority: TimeStampAuthority): Promise<readonly CheckpointedPack[]> {
  const packs = await threePacks();
  const chains = new Map<string, Checkpoints>();
  for (const { content, writers } of packs) {
    if (chains.has(content.workspace)) continue;
    const cases = packs.filter(({ content: { workspace } }) => workspace === content.workspace);
    chains.set(content.workspace, await chainOver(cases, writers[0], authority));
  }
  return Promise.all(
    packs.map(async (pack) => {
      const streams = streamsOf(pack.content.entries).map((stream) => stream.map(({ hash }) => hash));
      const covering = await chains.get(pack.content.workspace)?.covering.of(streams);
      if (!covering?.ok) throw new Error('A checkpoint covers it');
      const anchors: Anchors = { v: 1, checkpoints: covering.value.map(({ anchor }) => anchor) };
      return { ...(await remade(pack, { anchors })), anchors };
    }),
  );
}

const CHECKPOINTS = 4;
const STAMPED = 1;

/** Takes checkpoints by the app's own code while the cases are written side by side. */
async function chainOver(
  cases: readonly HonestPack[],
  writer: Writer | undefined,
  authority: TimeStampAuthority,
): Promise<Checkpoints> {
  const [first] = cases;
  if (!first || !writer) throw new Error('Somebody writes in a case');
  const journal: Hash[] = [];
  const log: WorkspaceEntry[] = [];
  const checkpoints = createCheckpoints({
    journal: {
      position: () => journal.length,
      hashes: (from, to) => Promise.resolve(Buffer.from(journal.slice(from, to).join(''), 'hex')),
    },
    log: {
      record: (body: WorkspaceEvent) => {
        // Only the content of what was recorded is ever asked for.
        log.push({ body } as WorkspaceEntry);
        return Promise.resolve(ok(null));
      },
      entries: (from) => Promise.resolve(log.slice(from)),
    },
    identity: { workspaceId: first.content.workspace, deviceId: writer.device },
    signer: { sign: (bytes) => writer.key.sign(bytes), signHeader: () => fail() },
    clock: { now: () => NOW },
  });
  for (let number = 0; number < CHECKPOINTS; number++) {
    for (const { content } of cases) journal.push(...part(content.entries, number).map(({ hash }) => hash));
    const taken = await checkpoints.take('daily');
    if (!taken.ok) throw new Error(taken.error.code);
    if (number !== STAMPED) continue;
    const stamp = await stampFor(authority, taken.value.checkpoint.body);
    await checkpoints.stamp({ type: 'CheckpointStamped', v: 1, number, stampedAt: NOW, ...stamp });
  }
  return checkpoints;
}

/** The quarter of the trail that is written before the checkpoint of that number. */
function part(entries: readonly Entry[], number: number): readonly Entry[] {
  const at = (quarter: number) => Math.round((entries.length * quarter) / CHECKPOINTS);
  return entries.slice(at(number), at(number + 1));
}

function fail(): never {
  throw new Error('Nothing but checkpoints is signed here');
}
