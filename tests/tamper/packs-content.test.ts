import { randomBytes } from 'node:crypto';

import { expect, test } from 'vitest';

import { checkpointMessage } from '../../src/shared/audit/checkpoint';
import type { Entry, EntryHeader } from '../../src/shared/audit/entry';
import { WORKSPACE_STREAM } from '../../src/shared/audit/entry';
import { hashBody, hashHeader } from '../../src/shared/audit/hashing';
import { KEYS_FILE, MANIFEST_FILE, TRAIL_FILE } from '../../src/shared/audit/pack';
import type { PackDevice } from '../../src/shared/audit/pack';
import { packFiles } from '../../src/shared/audit/pack-files';
import type { EmbeddedFile } from '../../src/shared/audit/report';
import { asId } from '../../src/shared/core/ids';
import { contentOf } from '../e2e/support/forge-pack';
import { nodeSha256 } from '../support/fake-desktop';
import type { Chance } from './support/chance';
import { hexDigit, rewritten, withLines } from './support/forge-files';
import { newSignatory, newWriter, packContent, rendered, threePacks } from './support/honest-pack';
import type { HonestPack, WholeContent } from './support/honest-pack';
import { judge, verdictOf } from './support/judge';
import { tryForgeries } from './support/try-forgeries';
import type { FileForgery } from './support/try-forgeries';

interface Scene {
  readonly content: WholeContent;
  readonly files: readonly EmbeddedFile[];
  /** A sound pack of another case, partly of the same workspace. */
  readonly other: HonestPack;
  readonly random: Chance;
}

/** What a forger makes of a pack whose keys he has not: other content or, where the writer would not do it, other files. */
type Forgery = (scene: Scene) => Partial<WholeContent> | readonly EmbeddedFile[];

const forger = newWriter(9);
const FORGER = await newSignatory('Anna Lind');

/** The header with the hashes that anybody can make. */
function rehashed(entry: Entry, change: Partial<EntryHeader>, body: unknown = entry.body): Entry {
  const bodyHash = hashBody(entry.salt, body, nodeSha256);
  const header = { ...entry.header, bodyHash, ...change };
  return { ...entry, body, header, hash: hashHeader(header, nodeSha256) };
}

function foreign(entry: Entry): Entry {
  return { ...entry, sig: forger.key.sign(Buffer.from(entry.hash, 'hex')) };
}

/** Every later entry of the stream continues the one before it again. */
function relinked(
  entries: readonly Entry[],
  resign: (entry: Entry) => Entry = (entry) => entry,
): readonly Entry[] {
  const last = new Map<string, Entry>();
  return entries.map((entry) => {
    const { device } = entry.header;
    const before = last.get(device);
    const seq = before ? before.header.seq + 1 : 0;
    const prev = before?.hash ?? '';
    const fits = entry.header.seq === seq && entry.header.prev === prev;
    const linked = fits ? entry : resign(rehashed(entry, { seq, prev }));
    last.set(device, linked);
    return linked;
  });
}

function edited({ content, random }: Scene, edit: (entry: Entry) => Entry): readonly Entry[] {
  const at = random.below(content.entries.length);
  return content.entries.map((entry, index) => (index === at ? edit(entry) : entry));
}

const bodyOf = (entry: Entry, random: Chance): unknown => ({
  ...(entry.body as object),
  text: `Noget andet ${String(random.below(1e6))}`,
});

function enrolmentOf(content: WholeContent, random: Chance): Entry {
  const device: PackDevice = {
    device: forger.device,
    publicKey: forger.key.publicKey,
    staff: forger.staff,
    staffName: 'Anna Lind',
    role: 'reviewer',
    from: content.createdAt,
  };
  const body = {
    type: 'DeviceEnrolled',
    v: 1,
    deviceId: device.device,
    publicKey: device.publicKey,
    staffId: device.staff,
    staffName: device.staffName,
    role: device.role,
    from: device.from,
  };
  const [pattern] = content.keys.enrolments;
  if (!pattern) throw new Error('There is an enrolment');
  // By himself, or in the name of the root.
  const writer = random.pick([forger, { device: content.keys.root, staff: pattern.header.staff }]);
  return foreign(
    rehashed(
      pattern,
      { device: writer.device, staff: writer.staff, seq: random.pick([0, 7]), prev: '', seen: [] },
      body,
    ),
  );
}

