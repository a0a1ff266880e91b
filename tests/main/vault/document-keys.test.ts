import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeEach, describe, expect, test } from 'vitest';

import { signPdf } from '../../../src/main/pdf/signing/sign-pdf';
import { renderLetter } from '../../../src/main/pdf/render-letter';
import { createDocumentKeys, documentKeyPath } from '../../../src/main/vault/document-keys';
import type { DocumentKey, DocumentKeys } from '../../../src/main/vault/document-keys';
import type { WorkspaceEvent } from '../../../src/shared/audit/workspace-events';
import { ok } from '../../../src/shared/core/result';
import { readSeal } from '../../../src/verifier/read-seal';
import { danishLetter } from '../../support/pdf/sample-letters';
import { validate } from '../../support/pdf/vera';
import { tempFolder } from '../support/temp-folder';

const NOW = Date.UTC(2026, 10, 22, 9, 30);
const PASSWORD = 'blå himmel';

let folder: string;
let recorded: WorkspaceEvent[];

beforeEach(() => {
  folder = tempFolder();
  recorded = [];
});

function open(key = new Uint8Array(32).fill(7), now = NOW): DocumentKeys {
  return createDocumentKeys({
    path: documentKeyPath(folder),
    key,
    earlierKey: new Uint8Array(32).fill(1),
    identity: { staffName: 'Freja Lindholm', organisation: 'Nordbetaling AB' },
    clock: { now: () => now },
    record: (event) => {
      recorded.push(event);
      return Promise.resolve(ok(null));
    },
  });
}

async function must(asked: ReturnType<DocumentKeys['current']>): Promise<DocumentKey> {
  const key = await asked;
  if (!key.ok) throw new Error(key.error.code);
  return key.value;
}

/** @returns path of a letter signed with the key */
async function signedLetter({ certificate, chain, keyType, sign }: DocumentKey): Promise<string> {
  const pdf = await renderLetter(danishLetter);
  if (!pdf.ok) throw new Error(pdf.error.code);
  const signed = await signPdf(pdf.value, { order: { certificate, chain, keyType, at: NOW }, sign });
  expect(Buffer.from(signed).subarray(0, pdf.value.length).equals(Buffer.from(pdf.value))).toBe(true);
  const path = join(folder, 'letter.pdf');
  writeFileSync(path, signed);
  return path;
}

/** A key with a certificate from an authority of this test, as PKCS#12. */
function pkcs12(kind: 'rsa:2048' | 'ec'): Uint8Array {
  const at = (name: string): string => join(folder, name);
  const openssl = (...args: readonly string[]): void => {
    execFileSync('openssl', args, { stdio: 'ignore' });
  };
  const newKey = kind === 'ec' ? ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'] : ['-newkey', kind];
  openssl(
    'req',
    '-x509',
    ...newKey,
    '-nodes',
    '-keyout',
    at('ca.key'),
    '-out',
    at('ca.pem'),
    '-subj',
    '/CN=Test CA',
  );
  openssl(
    'req',
    ...newKey,
    '-nodes',
    '-keyout',
    at('own.key'),
    '-out',
    at('own.csr'),
    '-subj',
    '/O=Nordbetaling AB/CN=Freja',
  );
  openssl(
    'x509',
    '-req',
    '-in',
    at('own.csr'),
    '-CA',
    at('ca.pem'),
    '-CAkey',
    at('ca.key'),
    '-days',
    '30',
    '-out',
    at('own.pem'),
  );
  openssl(
    'pkcs12',
    '-export',
    '-inkey',
    at('own.key'),
    '-in',
    at('own.pem'),
    '-certfile',
    at('ca.pem'),
    '-passout',
    `pass:${PASSWORD}`,
    '-out',
    at('own.p12'),
  );
  return readFileSync(at('own.p12'));
}

