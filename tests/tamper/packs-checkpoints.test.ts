import { afterAll, beforeAll, expect, test } from 'vitest';

import { ANCHORS_FILE } from '../../src/shared/audit/anchors';
import type { Anchor, Cover } from '../../src/shared/audit/anchors';
import { canonicalJson } from '../../src/shared/audit/canonical-json';
import {
  workspaceCheckpointHash,
  workspaceCheckpointMessage,
} from '../../src/shared/audit/workspace-checkpoint';
import type { WorkspaceCheckpointBody } from '../../src/shared/audit/workspace-checkpoint';
import { asId } from '../../src/shared/core/ids';
import { nodeSha256 } from '../support/fake-desktop';
import { startTimeStampAuthority } from '../support/time-stamp-authority';
import type { TimeStampAuthority } from '../support/time-stamp-authority';
import type { Chance } from './support/chance';
import { checkpointedPacks } from './support/checkpointed-packs';
import type { CheckpointedPack } from './support/checkpointed-packs';
import { hexDigit, rewritten } from './support/forge-files';
import { newSignatory, newWriter } from './support/honest-pack';
import { tryForgeries } from './support/try-forgeries';
import type { FileForgery } from './support/try-forgeries';

type Forgery = FileForgery<CheckpointedPack>;

const forger = newWriter(9);
const FORGER = await newSignatory('Anna Lind');

let authority: TimeStampAuthority;

beforeAll(async () => {
  authority = await startTimeStampAuthority();
});

afterAll(async () => {
  await authority.close();
});

/** Another list of checkpoints, written as it must be, and the manifest made to fit. */
const listed =
  (
    change: (
      anchors: readonly Anchor[],
      random: Chance,
      other: CheckpointedPack,
      pack: CheckpointedPack,
    ) => readonly Anchor[],
  ): Forgery =>
  (pack, random, other) =>
    rewritten(pack.files, ANCHORS_FILE, () =>
      canonicalJson({ v: 1, checkpoints: change(pack.anchors.checkpoints, random, other, pack) }),
    );

/** One checkpoint changed: one of those that `may`. */
const one = (
  change: (
    anchor: Anchor,
    random: Chance,
    other: CheckpointedPack,
    pack: CheckpointedPack,
  ) => Partial<Anchor>,
  may: (anchor: Anchor) => boolean = () => true,
): Forgery =>
  listed((anchors, random, other, pack) => {
    const picked = random.pick(anchors.filter(may));
    return anchors.map((anchor) =>
      anchor === picked ? { ...anchor, ...change(anchor, random, other, pack) } : anchor,
    );
  });

/** What one checkpoint says of an entry that it covers. */
const cover = (
  change: (
    cover: Cover,
    random: Chance,
    anchor: Anchor,
    pack: CheckpointedPack,
    other: CheckpointedPack,
  ) => Partial<Cover>,
): Forgery =>
  one(
    (anchor, random, other, pack) => {
      const picked = random.pick(anchor.covers);
      return {
        covers: anchor.covers.map((each) =>
          each === picked ? { ...each, ...change(each, random, anchor, pack, other) } : each,
        ),
      };
    },
    ({ covers }) => covers.length > 0,
  );

/** What one checkpoint says of itself, with the signature it has or one by the forger. */
const body = (
  change: (
    body: WorkspaceCheckpointBody,
    random: Chance,
    pack: CheckpointedPack,
  ) => Partial<WorkspaceCheckpointBody>,
): Forgery =>
  one((anchor, random, _other, pack) => {
    const changed = { ...anchor.body, ...change(anchor.body, random, pack) };
    return { body: changed, sig: random.pick([anchor.sig, signed(changed)]) };
  });

const signed = (changed: WorkspaceCheckpointBody): string =>
  forger.key.sign(workspaceCheckpointMessage(changed, nodeSha256));