function withForger(content: WholeContent, random: Chance) {
  const { device, staff } = forger;
  const listed: PackDevice = {
    device,
    publicKey: forger.key.publicKey,
    staff,
    staffName: 'Anna Lind',
    role: 'reviewer',
    from: content.createdAt,
  };
  const enrolments = random.pick([
    content.keys.enrolments,
    [...content.keys.enrolments, enrolmentOf(content, random)],
  ]);
  return { ...content.keys, devices: [...content.keys.devices, listed], enrolments };
}

function ownEntry({ content, random }: Scene): Entry {
  const pattern = random.pick(content.entries);
  const body = { type: 'NoteAdded', v: 1, text: 'Tilføjet' };
  return foreign(
    rehashed(
      pattern,
      { device: forger.device, staff: forger.staff, seq: 0, prev: '', seen: [], type: body.type },
      body,
    ),
  );
}

function insertedAt(entries: readonly Entry[], at: number, entry: Entry): readonly Entry[] {
  return [...entries.slice(0, at), entry, ...entries.slice(at)];
}

const inTrail =
  (change: (lines: string[], random: Chance) => string[]): Forgery =>
  ({ files, random }) =>
    withLines(files, (lines) => change([...lines], random));

const FORGERIES: Readonly<Record<string, Forgery>> = {
  'body edited': (scene) => ({
    entries: edited(scene, (entry) => ({ ...entry, body: bodyOf(entry, scene.random) })),
  }),
  'body edited, its hashes made to fit': (scene) => ({
    entries: edited(scene, (entry) => rehashed(entry, {}, bodyOf(entry, scene.random))),
  }),
  'body edited, all hashes and links made to fit': (scene) => ({
    entries: relinked(edited(scene, (entry) => rehashed(entry, {}, bodyOf(entry, scene.random)))),
  }),
  'the same, signed by a foreign key': (scene) => ({
    entries: relinked(
      edited(scene, (entry) => foreign(rehashed(entry, {}, bodyOf(entry, scene.random)))),
      foreign,
    ),
  }),
  'signature of another entry': (scene) => ({
    entries: edited(scene, (entry) => ({
      ...entry,
      sig: scene.random.pick(scene.content.entries.filter(({ sig }) => sig !== entry.sig)).sig,
    })),
  }),
  'digit of the signature changed': (scene) => ({
    entries: edited(scene, (entry) => ({ ...entry, sig: hexDigit(scene.random, entry.sig) })),
  }),
  'digit of the salt changed': (scene) => ({
    entries: edited(scene, (entry) => ({ ...entry, salt: hexDigit(scene.random, entry.salt) })),
  }),
  'entry dropped': ({ content, random }) => {
    const at = random.below(content.entries.length);
    return { entries: content.entries.filter((_, index) => index !== at) };
  },
  'entry dropped, numbers and links made to fit': ({ content, random }) => {
    const at = random.below(content.entries.length);
    return { entries: relinked(content.entries.filter((_, index) => index !== at)) };
  },
  'end cut off': ({ content, random }) => ({
    entries: content.entries.slice(0, random.below(content.entries.length)),
  }),
  'two entries swapped': ({ content, random }) => {
    const entries = [...content.entries];
    const a = random.below(entries.length);
    const b = (a + 1 + random.below(random.pick([1, entries.length - 1]))) % entries.length;
    const [first, second] = [entries[a], entries[b]];
    if (first && second) [entries[a], entries[b]] = [second, first];
    return { entries };
  },
  'entry repeated': ({ content, random }) => ({
    entries: insertedAt(
      content.entries,
      random.below(content.entries.length + 1),
      random.pick(content.entries),
    ),
  }),
  'entry of another case or workspace put in': ({ content, other, random }) => ({
    entries: insertedAt(
      content.entries,
      random.below(content.entries.length + 1),
      random.pick(other.content.entries),
    ),
  }),
  'entry exchanged for one of another case or workspace': (scene) => ({
    entries: edited(scene, () => scene.random.pick(scene.other.content.entries)),
  }),
  'trail of another case': ({ other }) => ({ entries: other.content.entries }),
  'clock set back': (scene) => ({
    entries: edited(scene, (entry) =>
      rehashed(entry, { recordedAt: entry.header.recordedAt - 1 - scene.random.below(1e9) }),
    ),
  }),
  'clock set back, hashes as they were': (scene) => ({
    entries: edited(scene, (entry) => ({
      ...entry,
      header: { ...entry.header, recordedAt: entry.header.recordedAt - 1 - scene.random.below(1e9) },
    })),
  }),
  'logical clock changed': (scene) => ({
    entries: relinked(
      edited(scene, (entry) => {
        const hlc = `${scene.random.bytes(6).toString('hex')}${entry.header.hlc.slice(12)}`;
        return foreign(rehashed(entry, { hlc }));
      }),
    ),
  }),
  'other person': (scene) => ({
    entries: edited(scene, (entry) => foreign(rehashed(entry, { staff: forger.staff }))),
  }),
  'other role': (scene) => ({
    entries: edited(scene, (entry) => rehashed(entry, { role: scene.random.pick(['approver', 'auditor']) })),
  }),
  'other type': (scene) => ({
    entries: edited(scene, (entry) => rehashed(entry, { type: 'NoteWithdrawn' })),
  }),
  'what was seen is left out or made up': (scene) => ({
    entries: edited(scene, (entry) =>
      rehashed(entry, {
        seen:
          entry.header.seen.length > 0
            ? []
            : [{ device: forger.device, seq: 0, hash: scene.random.bytes(32).toString('hex') }],
      }),
    ),
  }),
  'entry of a foreign device': (scene) => ({
    entries: insertedAt(
      scene.content.entries,
      scene.random.below(scene.content.entries.length + 1),
      ownEntry(scene),
    ),
  }),
  'entry of a foreign device, listed or enrolled by itself': (scene) => ({
    keys: withForger(scene.content, scene.random),
    entries: insertedAt(
      scene.content.entries,
      scene.random.below(scene.content.entries.length + 1),
      ownEntry(scene),
    ),
  }),
  'foreign device listed or enrolled by itself': ({ content, random }) => ({
    keys: withForger(content, random),
  }),
  'key of a device exchanged': ({ content, random }) => {
    const at = random.below(content.keys.devices.length);
    return {
      keys: {
        ...content.keys,
        devices: content.keys.devices.map((device, index) =>
          index === at ? { ...device, publicKey: forger.key.publicKey } : device,
        ),
      },
    };
  },
  'device listed twice, once with a foreign key, and its entries signed by that': ({ content, random }) => {
    const device = random.pick(content.keys.devices);
    const twin = { ...device, publicKey: forger.key.publicKey };
    const devices = random.pick([
      [...content.keys.devices, twin],
      [twin, ...content.keys.devices],
    ]);
    const entries = content.entries.map((entry) =>
      entry.header.device === device.device ? foreign(rehashed(entry, {}, bodyOf(entry, random))) : entry,
    );
    return {
      keys: { ...content.keys, devices },
      ...(random.below(2) === 0 && { entries: relinked(entries, foreign) }),
    };
  },
  'what is said of a device changed': ({ content, random }) => {
    const at = random.below(content.keys.devices.length);
    const change = random.pick<Partial<PackDevice>>([
      { staffName: 'Bo Ek' },
      { staff: forger.staff },
      { role: 'approver' },
      { from: 1 },
      { device: forger.device },
    ]);
    const devices = content.keys.devices.map((device, index) =>
      index === at ? { ...device, ...change } : device,
    );
    return { keys: { ...content.keys, devices } };
  },
  'root exchanged': ({ content }) => ({ keys: { ...content.keys, root: forger.device } }),
  'workspace of the keys exchanged': ({ content }) => ({
    keys: { ...content.keys, workspace: asId('9'.repeat(32)) },
  }),
  'keys of another workspace': ({ content, other }) => ({
    keys: { ...other.content.keys, documentKeys: content.keys.documentKeys },
  }),
  'document key added': ({ content, random }) => {
    const [own] = content.keys.documentKeys;
    const change = random.pick([{ certificate: FORGER.certificate }, { subject: 'CN=Somebody' }]);
    const added = own ? [{ ...own, ...change }] : [];
    return { keys: { ...content.keys, documentKeys: [...content.keys.documentKeys, ...added] } };
  },
  'document key added with an enrolment of his own': ({ content, random }) => {
    const entry = content.keys.enrolments.at(-1);
    const [own] = content.keys.documentKeys;
    if (!entry || !own) throw new Error('There is a document key');
    const body = { ...(entry.body as object), certificate: FORGER.certificate };
    const enrolment = foreign(rehashed(entry, { seq: entry.header.seq + random.below(3) }, body));
    return {
      keys: {
        ...content.keys,
        documentKeys: [...content.keys.documentKeys, { ...own, certificate: FORGER.certificate }],
        enrolments: [...content.keys.enrolments, enrolment],
      },
    };
  },
  'enrolments dropped, repeated or swapped': ({ content, random }) => {
    const { enrolments } = content.keys;
    const [first, ...rest] = enrolments;
    if (!first) throw new Error('There is an enrolment');
    const at = random.below(enrolments.length);
    return {
      keys: {
        ...content.keys,
        enrolments: random.pick([
          enrolments.filter((_, index) => index !== at),
          [...enrolments, random.pick(enrolments)],
          [...rest, first],
        ]),
      },
    };
  },
  'entry of the case among the enrolments': ({ content, random }) => ({
    keys: { ...content.keys, enrolments: [...content.keys.enrolments, random.pick(content.entries)] },
  }),
  'enrolment among the entries': ({ content, random }) => ({
    entries: insertedAt(
      content.entries,
      random.below(content.entries.length),
      random.pick(content.keys.enrolments),
    ),
  }),
  'checkpoint of another case': ({ other }) => ({ checkpoint: other.content.checkpoint }),
  'checkpoint of an earlier moment': ({ content }) => {
    const body = content.entries.at(-1)?.body as { readonly checkpoint: WholeContent['checkpoint'] };
    return { checkpoint: { body: body.checkpoint.body, sig: body.checkpoint.sig } };
  },
  'checkpoint edited': ({ content, random }) => {
    const { body, sig } = content.checkpoint;
    const [stream, ...streams] = body.streams;
    if (!stream) throw new Error('There is a stream');
    const change = random.pick([
      { takenAt: body.takenAt - 1 - random.below(1e6) },
      { root: hexDigit(random, body.root) },
      { streams: [{ ...stream, length: stream.length - 1 }, ...streams] },
      { streams: [{ ...stream, head: hexDigit(random, stream.head) }, ...streams] },
      { streams },
      { signer: forger.device },
      { case: asId<WholeContent['caseId']>(WORKSPACE_STREAM) },
    ]);
    const changed = { ...body, ...change };
    const own = forger.key.sign(checkpointMessage(changed, nodeSha256));
    return { checkpoint: { body: changed, sig: random.pick([sig, own]) } };
  },
  'checkpoint signed by a foreign key': ({ content }) => ({
    checkpoint: {
      ...content.checkpoint,
      sig: forger.key.sign(checkpointMessage(content.checkpoint.body, nodeSha256)),
    },
  }),
  'trail cut, checkpoint made to fit, signed by a foreign key': ({ content, random }) => {
    const entries = content.entries.slice(0, 1 + random.below(content.entries.length - 1));
    const body = { ...content.checkpoint.body, streams: content.checkpoint.body.streams.slice(0, 1) };
    return { entries, checkpoint: { body, sig: forger.key.sign(checkpointMessage(body, nodeSha256)) } };
  },
  'letter exchanged': ({ content, random }) => ({
    letters: content.letters.map((letter) => ({ ...letter, bytes: random.bytes(40) })),
  }),
  'letter of another case': ({ other }) => ({ letters: other.content.letters }),
  'letter left out': () => ({ letters: [] }),
  'letter added': ({ content, other }) => ({ letters: [...content.letters, ...other.content.letters] }),
  'case or workspace of the manifest exchanged': ({ content, random, other }) =>
    random.pick<Partial<WholeContent>>([
      { caseId: other.content.caseId },
      { workspace: asId('9'.repeat(32)) },
      { caseId: content.caseId, workspace: asId('8'.repeat(32)) },
    ]),
  'space in a line of the trail': inTrail((lines, random) => {
    const at = random.below(lines.length);
    return lines.map((line, index) => (index === at ? line.replace(/[:,]/, (sign) => `${sign} `) : line));
  }),
  'member said twice in a line of the trail': inTrail((lines, random) => {
    const at = random.below(lines.length);
    return lines.map((line, index) =>
      index === at ? line.replace('{"body":{', '{"body":{"text":"A",') : line,
    );
  }),
  'line of the trail left empty or repeated': inTrail((lines, random) =>
    lines.toSpliced(random.below(lines.length), 0, random.pick(['', random.pick(lines), '{}'])),
  ),
  'trail without its last line end': ({ files }) => rewritten(files, TRAIL_FILE, (text) => text.slice(0, -1)),
  'order mark before the trail': ({ files }) => rewritten(files, TRAIL_FILE, (text) => `\uFEFF${text}`),
  'keys or manifest written another way': ({ files, random }) =>
    rewritten(files, random.pick([KEYS_FILE, MANIFEST_FILE]), (text) =>
      random.pick([`${text}\n`, text.replace('{', '{ '), JSON.stringify(JSON.parse(text), null, 2)]),
    ),
  'file with the name of another': ({ files, random }) => {
    const { name, ...file } = random.pick(files);
    const twin = { ...file, name, bytes: random.bytes(20) };
    return random.pick([
      [...files, twin],
      [twin, ...files],
    ]);
  },
  'file the manifest does not name': ({ files, random }) => {
    const [pattern] = files;
    return pattern ? [...files, { ...pattern, name: `letter-9-${String(random.below(99))}.pdf` }] : files;
  },
  'file left out': ({ files, random }) => {
    const at = random.below(files.length);
    return files.filter((_, index) => index !== at);
  },
};

