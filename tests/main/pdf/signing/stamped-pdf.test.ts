import { execFileSync } from 'node:child_process';
import { webcrypto } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { sha256 } from '../../../../src/main/audit/signing';
import { renderLetter } from '../../../../src/main/pdf/render-letter';
import { signPdf } from '../../../../src/main/pdf/signing/sign-pdf';
import type { Signing } from '../../../../src/main/pdf/signing/signing-order';
import { askAuthority } from '../../../../src/main/stamping/ask-authority';
import { stampRequest, tokenIn } from '../../../../src/main/stamping/time-stamp-request';
import { selfIssuedCertificate } from '../../../../src/main/vault/self-issued-certificate';
import { readSeal } from '../../../../src/verifier/read-seal';
import { danishLetter } from '../../../support/pdf/sample-letters';
import { validate } from '../../../support/pdf/vera';
import { startTimeStampAuthority } from '../../../support/time-stamp-authority';
import type { TimeStampAuthority } from '../../../support/time-stamp-authority';
import { tempFolder } from '../../support/temp-folder';

const NOW = Date.UTC(2026, 10, 22, 9, 30);

let authority: TimeStampAuthority;
let letter: Uint8Array;
let signing: Signing;

async function stampOver(data: Uint8Array): Promise<Uint8Array | null> {
  const answer = await askAuthority(authority.url, stampRequest(sha256(data)).bytes);
  return (answer && tokenIn(answer)) ?? null;
}

beforeAll(async () => {
  authority = await startTimeStampAuthority();
  const rendered = await renderLetter(danishLetter);
  if (!rendered.ok) throw new Error(rendered.error.code);
  letter = rendered.value;
  const made = await selfIssuedCertificate('Freja Lindholm', 'Nordbetaling AB', NOW);
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const key = await webcrypto.subtle.importKey('pkcs8', made.privateKey, algorithm, false, ['sign']);
  signing = {
    order: { certificate: made.certificate, chain: [], keyType: 'EC', at: NOW },
    sign: async (data) => {
      const plain = Buffer.from(await webcrypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, data));
      return derOf(plain.subarray(0, 32), plain.subarray(32));
    },
  };
});

afterAll(async () => {
  await authority.close();
});

/** ECDSA-Sig-Value (RFC 3279, 2.2.3). */
function derOf(r: Buffer, s: Buffer): Uint8Array {
  const [first, second] = [r, s].map((number) => {
    const short = number.subarray(number.findIndex((byte) => byte !== 0));
    const value = (short[0] ?? 0) > 127 ? Buffer.concat([Buffer.of(0), short]) : short;
    return Buffer.concat([Buffer.of(2, value.length), value]);
  });
  const both = Buffer.concat([first ?? Buffer.of(), second ?? Buffer.of()]);
  return Buffer.concat([Buffer.of(0x30, both.length), both]);
}

describe('a signature with a time stamp (PAdES B-T)', () => {
  it('when an authority answers → its time stands in the signature, which stays valid and conformant', async () => {
    const pdf = await signPdf(letter, { ...signing, stamp: stampOver });
    const path = join(tempFolder(), 'letter.pdf');
    writeFileSync(path, pdf);
    const seal = await readSeal(pdf);
    expect(seal).toMatchObject({ valid: true, whole: true, stamp: { authority: 'Test stamps' } });
    expect(Math.abs((seal?.stamp?.at ?? 0) - Date.now())).toBeLessThan(120_000);
    const said = execFileSync('pdfsig', [path], { encoding: 'utf8' });
    expect(said).toContain('Signature is Valid');
    expect(said).toContain('Total document signed');
    execFileSync('qpdf', ['--check', path]);
    expect((await validate([path])).map(({ verdict }) => verdict)).toEqual(['PASS', 'PASS']);
  });

  it('when nobody answers, or the stamp is too long → signed all the same, without one', async () => {
    for (const none of [null, new Uint8Array(20_000)]) {
      const pdf = await signPdf(letter, { ...signing, stamp: () => Promise.resolve(none) });
      const seal = await readSeal(pdf);
      expect(seal).toMatchObject({ valid: true, whole: true });
      expect(seal?.stamp).toBeUndefined();
    }
  });

  it('when the stamp is of another signature, or rubbish → the signature does not hold', async () => {
    const other = await stampOver(Buffer.from('another signature'));
    const pdf = await signPdf(letter, { ...signing, stamp: () => Promise.resolve(other) });
    expect(await readSeal(pdf)).toMatchObject({ valid: false });
  });
});