describe('the key documents are signed with', () => {
  test('when there is none yet → it is made once, and the trail names its certificate', async () => {
    const keys = open();
    const [first, second] = await Promise.all([must(keys.current()), must(keys.current())]);
    expect(second.fingerprint).toBe(first.fingerprint);
    expect(recorded).toEqual([
      {
        type: 'DocumentKeySet',
        v: 1,
        kind: 'self-issued',
        certificate: first.fingerprint,
        subject: 'O=Nordbetaling AB\nCN=Freja Lindholm',
      },
    ]);
    expect(first.issuer).toBe(first.subject);
    expect(new Date(first.validTo).getUTCFullYear()).toBe(2036);
    const again = await must(open().current());
    expect(again.fingerprint).toBe(first.fingerprint);
    expect(recorded).toHaveLength(1);
  });

  test('when the vault folder is read without the vault key → neither key nor names are found', async () => {
    await must(open().current());
    const [name] = readdirSync(folder);
    const bytes = readFileSync(join(folder, name ?? '')).toString('latin1');
    for (const secret of ['Freja', 'privateKey', 'self-issued']) expect(bytes).not.toContain(secret);
    const other = await open(new Uint8Array(32).fill(8)).current();
    expect(other).toMatchObject({ ok: false, error: { code: 'VAULT_DAMAGED' } });
  });

  test('when a letter is signed → poppler finds it valid and whole, and both conformance marks hold', async () => {
    const path = await signedLetter(await must(open().current()));
    const said = execFileSync('pdfsig', [path], { encoding: 'utf8' });
    expect(said).toContain('Signature is Valid');
    expect(said).toContain('Total document signed');
    expect(said).toContain('ETSI.CAdES.detached');
    expect(said).toContain('CN=Freja Lindholm,O=Nordbetaling AB');
    execFileSync('qpdf', ['--check', path]);
    expect((await validate([path])).map(({ verdict }) => verdict)).toEqual(['PASS', 'PASS']);
  });

  test('when one byte of a signed letter is changed, or bytes follow it → poppler says so', async () => {
    const path = await signedLetter(await must(open().current()));
    const bytes = readFileSync(path);
    const flipped = Buffer.from(bytes);
    flipped[2_000] = (flipped[2_000] ?? 0) ^ 1;
    writeFileSync(path, flipped);
    expect(execFileSync('pdfsig', [path], { encoding: 'utf8' })).toContain('Digest Mismatch');
    writeFileSync(path, Buffer.concat([bytes, Buffer.from('\n% more\n%%EOF\n')]));
    expect(execFileSync('pdfsig', [path], { encoding: 'utf8' })).toContain('Not total document signed');
  });

  test.each(['rsa:2048', 'ec'] as const)(
    'when a PKCS#12 file takes its place (%s) → letters carry that certificate from then on, after a restart too',
    async (kind) => {
      const keys = open();
      const own = await must(keys.current());
      const taken = await must(keys.take(pkcs12(kind), PASSWORD));
      expect(taken.fingerprint).not.toBe(own.fingerprint);
      expect(taken).toMatchObject({ kind: 'pkcs12', issuer: 'CN=Test CA' });
      expect(recorded.at(-1)).toMatchObject({ kind: 'pkcs12', certificate: taken.fingerprint });
      const again = await must(open().current());
      expect(again.fingerprint).toBe(taken.fingerprint);
      const path = await signedLetter(again);
      expect(await readSeal(readFileSync(path))).toMatchObject({
        certificate: taken.fingerprint,
        valid: true,
        whole: true,
      });
      const said = execFileSync('pdfsig', [path], { encoding: 'utf8' });
      expect(said).toContain('Signature is Valid');
      expect(said).toContain('Total document signed');
      expect(said).toContain('CN=Freja,O=Nordbetaling AB');
    },
  );

  test('when the password is wrong, the file is none or the certificate is out of date → the old key stays', async () => {
    const keys = open();
    const own = await must(keys.current());
    expect(await keys.take(pkcs12('ec'), 'another')).toMatchObject({
      error: { code: 'CERTIFICATE_UNREADABLE' },
    });
    expect(await keys.take(new Uint8Array([1, 2, 3]), '')).toMatchObject({
      error: { code: 'CERTIFICATE_UNREADABLE' },
    });
    const inAYear = open(undefined, Date.now() + 365 * 86_400_000);
    expect(await inAYear.take(pkcs12('ec'), PASSWORD)).toMatchObject({
      error: { code: 'CERTIFICATE_EXPIRED' },
    });
    expect((await must(open().current())).fingerprint).toBe(own.fingerprint);
    expect(recorded).toHaveLength(1);
  });

  test('when the trail cannot be written → no key is kept that it does not name', async () => {
    const keys = createDocumentKeys({
      path: documentKeyPath(folder),
      key: new Uint8Array(32),
      earlierKey: new Uint8Array(32).fill(1),
      identity: { staffName: 'F', organisation: 'N' },
      clock: { now: () => NOW },
      record: () => Promise.resolve({ ok: false, error: { code: 'DISK_FULL' } } as const),
    });
    expect(await keys.current()).toMatchObject({ error: { code: 'DISK_FULL' } });
    expect(readdirSync(folder)).toEqual([]);
  });
});
