import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, test } from 'vitest';

import { canonicalJson } from '../../src/shared/audit/canonical-json';
import type { PackEntry } from '../../src/shared/audit/entry';
import { MANIFEST_FILE, TRAIL_FILE } from '../../src/shared/audit/pack';
import type { PackManifest } from '../../src/shared/audit/pack';
import type { EmbeddedFile } from '../../src/shared/audit/report';
import { tempFolder } from '../main/support/temp-folder';
import { pdfWith } from '../support/pack-pdf';
import { nodeSha256 } from '../support/fake-desktop';
import { caseWithLetters, documentSeal, draftOf, filesOf, sealed, testDevice } from '../support/signed-packs';
import type { DocumentSeal, PackDraft } from '../support/signed-packs';
import { stubDraft } from '../support/stub-drafts';

/** The code blocks of the page, as they stand there. */
const commands = [...readFileSync('docs/verify-by-hand.md', 'utf8').matchAll(/^```bash\n(.*?)^```$/gms)]
  .map(([, block]) => block ?? '')
  .join('\n');

const stranger = testDevice('d');
let seal: DocumentSeal;
let honest: PackDraft;

beforeAll(async () => {
  seal = await documentSeal();
  honest = draftOf([testDevice('d')], seal, caseWithLetters());
});

/** What a person at a shell sees. */
function typed(pack: Uint8Array): string {
  const folder = tempFolder();
  writeFileSync(join(folder, 'pack.pdf'), pack);
  return execFileSync('bash', { cwd: folder, input: commands, encoding: 'utf8' });
}

/** Two contents are withheld, and the first letter is left out. */
function redacted(): PackDraft {
  const [first, ...letters] = honest.letters;
  const sha256 = Buffer.from(nodeSha256(first ?? new Uint8Array())).toString('hex');
  const trail = honest.entries.map((entry, place): PackEntry => {
    const { header, hash, sig } = entry;
    return place === 2 || place === 4 ? { header, hash, sig, withheld: { reason: 'third-party' } } : entry;
  });
  const leftOut = [{ sha256, reason: 'not-needed-for-purpose' }] as const;
  return { ...honest, trail, letters, leftOut, purpose: 'disclosure' };
}

const wrong = (said: string) => said.split('\n').filter((line) => line.startsWith('WRONG'));

async function packOf(draft: PackDraft): Promise<Uint8Array> {
  return sealed(await pdfWith(filesOf(draft)), seal);
}

