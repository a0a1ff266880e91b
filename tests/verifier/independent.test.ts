import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { ANCHORS_FILE } from '../../src/shared/audit/anchors';
import type { Anchor, Anchors, Cover } from '../../src/shared/audit/anchors';
import { stampFor, startTimeStampAuthority } from '../support/time-stamp-authority';
import type { TimeStampAuthority } from '../support/time-stamp-authority';
import { canonicalJson } from '../../src/shared/audit/canonical-json';
import { workspaceCheckpointHash } from '../../src/shared/audit/workspace-checkpoint';
import type { Entry, PackEntry } from '../../src/shared/audit/entry';
import { hashBody, hashHeader } from '../../src/shared/audit/hashing';
import type { PackManifest } from '../../src/shared/audit/pack';
import { KEYS_FILE, MANIFEST_FILE, TRAIL_FILE } from '../../src/shared/audit/pack';
import type { WithheldReason } from '../../src/shared/audit/purposes';
import type { EmbeddedFile } from '../../src/shared/audit/report';
import { verifyPack } from '../../src/shared/audit/verify-pack';
import type { CaseEvent } from '../../src/shared/complaint/events';
import { asId } from '../../src/shared/core/ids';
import type { ClauseId } from '../../src/shared/core/ids';
import { decodeUtf8 } from '../../src/verifier/decode-utf8';
import { openPack } from '../../src/verifier/open-pack';
import { judge } from '../../src/verifier/page/judge';
import { runVerifier } from '../e2e/support/verifier';
import { tempFolder } from '../main/support/temp-folder';
import { pdfWith } from '../support/pack-pdf';
import { nodeSha256, testKey } from '../support/fake-desktop';
import { verifiers } from '../support/packs';
import type { UsedClause } from '../../src/shared/complaint/events';
import {
  anchorOver,
  approving,
  caseWithLetters,
  codedCheckpoint,
  documentSeal,
  draftOf,
  filesOf,
  sealed,
  testDevice,
} from '../support/signed-packs';
import type { DocumentSeal, PackDraft } from '../support/signed-packs';
import { ERASED, stubDraft } from '../support/stub-drafts';
import type { StubChange } from '../support/stub-drafts';

const SCRIPT = 'tests/independent/verify_pack.py';
const KEPT = 'tests/fixtures/packs';

let seal: DocumentSeal;
let honest: PackDraft;

let authority: TimeStampAuthority;
let strangersStamp: { authority: string; token: string };

afterAll(async () => {
  await authority.close();
});

beforeAll(async () => {
  authority = await startTimeStampAuthority();
  seal = await documentSeal();
  honest = draftOf([testDevice('d'), testDevice('e')], seal, caseWithLetters());
  strangersStamp = await stampFor(
    authority,
    anchorOver([], honest.devices[0], undefined, { takenAt: 7 }).body,
  );
});

/** The fault codes that our verifier finds. */
async function ours(pdf: Uint8Array): Promise<readonly string[]> {
  const pack = await openPack(pdf);
  if (!pack) throw new Error('No PDF');
  return [...new Set(verifyPack(pack, verifiers, decodeUtf8).faults.map(({ code }) => code))].sort();
}

