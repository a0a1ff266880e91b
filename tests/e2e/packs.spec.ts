import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { verifierPage } from '../../scripts/lib/verifier-page.mjs';
import { signPdf } from '../../src/main/pdf/signing/sign-pdf';
import { selfIssuedCertificate } from '../../src/main/vault/self-issued-certificate';
import type { Entry } from '../../src/shared/audit/entry';
import { TRAIL_FILE } from '../../src/shared/audit/pack';
import type { FaultCode } from '../../src/shared/audit/verify-trail';
import { texts as auditTexts } from '../../src/renderer/src/features/audit/texts';
import { FAULTS } from '../../src/shared/audit/verify-trail';
import { readDemoScript } from '../support/demo-script';
import { expect, test } from './support/app';
import type { RunningApp } from './support/app';
import { contentOf, fittingManifest, trailFile, trailOf, withFiles } from './support/forge-pack';
import type { PackContent } from './support/forge-pack';
import { Representative } from './support/representative';
import { assess, concludingKind } from './support/scripted-case';
import { runVerifier } from './support/verifier';

const script = readDemoScript();

interface Forgery {
  readonly name: string;
  /** The files as the forger leaves them. */
  readonly change: (content: PackContent) => PackContent;
  /** The forger forgets the manifest, whose hashes anybody can make. */
  readonly manifestForgotten?: true;
  readonly faults: readonly FaultCode[];
  /** Where the first fault is said to be. */
  readonly place: RegExp;
}

const FORGERIES: readonly Forgery[] = [
  {
    name: 'one changed byte in the trail',
    change: (content) => oneByteChanged(content),
    faults: ['BODY_WRONG'],
    place: /^trail\.jsonl line 1 \(.* ComplaintReceived\)$/,
  },
  {
    name: 'one changed byte and the manifest as it was',
    change: (content) => oneByteChanged(content),
    manifestForgotten: true,
    faults: ['FILE_CHANGED', 'BODY_WRONG'],
    place: /^trail\.jsonl$/,
  },
  {
    name: 'the last entry removed',
    change: (content) => trailFile(trailOf(content).slice(0, -1)),
    faults: ['CUT_SHORT', 'ROOT_WRONG'],
    place: /device/,
  },
  {
    name: 'two entries swapped',
    change: (content) => {
      const [first, second, third, fourth, ...rest] = trailOf(content);
      return trailFile([first, second, fourth, third, ...rest].filter((entry) => entry !== undefined));
    },
    faults: ['ORDER_WRONG'],
    place: /^trail\.jsonl line 3 /,
  },
  {
    name: 'an entry signed by a foreign key',
    change: (content) =>
      trailFile(trailOf(content).map((entry, place) => (place === 4 ? foreignSigned(entry) : entry))),
    faults: ['SIGNATURE_WRONG'],
    place: /^trail\.jsonl line 5 /,
  },
  {
    name: 'the letter exchanged for another',
    change: (content) => {
      const letter = [...content.keys()].find((name) => name.startsWith('letter-'));
      if (letter === undefined) throw new Error('The pack has no letter');
      return new Map([[letter, Buffer.from('%PDF-1.7 another letter')]]);
    },
    faults: ['LETTER_MISSING', 'LETTER_UNKNOWN'],
    place: /^sha256 [0-9a-f]{64}$/,
  },
];

/** The embedded files stay as they are; somebody touched the PDF around them. */
const TOUCHED: readonly {
  readonly name: string;
  readonly change: (pack: Uint8Array, content: PackContent) => Promise<Uint8Array>;
  readonly fault: FaultCode;
}[] = [
  {
    name: 'written anew with the same files',
    change: (pack, content) => withFiles(pack, new Map([...content, ...fittingManifest(content, content)])),
    fault: 'PDF_UNSIGNED',
  },
  {
    name: 'one byte of the file’s identifier changed',
    change: (pack) => {
      const changed = Buffer.from(pack);
      const at = changed.indexOf('/ID [<') + 8;
      changed[at] = changed[at] === 0x30 ? 0x31 : 0x30;
      return Promise.resolve(changed);
    },
    fault: 'PDF_CHANGED',
  },
  {
    name: 'continued after its end',
    change: (pack) => Promise.resolve(Buffer.concat([pack, Buffer.from('\n% one line more\n')])),
    fault: 'PDF_CONTINUED',
  },
  {
    name: 'signed once more with a key of somebody else’s',
    change: async (pack) => {
      const { certificate, privateKey } = await selfIssuedCertificate('Freja Lindholm', 'Nordbetaling AB', 0);
      const key = createPrivateKey({ key: Buffer.from(privateKey), type: 'pkcs8', format: 'der' });
      const order = { certificate, chain: [], keyType: 'EC', at: 0 } as const;
      return signPdf(pack, { order, sign: (data) => Promise.resolve(sign('sha256', data, key)) });
    },
    fault: 'PDF_KEY_UNKNOWN',
  },
];