/** What a forgery comes to: the files of the pack. */
function filesOf(forge: Forgery): FileForgery<HonestPack> {
  return ({ content, files }, random, other) => {
    const forged = forge({ content, files, other, random });
    return 'length' in forged ? forged : packFiles({ ...content, ...forged }, nodeSha256);
  };
}

test('when a pack is written anew with all that needs no key → it is found by its content and by its signature', async () => {
  const forgeries = Object.fromEntries(
    Object.entries(FORGERIES).map(([kind, forge]) => [kind, filesOf(forge)]),
  );
  const tally = await tryForgeries('Packs', await threePacks(), forgeries, FORGER);
  expect(tally.missed).toEqual([]);
  expect(tally.falseAlarms).toBe(0);
  expect(tally.mutations).toBeGreaterThan(2_000);
}, 300_000);

test('when somebody makes a pack with keys of his own from the first entry on → it is sound, and its root key is another', async () => {
  const [honest] = await threePacks();
  if (!honest) throw new Error('There are three packs');
  const { workspace, caseId } = honest.content;
  const content = packContent(
    { workspace, caseId, writers: [forger], notes: 3, exhibits: 0 },
    FORGER.certificate,
  );
  const pdf = await FORGER.sign(await rendered(packFiles(content, nodeSha256)));
  const parts = [...(await contentOf(pdf))].map(([name, bytes]) => ({ name, bytes }));
  const verdict = verdictOf({ parts, seal: { ...honest.seal, certificate: FORGER.certificate } });
  expect(verdict).toMatchObject({ sound: true, rootKey: forger.key.publicKey });
  expect(verdictOf({ parts: honest.files, seal: honest.seal }).rootKey).not.toBe(verdict.rootKey);
});

test('when nothing but free words of the manifest changes → only the signature of the PDF tells', async () => {
  const [honest] = await threePacks();
  if (!honest) throw new Error('There are three packs');
  const files = packFiles({ ...honest.content, reference: randomBytes(4).toString('hex') }, nodeSha256);
  expect(verdictOf({ parts: files, seal: honest.seal }).sound).toBe(true);
  expect(await judge(await FORGER.sign(await rendered(files)))).toBe('fault');
});