/** The same of the script that knows docs/pack-format.md and nothing of us. */
function theirs(pdf: Uint8Array): readonly string[] {
  const path = join(tempFolder(), 'pack.pdf');
  writeFileSync(path, pdf);
  const { stdout, stderr, status } = spawnSync('python3', [SCRIPT, path], { encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  const codes = JSON.parse(stdout) as readonly string[];
  expect(status).toBe(codes.length === 0 ? 0 : 1);
  return codes;
}

/** Both verifiers find these and nothing else. */
async function agreeOn(pdf: Uint8Array, codes: readonly string[]): Promise<void> {
  const found = await ours(pdf);
  expect(theirs(pdf)).toEqual(found);
  expect(found).toEqual(codes);
}

function at(index: number): Entry {
  const entry = honest.entries.at(index);
  if (!entry) throw new Error('No such entry');
  return entry;
}

function with_(index: number, entry: Entry): PackDraft {
  return { ...honest, entries: honest.entries.map((each, place) => (place === index ? entry : each)) };
}

/** An entry with another body, and what follows from it as far as the forger goes. */
function retold(
  entry: Entry,
  how: { readonly hashed?: true; readonly signedBy?: { sign(bytes: Uint8Array): string } },
) {
  const body = { ...(entry.body as object), title: 'Noget andet' };
  const header = { ...entry.header, bodyHash: hashBody(entry.salt, body, nodeSha256) };
  const hash = how.hashed ? hashHeader(header, nodeSha256) : entry.hash;
  const sig = how.signedBy ? how.signedBy.sign(Buffer.from(hash, 'hex')) : entry.sig;
  return { ...entry, body, header, hash, sig };
}

/** The whole case written anew with the real keys. */
function rewritten(change: (event: CaseEvent) => object): PackDraft {
  // What somebody with the keys writes need not have the right shape.
  return draftOf(
    honest.devices,
    seal,
    caseWithLetters().map((event) => change(event) as CaseEvent),
  );
}

function withText(name: string, change: (text: string) => string) {
  return (files: readonly EmbeddedFile[]): readonly EmbeddedFile[] =>
    files.map((file) =>
      file.name === name
        ? { ...file, bytes: new TextEncoder().encode(change(new TextDecoder().decode(file.bytes))) }
        : file,
    );
}

/** The manifest made to fit, as anybody can. */
function fitted(files: readonly EmbeddedFile[]): readonly EmbeddedFile[] {
  return withText(MANIFEST_FILE, (text) => {
    const manifest = JSON.parse(text) as PackManifest;
    const listed = manifest.files.map((each) => {
      const file = files.find(({ name }) => name === each.name);
      return file
        ? { ...each, size: file.bytes.length, sha256: Buffer.from(nodeSha256(file.bytes)).toString('hex') }
        : each;
    });
    return JSON.stringify({ ...manifest, files: listed });
  })(files);
}

const keysSaying = (change: (keys: PackDraft['keys']) => object) =>
  withText(KEYS_FILE, (text) => {
    const keys = JSON.parse(text) as PackDraft['keys'];
    return JSON.stringify({ ...keys, ...change(keys) });
  });

/** Tampered before the files were written, so that manifest and PDF signature fit. */
const DRAFTS: readonly (readonly [string, () => PackDraft, readonly string[]])[] = [
  ['nothing', () => honest, []],
  [
    'a word in a body',
    () => with_(3, { ...at(3), body: { ...(at(3).body as object), title: 'x' } }),
    ['BODY_WRONG'],
  ],
  ['a body and its hash', () => with_(3, retold(at(3), {})), ['HASH_WRONG']],
  [
    'a body, its hashes and no signature',
    () => with_(3, retold(at(3), { hashed: true })),
    ['LINK_BROKEN', 'ROOT_WRONG', 'SEEN_MISSING', 'SIGNATURE_WRONG'],
  ],
  [
    'a foreign key’s signature',
    () => with_(3, retold(at(3), { hashed: true, signedBy: testKey() })),
    ['LINK_BROKEN', 'ROOT_WRONG', 'SEEN_MISSING', 'SIGNATURE_WRONG'],
  ],
  [
    'the last entry cut off',
    () => ({ ...honest, entries: honest.entries.slice(0, -1) }),
    ['CUT_SHORT', 'LETTER_UNKNOWN', 'ROOT_WRONG'],
  ],
  [
    'an entry in the middle cut out',
    () => ({ ...honest, entries: honest.entries.filter((_, place) => place !== 4) }),
    ['CHECKPOINT_TOO_LATE', 'CUT_SHORT', 'ENTRY_MISSING', 'HEAD_WRONG', 'ROOT_WRONG', 'SEEN_MISSING'],
  ],
  [
    'two entries of two devices swapped',
    () => ({ ...honest, entries: [at(0), at(1), at(3), at(2), ...honest.entries.slice(4)] }),
    ['ORDER_WRONG'],
  ],
  [
    'two entries of one device swapped',
    () => ({ ...honest, entries: [at(2), at(1), at(0), ...honest.entries.slice(3)] }),
    ['ORDER_WRONG'],
  ],
  [
    'an entry twice',
    () => ({ ...honest, entries: [...honest.entries, at(-1)] }),
    ['ENTRY_REPEATED', 'LONGER_THAN_CHECKPOINT', 'ROOT_WRONG'],
  ],
  [
    'an unknown device’s entry',
    () => with_(2, { ...at(2), header: { ...at(2).header, device: testDevice('f').id } }),
    [
      'CHECKPOINT_TOO_LATE',
      'CUT_SHORT',
      'DEVICE_UNKNOWN',
      'ENTRY_MISSING',
      'HASH_WRONG',
      'HEAD_WRONG',
      'LONGER_THAN_CHECKPOINT',
      'ROOT_WRONG',
      'SEEN_MISSING',
    ],
  ],
  [
    'another person',
    () => with_(2, { ...at(2), header: { ...at(2).header, role: 'approver' } }),
    ['HASH_WRONG', 'WRITER_WRONG'],
  ],
  [
    'another workspace and case',
    () =>
      with_(2, {
        ...at(2),
        header: {
          ...at(2).header,
          workspace: at(2).header.staff as never,
          case: at(2).header.staff as never,
        },
      }),
    ['HASH_WRONG', 'WRONG_CASE', 'WRONG_WORKSPACE'],
  ],
  [
    'a checkpoint of an earlier day',
    () => ({ ...honest, checkpoint: codedCheckpoint(honest.entries.slice(0, 5), honest.devices[0]) }),
    ['LONGER_THAN_CHECKPOINT', 'ROOT_WRONG'],
  ],
  [
    'a checkpoint somebody else signed',
    () => ({
      ...honest,
      checkpoint: codedCheckpoint(honest.entries, { ...honest.devices[0], key: testKey() }),
    }),
    ['CHECKPOINT_SIGNATURE_WRONG'],
  ],
  [
    'a checkpoint with another root, of another case',
    () => ({
      ...honest,
      checkpoint: codedCheckpoint(honest.entries, honest.devices[0], {
        root: '0'.repeat(64),
        case: '9'.repeat(32) as never,
      }),
    }),
    ['CHECKPOINT_WRONG_CASE', 'ROOT_WRONG'],
  ],
  ['a letter left out', () => ({ ...honest, letters: honest.letters.slice(0, 2) }), ['LETTER_MISSING']],
  [
    'a letter exchanged',
    () => ({ ...honest, letters: [...honest.letters.slice(0, 2), new Uint8Array([1])] }),
    ['LETTER_MISSING', 'LETTER_UNKNOWN'],
  ],
  [
    'an entry about a letter that does not say which',
    () => rewritten((event) => (event.type === 'AddendumIssued' ? { ...event, letter: 'x' } : event)),
    ['LETTER_MISSING', 'LETTER_UNKNOWN'],
  ],
];

/** A pack for the complainant: the admissibility and the notes of the others are withheld. */
function redacted(reason: WithheldReason = 'third-party', at = [2, 4]): PackDraft {
  const trail = honest.entries.map(({ salt, body, ...signed }, place): PackEntry =>
    at.includes(place) ? { ...signed, withheld: { reason } } : { ...signed, salt, body },
  );
  return { ...honest, trail, purpose: 'disclosure' };
}

function withoutLetter(draft: PackDraft): PackDraft {
  const [first, ...letters] = draft.letters;
  const sha256 = Buffer.from(nodeSha256(first ?? new Uint8Array())).toString('hex');
  return { ...draft, letters, leftOut: [{ sha256, reason: 'not-needed-for-purpose' }] };
}

/** The first letter uses these paragraphs; the workspace approved the first of them in these versions. */
function withApprovals(clauses: readonly UsedClause[], versions: readonly number[]): PackDraft {
  const draft = rewritten((event) =>
    event.type === 'LetterIssued' ? { ...event, letter: { ...event.letter, clauses } } : event,
  );
  return { ...draft, keys: approving(draft, clauses, versions) };
}

const manifestSaying = (change: (manifest: PackManifest) => object) =>
  withText(MANIFEST_FILE, (text) => {
    const manifest = JSON.parse(text) as PackManifest;
    return canonicalJson({ ...manifest, ...change(manifest) });
  });

const inTrail = (change: (line: string, place: number) => string) => (files: readonly EmbeddedFile[]) =>
  fitted(
    withText(TRAIL_FILE, (text) =>
      text
        .split('\n')
        .map((line, place) => (line === '' ? '' : change(line, place)))
        .join('\n'),
    )(files),
  );

/** What is left of an erased case. */
function stub(change?: StubChange): PackDraft {
  return stubDraft(honest.devices, seal, change);
}

/** Packs that are said to be of erased cases. */
const STUBS: readonly (readonly [string, () => PackDraft, readonly string[]])[] = [
  ['nothing', () => stub(), []],
  ['the register row is destroyed, too', () => stub({ whole: [] }), []],
  [
    'the case does not say so',
    () => stub({ events: caseWithLetters() }),
    ['ERASURE_WRONG', 'WITHHELD_FORBIDDEN'],
  ],
  [
    'something follows',
    () => stub({ events: [...caseWithLetters(), ERASED, { type: 'CaseOpened', v: 1, purpose: 'read' }] }),
    ['ERASURE_WRONG', 'WITHHELD_FORBIDDEN'],
  ],
  [
    'it says so twice',
    () => stub({ events: [...caseWithLetters(), ERASED, { ...ERASED }] }),
    ['ERASURE_WRONG', 'WITHHELD_FORBIDDEN'],
  ],
  ['a content is still there', () => stub({ whole: [2] }), ['ERASURE_WRONG']],
  ['another reason', () => stub({ reason: 'confidential' }), ['WITHHELD_FORBIDDEN']],
  ['the reason in a pack of a living case', () => redacted('erased'), ['WITHHELD_FORBIDDEN']],
  ['a letter is enclosed', () => ({ ...stub(), letters: [LETTER] }), ['LETTER_UNKNOWN']],
  ['somebody else says so', () => stub({ signedBy: testKey() }), ['SIGNATURE_WRONG']],
  [
    'a letter is said to be left out',
    () => ({ ...stub(), leftOut: [{ sha256: 'f'.repeat(64), reason: 'erased' }] }),
    ['WITHHELD_WRONG'],
  ],
];

const LETTER = new TextEncoder().encode('a letter nobody can hold against anything');

/** Packs that withhold something, and what may be done to them; signed afterwards with the real key. */
const WITHHELD: readonly (readonly [
  string,
  () => PackDraft,
  (files: readonly EmbeddedFile[]) => readonly EmbeddedFile[],
  readonly string[],
])[] = [
  ['nothing', redacted, (files) => files, []],
  ['a letter is left out', () => withoutLetter(redacted()), (files) => files, []],
  [
    'the pack says it holds everything',
    () => ({ ...withoutLetter(redacted()), purpose: 'full' }),
    (files) => files,
    ['WITHHELD_FORBIDDEN'],
  ],
  [
    'an entry that keeps a checkpoint is withheld',
    () => redacted('third-party', [honest.entries.length - 2]),
    (files) => files,
    ['WITHHELD_FORBIDDEN'],
  ],
  [
    'another reason in the trail',
    redacted,
    inTrail((line, place) => (place === 2 ? line.replace('third-party', 'confidential') : line)),
    ['WITHHELD_WRONG'],
  ],
  [
    'a reason that there is not',
    redacted,
    inTrail((line, place) => (place === 2 ? line.replace('third-party', 'secret') : line)),
    [
      'CHECKPOINT_TOO_LATE',
      'CUT_SHORT',
      'ENTRY_MISSING',
      'ENTRY_UNREADABLE',
      'HEAD_WRONG',
      'ROOT_WRONG',
      'SEEN_MISSING',
      'WITHHELD_WRONG',
    ],
  ],
  [
    'a body dropped without a word, salt and all',
    () => honest,
    inTrail((line, place) => {
      if (place !== 2) return line;
      const { header, hash, sig } = JSON.parse(line) as Entry;
      return canonicalJson({ header, hash, sig });
    }),
    [
      'CHECKPOINT_TOO_LATE',
      'CUT_SHORT',
      'ENTRY_MISSING',
      'ENTRY_UNREADABLE',
      'HEAD_WRONG',
      'ROOT_WRONG',
      'SEEN_MISSING',
    ],
  ],
  [
    'a body beside the statement that it is withheld',
    redacted,
    inTrail((line, place) => (place === 2 ? line.replace('{"hash"', '{"body":{},"hash"') : line)),
    [
      'CHECKPOINT_TOO_LATE',
      'CUT_SHORT',
      'ENTRY_MISSING',
      'ENTRY_UNREADABLE',
      'HEAD_WRONG',
      'ROOT_WRONG',
      'SEEN_MISSING',
      'WITHHELD_WRONG',
    ],
  ],
  [
    'a body made up in place of the one withheld',
    redacted,
    inTrail((line, place) => {
      if (place !== 2) return line;
      const { header, hash, sig } = JSON.parse(line) as Entry;
      const body = { type: header.type, v: header.typeVersion, text: 'Noget andet' };
      return canonicalJson({ header, hash, sig, salt: '0'.repeat(32), body });
    }),
    ['BODY_WRONG', 'WITHHELD_WRONG'],
  ],
  [
    'the header of a withheld entry',
    redacted,
    inTrail((line, place) => (place === 2 ? line.replace(/"recordedAt":\d/, '"recordedAt":9') : line)),
    ['HASH_WRONG'],
  ],
  ['other counts in the manifest', redacted, manifestSaying(() => ({ withheld: [] })), ['WITHHELD_WRONG']],
  [
    'a letter left out and enclosed',
    () => withoutLetter(redacted()),
    (files) => {
      const [letter] = filesOf(honest).filter(({ name }) => name.startsWith('letter-1-'));
      if (!letter) throw new Error('There is a letter');
      const added = { ...letter, name: 'letter-9.pdf' };
      return manifestSaying((manifest) => ({
        files: [
          ...manifest.files,
          {
            name: added.name,
            mediaType: added.mediaType,
            size: added.bytes.length,
            sha256: Buffer.from(nodeSha256(added.bytes)).toString('hex'),
            part: 'letter',
          },
        ],
      }))([...files, added]);
    },
    ['WITHHELD_WRONG'],
  ],
  [
    'a letter left out that was never issued',
    redacted,
    manifestSaying(() => ({ leftOut: [{ reason: 'confidential', sha256: 'f'.repeat(64) }] })),
    ['WITHHELD_WRONG'],
  ],
  [
    'a withheld line in a pack of version 1',
    redacted,
    (files) =>
      fitted(
        keysSaying(() => ({ v: 1, approvals: undefined }))(
          manifestSaying(() => ({ v: 1, purpose: undefined, withheld: undefined, leftOut: undefined }))(
            files,
          ),
        ),
      ),
    [
      'CHECKPOINT_TOO_LATE',
      'CUT_SHORT',
      'ENTRY_MISSING',
      'ENTRY_UNREADABLE',
      'HEAD_WRONG',
      'ROOT_WRONG',
      'SEEN_MISSING',
    ],
  ],
  [
    'keys of version 1 in a pack of version 2',
    redacted,
    (files) => fitted(keysSaying(() => ({ v: 1, approvals: undefined }))(files)),
    ['CHECKPOINT_SIGNATURE_WRONG', 'DEVICE_UNKNOWN', 'KEYS_UNREADABLE', 'PDF_KEY_UNKNOWN'],
  ],
];

/** Tampered in the written files; the PDF is signed afterwards. */
const FILES: readonly (readonly [
  string,
  (files: readonly EmbeddedFile[]) => readonly EmbeddedFile[],
  readonly string[],
])[] = [
  ['no manifest', (files) => files.filter(({ name }) => name !== MANIFEST_FILE), ['NOT_A_PACK']],
  ['a manifest that is none', withText(MANIFEST_FILE, () => '{"v":1}'), ['MANIFEST_UNREADABLE']],
  [
    'a manifest with one member more',
    withText(MANIFEST_FILE, (text) => text.replace('{', '{"a":1,')),
    ['MANIFEST_UNREADABLE'],
  ],
  [
    'keys that are none',
    (files) => fitted(withText(KEYS_FILE, () => '[')(files)),
    ['CHECKPOINT_SIGNATURE_WRONG', 'DEVICE_UNKNOWN', 'KEYS_UNREADABLE', 'PDF_KEY_UNKNOWN'],
  ],
  [
    'a line that is none',
    (files) => fitted(withText(TRAIL_FILE, (text) => `${text}\n{"header":`)(files)),
    ['ENTRY_UNREADABLE'],
  ],
  [
    'a header that is no Unicode',
    (files) =>
      fitted(
        withText(TRAIL_FILE, (text) =>
          text.replace('"type":"ComplaintReceived","typeVersion"', '"type":"\\ud800","typeVersion"'),
        )(files),
      ),
    [
      'CHECKPOINT_TOO_LATE',
      'CUT_SHORT',
      'ENTRY_MISSING',
      'ENTRY_UNREADABLE',
      'HEAD_WRONG',
      'ROOT_WRONG',
      'SEEN_MISSING',
    ],
  ],
  [
    'a body that is no Unicode',
    (files) => fitted(withText(TRAIL_FILE, (text) => text.replace('Dobbelt betaling', '\\ud800'))(files)),
    [
      'CHECKPOINT_TOO_LATE',
      'CUT_SHORT',
      'ENTRY_MISSING',
      'ENTRY_UNREADABLE',
      'HEAD_WRONG',
      'ROOT_WRONG',
      'SEEN_MISSING',
    ],
  ],
  [
    'a changed file',
    withText(TRAIL_FILE, (text) => text.replace('Dobbelt', 'Enkelte')),
    ['BODY_WRONG', 'FILE_CHANGED'],
  ],
  [
    'no trail',
    (files) => files.filter(({ name }) => name !== TRAIL_FILE),
    ['CUT_SHORT', 'ENTRY_UNREADABLE', 'FILE_MISSING', 'LETTER_UNKNOWN', 'ROOT_WRONG'],
  ],
  [
    'a file that is not listed',
    (files) => [
      ...files,
      {
        name: 'extra.txt',
        mediaType: 'text/plain',
        description: '',
        relationship: 'Data',
        bytes: new Uint8Array([1]),
      },
    ],
    ['FILE_UNLISTED'],
  ],
  [
    'another name in the keys',
    (files) =>
      fitted(
        keysSaying(({ devices }) => ({
          devices: devices.map((each) => ({ ...each, staffName: 'En anden' })),
        }))(files),
      ),
    ['ENROLMENT_WRONG'],
  ],
  [
    'a device listed twice',
    (files) => fitted(keysSaying(({ devices }) => ({ devices: [...devices, ...devices] }))(files)),
    ['ENROLMENT_WRONG'],
  ],
  [
    'a document key that claims more',
    (files) =>
      fitted(
        keysSaying(({ documentKeys }) => ({
          documentKeys: [...documentKeys, ...documentKeys.map((key) => ({ ...key, kind: 'pkcs12' }))],
        }))(files),
      ),
    ['ENROLMENT_WRONG'],
  ],
  [
    'keys of another workspace',
    (files) => fitted(keysSaying(({ root }) => ({ workspace: root }))(files)),
    ['ENROLMENT_WRONG'],
  ],
];

/** Tampered around the files. */
const PDFS: readonly (readonly [
  string,
  (pdf: Uint8Array) => Promise<Uint8Array> | Uint8Array,
  readonly string[],
])[] = [
  ['no signature', () => pdfWith(filesOf(honest)), ['PDF_UNSIGNED']],
  [
    'one byte',
    (pdf) => Buffer.from(Buffer.from(pdf).toString('latin1').replace('/Lang (da', '/Lang (de'), 'latin1'),
    ['PDF_CHANGED'],
  ],
  [
    'bytes after the end',
    (pdf) => Buffer.concat([pdf, Buffer.from('\n% one line more\n')]),
    ['PDF_CONTINUED'],
  ],
  ['somebody else’s signature on top', async (pdf) => sealed(pdf, await documentSeal()), ['PDF_KEY_UNKNOWN']],
];

/** Over the first four entries, over none of them, and over the rest with a time stamp. */
async function stampedAnchors(): Promise<Anchors> {
  const [device] = honest.devices;
  const first = anchorOver(honest.entries.slice(0, 4), device, undefined);
  const second = anchorOver([], device, first);
  const third = anchorOver(honest.entries.slice(4), device, second);
  return { v: 1, checkpoints: [first, second, { ...third, stamp: await stampFor(authority, third.body) }] };
}

async function changed(change: (anchors: readonly Anchor[]) => readonly Anchor[]): Promise<Anchors> {
  const { checkpoints } = await stampedAnchors();
  return { v: 1, checkpoints: change(checkpoints) };
}

/** Changes the one of the three that has that number. */
const one =
  (number: number, change: (anchor: Anchor) => Anchor) =>
  (anchors: readonly Anchor[]): readonly Anchor[] =>
    anchors.map((anchor) => (anchor.body.number === number ? change(anchor) : anchor));

/** The first checkpoint says something else of what it covers. */
const coveredAs = (change: (cover: Cover) => Partial<Cover>) => () =>
  changed(
    one(0, ({ covers, ...anchor }) => ({
      ...anchor,
      covers: covers.map((cover) => ({ ...cover, ...change(cover) })),
    })),
  );

function stampedWith(token: string): string {
  const anchor = anchorOver([], honest.devices[0], undefined);
  return canonicalJson({ v: 1, checkpoints: [{ ...anchor, stamp: { authority: 'x', token } }] });
}

const ANCHORED: readonly (readonly [string, () => Promise<Anchors>, readonly string[]])[] = [
  ['not at all', stampedAnchors, []],
  ['the first ones left out', () => changed((anchors) => anchors.slice(2)), []],
  [
    'one left out',
    () => changed(([first, , third]) => [first, third].filter((each) => each !== undefined)),
    ['WORKSPACE_CHECKPOINT_WRONG'],
  ],
  ['two swapped', () => changed((anchors) => anchors.toReversed()), ['WORKSPACE_CHECKPOINT_WRONG']],
  [
    'another time',
    () => changed(one(1, (anchor) => ({ ...anchor, body: { ...anchor.body, takenAt: 5 } }))),
    ['WORKSPACE_CHECKPOINT_WRONG'],
  ],
  [
    'a stamped one with another time',
    () => changed(one(2, (anchor) => ({ ...anchor, body: { ...anchor.body, takenAt: 5 } }))),
    ['STAMP_WRONG', 'WORKSPACE_CHECKPOINT_WRONG'],
  ],
  [
    'signed by a stranger',
    () =>
      changed(
        one(0, () =>
          anchorOver(honest.entries.slice(0, 4), { ...testDevice('d'), key: testKey() }, undefined),
        ),
      ),
    ['WORKSPACE_CHECKPOINT_WRONG'],
  ],
  [
    'an unknown signer',
    () => changed(one(0, () => anchorOver(honest.entries.slice(0, 4), testDevice('9'), undefined))),
    ['WORKSPACE_CHECKPOINT_WRONG'],
  ],
  [
    'of another workspace',
    () =>
      changed(() => [
        anchorOver(honest.entries, honest.devices[0], undefined, { workspace: asId('5'.repeat(32)) }),
      ]),
    ['WORKSPACE_CHECKPOINT_WRONG'],
  ],
  [
    'number 0 that continues something',
    () => changed(() => [anchorOver(honest.entries, honest.devices[0], undefined, { prev: 'f'.repeat(64) })]),
    ['WORKSPACE_CHECKPOINT_WRONG'],
  ],
  [
    'an entry that is not in the trail',
    coveredAs(() => ({ entry: 'a'.repeat(64), index: 0 })),
    ['COVER_WRONG'],
  ],
  ['another place', coveredAs(({ index }) => ({ index: index + 1 })), ['COVER_WRONG']],
  ['a place outside the tree', coveredAs(() => ({ index: 1_000_000 })), ['COVER_WRONG']],
  ['a longer path', coveredAs(({ path }) => ({ path: [...path, 'a'.repeat(64)] })), ['COVER_WRONG']],
  [
    'the stamp of another',
    () => changed(one(1, (anchor) => ({ ...anchor, stamp: strangersStamp }))),
    ['STAMP_WRONG'],
  ],
  [
    'a stamp that is none',
    () => changed(one(2, (anchor) => ({ ...anchor, stamp: { authority: 'x', token: 'AAAA' } }))),
    ['STAMP_WRONG'],
  ],
];

describe('our verifier and one that was written from docs/pack-format.md alone', () => {
  test.each(DRAFTS)('when a pack is tampered with: %s → they find the same', async (_name, draft, codes) => {
    const pdf = await sealed(await pdfWith(filesOf(draft())), seal);
    await agreeOn(pdf, codes);
  });

  test.each(FILES)(
    'when a file in a pack is tampered with: %s → they find the same',
    async (_name, change, codes) => {
      const pdf = await sealed(await pdfWith(change(filesOf(honest))), seal);
      await agreeOn(pdf, codes);
    },
  );

  test.each(STUBS)(
    'when a pack is of an erased case: %s → they find the same',
    async (_name, draft, codes) => {
      const pdf = await sealed(await pdfWith(filesOf(draft())), seal);
      expect(await ours(pdf)).toEqual(codes);
      expect(theirs(pdf)).toEqual(codes);
    },
  );

  test.each(WITHHELD)(
    'when something is withheld and tampered with: %s → they find the same',
    async (_name, draft, change, codes) => {
      const pdf = await sealed(await pdfWith(change(filesOf(draft()))), seal);
      await agreeOn(pdf, codes);
    },
  );

  test('when a letter uses a standard paragraph → its approval must be there, of that version', async () => {
    const clauses = [{ id: asId<ClauseId>('c1'.repeat(16)), version: 2, name: 'Renter' }];
    const drafts = [[], [1], [2]].map((versions) => withApprovals(clauses, versions));
    for (const [draft, codes] of [
      [drafts[0], ['CLAUSE_UNPROVEN']],
      [drafts[1], ['CLAUSE_UNPROVEN']],
      [drafts[2], []],
    ] as const) {
      if (!draft) throw new Error('There are three');
      const pdf = await sealed(await pdfWith(filesOf(draft)), seal);
      await agreeOn(pdf, codes);
    }
  });

  test.each(ANCHORED)(
    'when a pack is anchored and tampered with: %s → they find the same',
    async (_name, anchors, codes) => {
      const pdf = await sealed(await pdfWith(filesOf({ ...honest, anchors: await anchors() })), seal);
      await agreeOn(pdf, codes);
    },
  );

  test.each([
    ['by its hash', {}, []],
    ['by another hash', { hash: 'e'.repeat(64) }, ['AFTER_WRONG']],
    ['by the number of another', { number: 8 }, ['AFTER_WRONG']],
    ['that the list does not reach', { number: 5, hash: 'e'.repeat(64) }, []],
  ] as const)(
    'when its checkpoints name one of the workspace %s → they find the same',
    async (_name, change, codes) => {
      const [device] = honest.devices;
      const before = anchorOver([], device, undefined, { number: 7, prev: 'a'.repeat(64) });
      const after = { number: 7, hash: workspaceCheckpointHash(before.body, nodeSha256), ...change };
      const draft = draftOf(honest.devices, seal, caseWithLetters(), undefined, after);
      const next = anchorOver(draft.entries, device, before);
      // The first one is in the list, or is named by the one after it.
      for (const checkpoints of [[before, next], [next]]) {
        const pdf = await sealed(await pdfWith(filesOf({ ...draft, anchors: { v: 1, checkpoints } })), seal);
        await agreeOn(pdf, codes);
      }
    },
  );

  test('when a pack is anchored → how far each checkpoint stands for it, and when that was stamped', async () => {
    const pdf = await sealed(await pdfWith(filesOf({ ...honest, anchors: await stampedAnchors() })), seal);
    const pack = await openPack(pdf);
    if (!pack) throw new Error('No PDF');
    const { sound, anchors } = verifyPack(pack, verifiers, decodeUtf8);
    expect(sound).toBe(true);
    expect(anchors.map(({ number, entries }) => [number, entries])).toEqual([
      [0, 4],
      [1, 4],
      [2, honest.entries.length],
    ]);
    expect(anchors.map(({ stamp }) => stamp?.authority)).toEqual([undefined, undefined, 'Test stamps']);
  });

  test('when the list of checkpoints is none → they find the same', async () => {
    for (const [text, codes] of [
      ['{"checkpoints":[],"v":1}', []],
      ['{"checkpoints":[{}],"v":1}', ['ANCHORS_UNREADABLE']],
      ['{"checkpoints":[7],"v":1}', ['ANCHORS_UNREADABLE']],
      ['{"checkpoints": [],"v":1}', ['ANCHORS_UNREADABLE']],
      ['[]', ['ANCHORS_UNREADABLE']],
      [stampedWith('A'), ['ANCHORS_UNREADABLE']],
      [stampedWith('AAAA='), ['ANCHORS_UNREADABLE']],
      [stampedWith('AA'), ['ANCHORS_UNREADABLE']],
      [stampedWith('AAAA'), ['STAMP_WRONG']],
      ['', ['ANCHORS_UNREADABLE']],
    ] as const) {
      const files = filesOf({ ...honest, anchors: { v: 1, checkpoints: [] } });
      const pdf = await sealed(await pdfWith(fitted(withText(ANCHORS_FILE, () => text)(files))), seal);
      await agreeOn(pdf, codes);
    }
  });

  test.each(PDFS)('when the PDF is tampered with: %s → they find the same', async (_name, change, codes) => {
    const pdf = await change(await sealed(await pdfWith(filesOf(honest)), seal));
    await agreeOn(pdf, codes);
  });
});

describe('packs that were made by earlier versions', () => {
  const kept = readdirSync(KEPT).filter((name) => name.endsWith('.pdf'));

  test.each(kept)('%s → sound, today, for the page and for the other verifier', async (name) => {
    const pdf = readFileSync(join(KEPT, name));
    await agreeOn(pdf, []);
    expect(await judge(pdf)).toMatchObject({ state: 'judged', verdict: { sound: true, faults: [] } });
    expect(execFileSync('pdfsig', [join(KEPT, name)], { encoding: 'utf8' })).toContain('Signature is Valid');
  });

  test('all of them → sound for the command', async () => {
    expect((await runVerifier(kept.map((name) => join(KEPT, name)))).code).toBe(0);
  });

  test('v2-stamped-checkpoints.pdf → tied to four checkpoints, and when two of them and the pack were there', async () => {
    const judgement = await judge(readFileSync(join(KEPT, 'v2-stamped-checkpoints.pdf')));
    if (judgement.state !== 'judged') throw new Error(judgement.state);
    const { anchors, signer, entries } = judgement.verdict;
    expect(anchors.map((anchor) => [anchor.number, anchor.entries, anchor.stamp?.authority])).toEqual([
      [0, 5, 'Test stamps'],
      [1, 5, undefined],
      [2, 11, undefined],
      [3, entries, 'Test stamps'],
    ]);
    expect(signer?.stamp?.authority).toBe('Test stamps');
  });
});