test('when a pack made in the window is forged → the verifier names the fault, without the app', async ({
  launch,
}, testInfo) => {
  test.setTimeout(150_000);
  const honest = testInfo.outputPath('honest.pdf');
  await test.step('the honest pack is sound', async () => {
    const app = await launch({ language: 'da', today: script.today });
    await makePack(app, honest);
    expect((await runVerifier([honest])).code).toBe(0);
    // The page that verifies it without us lies beside it, the same as `npm run verify -- --page` writes.
    expect(readFileSync(join(dirname(honest), 'verify.html'), 'utf8')).toBe(await verifierPage());
    const alone = testInfo.outputPath('alone.html');
    await app.answerSaveDialog(alone);
    await app.window.getByRole('button', { name: auditTexts.da.page.save }).click();
    await expect(app.window.getByText(auditTexts.da.page.saved('alone.html'))).toBeVisible();
    expect(readFileSync(alone, 'utf8')).toBe(await verifierPage());
  });
  const pack = readFileSync(honest);
  const content = await contentOf(pack);

  for (const { name, change, fault } of TOUCHED) {
    await test.step(name, async () => {
      const touched = testInfo.outputPath('touched.pdf');
      writeFileSync(touched, await change(pack, content));
      const { code, said } = await runVerifier(['--json', touched]);
      expect(code).toBe(1);
      expect(reportsIn(said)[0]?.verdict?.faults.map((each) => each.code)).toEqual([fault]);
    });
  }

  for (const { name, change, manifestForgotten, faults, place } of FORGERIES) {
    await test.step(name, async () => {
      const changed = change(content);
      const manifest = manifestForgotten ? new Map() : fittingManifest(content, changed);
      const forged = testInfo.outputPath('forged.pdf');
      writeFileSync(forged, await withFiles(pack, new Map([...changed, ...manifest])));

      const inWords = await runVerifier([forged]);
      expect(inWords.code).toBe(1);
      expect(inWords.said).toContain('forged.pdf: NOT SOUND');
      for (const code of faults) expect(inWords.said).toContain(`  ${code}: ${FAULTS[code]} – `);

      const asData = await runVerifier(['--json', forged]);
      expect(asData.code).toBe(1);
      const [report] = reportsIn(asData.said);
      expect(report?.exitCode).toBe(1);
      // Nobody without the key can sign the file again.
      expect([...new Set(report?.verdict?.faults.map(({ code }) => code))]).toEqual([
        ...faults,
        'PDF_UNSIGNED',
      ]);
      expect(report?.verdict?.faults[0]?.place).toMatch(place);
    });
  }

  await test.step('several files: each is judged, and the worst decides', async () => {
    const noPdf = testInfo.outputPath('letter.txt');
    writeFileSync(noPdf, 'Kære Mette');
    const missing = testInfo.outputPath('missing.pdf');
    const forged = testInfo.outputPath('forged.pdf');
    expect((await runVerifier([noPdf])).code).toBe(2);
    expect((await runVerifier([missing])).code).toBe(2);
    expect((await runVerifier([honest, forged])).code).toBe(1);
    const { code, said } = await runVerifier([honest, forged, noPdf, missing]);
    expect(code).toBe(2);
    expect(said).toContain('honest.pdf: sound');
    expect(said).toContain('forged.pdf: NOT SOUND');
    for (const name of ['letter.txt', 'missing.pdf']) {
      expect(said).toContain(`${name}: cannot be read as a PDF file`);
    }
    const reports = reportsIn((await runVerifier(['--json', honest, forged, noPdf, missing])).said);
    expect(reports.map(({ exitCode }) => exitCode)).toEqual([0, 1, 2, 2]);
  });

  await test.step('a PDF that is no pack', async () => {
    const letter = [...content].find(([name]) => name.startsWith('letter-'));
    const file = testInfo.outputPath('only-a-letter.pdf');
    writeFileSync(file, letter?.[1] ?? '');
    const { code, said } = await runVerifier([file]);
    expect(code).toBe(1);
    expect(said).toContain(`NOT_A_PACK: ${FAULTS.NOT_A_PACK}`);
  });
});

/** Works the shortest of the sample cases and saves its pack. */
async function makePack(app: RunningApp, file: string): Promise<void> {
  const sample = script.cases.find(({ admissibility }) => !admissibility.admissible);
  if (!sample) throw new Error('No sample case is declined');
  const person = new Representative(app.window, 'da');
  await person.createWorkspace(script.workspace);
  await person.importSamples();
  await person.openCase(sample.reference);
  await assess(person, sample);
  await person.openLetter();
  await person.sender('kunderepraesentant@nordbetaling.example');
  await person.issueLetter(concludingKind(sample));
  await person.finalise();
  await person.openAudit();
  await app.answerSaveDialog(file);
  await person.savePack(true);
}

/** A letter of the complainant's name in the first line of the trail. */
function oneByteChanged(content: PackContent): PackContent {
  const trail = Buffer.from(content.get(TRAIL_FILE) ?? []);
  const place = trail.indexOf('Jonas');
  if (place < 0) throw new Error('The trail has no Jonas');
  trail.write('K', place);
  return new Map([[TRAIL_FILE, trail]]);
}

function foreignSigned(entry: Entry): Entry {
  const { privateKey } = generateKeyPairSync('ed25519');
  return { ...entry, sig: sign(null, Buffer.from(entry.hash, 'hex'), privateKey).toString('hex') };
}

interface Report {
  readonly exitCode: number;
  readonly verdict?: { readonly faults: readonly { readonly code: FaultCode; readonly place: string }[] };
}

function reportsIn(said: string): readonly Report[] {
  // What the verifier prints with --json; a wrong shape fails the expectations.
  return JSON.parse(said) as readonly Report[];
}