/** What a token consists of, in DER; only what its signature protects is changed. */
const token = (change: (token: Buffer, random: Chance) => Buffer): Forgery =>
  one(
    ({ stamp }, random) => {
      if (!stamp) throw new Error('It is stamped');
      const changed = change(Buffer.from(stamp.token, 'base64'), random);
      return { stamp: { ...stamp, token: changed.toString('base64') } };
    },
    ({ stamp }) => stamp !== undefined,
  );

function withByte(bytes: Buffer, at: number, random: Chance): Buffer {
  const changed = Buffer.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
  return changed;
}

/** From the policy in TSTInfo, past the imprint and the number, up to the time (RFC 3161, 2.4.2). */
function stampedFacts(der: Buffer): { readonly from: number; readonly to: number } {
  const policy = der.indexOf(Buffer.from('06042a030401', 'hex'));
  const time = der.indexOf(Buffer.from('180f', 'hex'), policy);
  if (policy === -1 || time === -1) throw new Error('A token of the test authority');
  return { from: policy, to: time + 17 };
}

const swapped = <T>(list: readonly T[], random: Chance): readonly T[] => {
  const at = random.below(list.length - 1);
  return [...list.slice(0, at), ...list.slice(at, at + 2).toReversed(), ...list.slice(at + 2)];
};