// Every hash and signature is a process of its own.
describe('docs/verify-by-hand.md', { timeout: 180_000 }, () => {
  test.each([
    'v1-two-letters-and-addendum.pdf',
    'v1-three-devices.pdf',
    'v2-full-with-standard-paragraph.pdf',
    'v2-disclosure-withheld.pdf',
    'v2-stamped-checkpoints.pdf',
  ])('when its commands are typed over an honest pack (%s) → nothing wrong, and what to compare', (name) => {
    const said = typed(readFileSync(join('tests/fixtures/packs', name)));
    expect(wrong(said)).toEqual([]);
    expect(said).toContain('15 entries looked at');
    const codes = said.match(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4} {2}/gm);
    expect(codes).toHaveLength(5);
    for (const code of codes ?? []) expect(said.split(code)).toHaveLength(2);
    expect(said).toMatch(/^[0-9a-f]{64} {2}root key$/m);
  });

  test('when contents are withheld and a letter is left out → nothing wrong, and how many and why', async () => {
    const said = typed(await packOf(redacted()));
    expect(wrong(said)).toEqual([]);
    expect(said).toContain('purpose: disclosure\nwithheld: 2, third-party\nletter left out: ');
  });

  test('when the case is erased → nothing wrong, and no code but that of the pack', () => {
    const said = typed(readFileSync('tests/fixtures/packs/v2-erased.pdf'));
    expect(wrong(said)).toEqual([]);
    expect(said).toContain('16 entries looked at\npurpose: erased\nwithheld: 15, erased\n');
    expect(said.match(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4} {2}.*$/gm)).toEqual([
      expect.stringMatching(/ {2}the pack$/),
    ]);
  });

  test.each([
    ['the case does not say so', { events: caseWithLetters() }, 'something is withheld that must not be'],
    [
      'contents are still there',
      { whole: [2, 15] },
      'not everything of the erased case is withheld as erased',
    ],
    [
      'it names another reason',
      { reason: 'confidential' },
      'not everything of the erased case is withheld as erased',
    ],
  ] as const)('when a pack is said to be of an erased case and %s → said', async (_what, change, fault) => {
    const said = wrong(typed(await packOf(stubDraft(honest.devices, seal, change))));
    expect(said).toEqual([`WRONG: ${fault}`]);
  });

  test('when more is withheld than is stated, and what never may be → said', async () => {
    const { trail, ...draft } = redacted();
    const hidden = trail?.map((entry): PackEntry => {
      const { header, hash, sig } = entry;
      const hides = header.type === 'CaseFinalised';
      return hides ? { header, hash, sig, withheld: { reason: 'confidential' } } : entry;
    });
    const files = filesOf({ ...draft, trail: hidden ?? [] }).map((file): EmbeddedFile => {
      if (file.name !== MANIFEST_FILE) return file;
      const manifest = JSON.parse(Buffer.from(file.bytes).toString()) as PackManifest;
      return { ...file, bytes: Buffer.from(canonicalJson({ ...manifest, withheld: [] })) };
    });
    const said = wrong(typed(await sealed(await pdfWith(files), seal)));
    expect(said).toContain('WRONG: more or other contents are withheld than is stated');
    expect(said).toContain('WRONG: something is withheld that must not be');
  });

  test('when entries and keys were tampered with → said of each', async () => {
    const entries = honest.entries.map((entry, place) => {
      if (place === 3) return { ...entry, body: { ...(entry.body as object), title: 'x' } };
      return place === 2 ? { ...entry, sig: stranger.key.sign(Buffer.from(entry.hash, 'hex')) } : entry;
    });
    const devices = honest.keys.devices.map((device) => ({ ...device, staffName: 'En anden' }));
    const pack = await packOf({ ...honest, entries, keys: { ...honest.keys, devices } });
    expect(wrong(typed(pack))).toEqual([
      'WRONG: entry 3: signature',
      'WRONG: entry 4: the content is not that of its header',
      'WRONG: the enrolments do not prove the keys',
    ]);
  });

  test('when a line of the trail is no entry → said', async () => {
    const files = filesOf(honest).map((file): EmbeddedFile =>
      file.name === TRAIL_FILE ? { ...file, bytes: Buffer.concat([file.bytes, Buffer.from('5\n')]) } : file,
    );
    const said = wrong(typed(await sealed(await pdfWith(files), seal)));
    expect(said).toContain('WRONG: not every entry can be read');
  });

  test('when entries are swapped and the last one is cut off → said', async () => {
    const [first, second, third, fourth, ...rest] = honest.entries;
    const swapped = [first, second, fourth, third, ...rest.slice(0, -1)].flatMap((entry) => entry ?? []);
    expect(wrong(typed(await packOf({ ...honest, entries: swapped })))).toEqual([
      'WRONG: case, writer, numbers or links',
      'WRONG: the pack: counts other entries',
      'WRONG: the pack: was made over other entries',
      'WRONG: other letters than those that were issued',
    ]);
  });

  test('when a file is exchanged and the PDF is touched and signed by a stranger → said', async () => {
    const exchanged = filesOf(honest).map((file): EmbeddedFile =>
      file.name.startsWith('letter-1') ? { ...file, bytes: nodeSha256(file.bytes) } : file,
    );
    const signed = await sealed(await pdfWith(exchanged), await documentSeal());
    expect(wrong(typed(Buffer.concat([signed, Buffer.from('\n% more\n')])))).toEqual([
      'WRONG: something follows the signed bytes',
      'WRONG: the certificate is not among the keys',
      'WRONG: a file was changed',
    ]);
  });
});