const FORGERIES: Readonly<Record<string, Forgery>> = {
  'digit of a path changed': cover(({ path }, random) => {
    const at = random.below(path.length);
    return { path: path.map((hash, index) => (index === at ? hexDigit(random, hash) : hash)) };
  }),
  'path shortened or lengthened': cover(({ path }, random) => ({
    path: random.pick([
      path.slice(1),
      path.slice(0, -1),
      [...path, random.bytes(32).toString('hex')],
      [...path, ...path],
    ]),
  })),
  'path turned round': cover(({ path }) => ({ path: path.toReversed() })),
  'other place in the tree': cover(({ index }, random, anchor) => ({
    index: random.pick([
      (index + 1 + random.below(anchor.body.entries - 1)) % anchor.body.entries,
      index + anchor.body.entries,
      2 ** 53 - 1,
    ]),
  })),
  'another entry of the trail covered': cover(({ entry }, random, _anchor, { content }) => ({
    entry: random.pick(content.entries.filter(({ hash }) => hash !== entry)).hash,
  })),
  'an entry of another case covered': cover((_cover, random, _anchor, _pack, other) =>
    random.pick(other.anchors.checkpoints.flatMap(({ covers }) => covers)),
  ),
  'made-up entry covered': cover((_cover, random) => ({ entry: random.bytes(32).toString('hex') })),
  'what is covered by one said of another': listed((anchors, random) => {
    const [a, b] = swapped(
      anchors.filter(({ covers }) => covers.length > 0),
      random,
    );
    return anchors.map((anchor) => {
      if (anchor === a) return { ...anchor, covers: b?.covers ?? [] };
      return anchor === b ? { ...anchor, covers: a?.covers ?? [] } : anchor;
    });
  }),
  'root changed': body(({ root }, random) => ({ root: hexDigit(random, root) })),
  'number of entries changed': body(({ entries }, random) => ({ entries: entries + 1 + random.below(9) })),
  'number changed': body(({ number }, random) => ({ number: number + 1 + random.below(9) })),
  'time changed': body(({ takenAt }, random) => ({ takenAt: takenAt - 1 - random.below(1e9) })),
  'what is before it changed': body(({ prev }, random) => ({
    prev: prev === '' ? random.bytes(32).toString('hex') : random.pick([hexDigit(random, prev), '']),
  })),
  'workspace exchanged': body((_body, random) => ({ workspace: asId(random.bytes(16).toString('hex')) })),
  'signer exchanged': body((_body, random, { writers }) => ({
    signer: random.pick([forger.device, ...writers.slice(1).map(({ device }) => device)]),
  })),
  'signed by a foreign key': one((anchor) => ({ sig: signed(anchor.body) })),
  'digit of the signature changed': one(({ sig }, random) => ({ sig: hexDigit(random, sig) })),
  'signature of another': one(({ sig }, random, _other, pack) => ({
    sig: random.pick(pack.anchors.checkpoints.filter((each) => each.sig !== sig)).sig,
  })),
  'one left out': listed((anchors, random) => anchors.toSpliced(1 + random.below(anchors.length - 2), 1)),
  'one repeated': listed((anchors, random) => {
    const at = random.below(anchors.length);
    return anchors.toSpliced(at, 0, ...anchors.slice(at, at + 1));
  }),
  'two swapped': listed(swapped),
  'a made-up one behind the last': listed((anchors, random) => {
    const last = anchors.at(-1);
    if (!last) throw new Error('There is a checkpoint');
    const next = {
      ...last.body,
      number: last.body.number + 1,
      prev: workspaceCheckpointHash(last.body, nodeSha256),
      signer: random.pick([last.body.signer, forger.device]),
    };
    return [...anchors, { body: next, sig: signed(next), covers: [] }];
  }),
  'a made-up one before the first, and the chain made to fit': listed((anchors, random) => {
    const [first] = anchors;
    if (!first) throw new Error('There is a checkpoint');
    const before = { ...first.body, number: 0, prev: '' as const, root: random.bytes(32).toString('hex') };
    const next = { ...first.body, number: 1, prev: workspaceCheckpointHash(before, nodeSha256) };
    return [
      { body: before, sig: signed(before), covers: [] },
      { ...first, body: next, sig: signed(next) },
    ];
  }),
  'all of them by a foreign key': listed((anchors) => {
    let prev = '';
    return anchors.map((anchor, number) => {
      const changed = { ...anchor.body, number, prev };
      prev = workspaceCheckpointHash(changed, nodeSha256);
      return { ...anchor, body: changed, sig: signed(changed) };
    });
  }),
  'list of another case': ({ files }, _random, other) =>
    rewritten(files, ANCHORS_FILE, () => canonicalJson(other.anchors)),
  'some of another case': listed((anchors, random, other) => {
    const from = 1 + random.below(anchors.length - 1);
    return [...anchors.slice(0, from), ...other.anchors.checkpoints.slice(from)];
  }),
  'stamp of another checkpoint': listed((anchors, random) => {
    const { stamp } = random.pick(anchors.filter((anchor) => anchor.stamp));
    const rest = anchors.filter((anchor) => anchor.stamp !== stamp);
    const picked = random.pick(rest);
    return anchors.map((anchor) => (anchor === picked && stamp ? { ...anchor, stamp } : anchor));
  }),
  'bit of what was stamped': token((der, random) => {
    const { from, to } = stampedFacts(der);
    return withByte(der, from + random.below(to - from), random);
  }),
  'bit of the stamp’s signature': token((der, random) =>
    withByte(der, der.length - 1 - random.below(60), random),
  ),
  'stamp cut short': token((der, random) => der.subarray(0, random.below(der.length))),
  'bytes behind the stamp': token((der, random) => Buffer.concat([der, random.bytes(1 + random.below(9))])),
  'stamp that is none': token((_der, random) => random.bytes(1 + random.below(300))),
  'list written another way': ({ files }, random) =>
    rewritten(files, ANCHORS_FILE, (text) =>
      random.pick([
        `${text}\n`,
        text.replace('{', '{ '),
        text.replace('"v":1}', '"v":1,"v":1}'),
        text.replace('"v":1}', '"v":2}'),
        text.replace('"covers":', '"more":1,"covers":'),
        text.slice(0, -1),
        JSON.stringify(JSON.parse(text), null, 1),
        '',
        'null',
      ]),
    ),
};

test('when the checkpoints in a pack are changed in any way → it is found by their content', async () => {
  const packs = await checkpointedPacks(authority);
  const tally = await tryForgeries('Packs with checkpoints', packs, FORGERIES, FORGER, 10);
  expect(tally.missed).toEqual([]);
  expect(tally.falseAlarms).toBe(0);
  expect(tally.mutations).toBeGreaterThan(300);
}, 120_000);
