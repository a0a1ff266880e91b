import { X509Certificate, createHash, createPrivateKey, sign } from 'node:crypto';
import { join } from 'node:path';

import { z } from 'zod';

import type { DocumentKeyKind, WorkspaceEvent } from '../../shared/audit/workspace-events';
import type { DeviceId } from '../../shared/core/ids';
import type { Clock, Instant } from '../../shared/core/ports';
import { err, ok } from '../../shared/core/result';
import type { Result } from '../../shared/core/result';
import type { Failure } from '../../shared/ipc/contract';
import { writeAtomically } from '../files/durable';
import { readIfThere } from '../files/read-if-there';
import type { PdfSigner, SignBytes } from '../pdf/signing/signing-order';
import { createSerial } from '../serial';
import type { Identity } from './identity';
import { seal, subkey, unseal } from './sealing';

/** The key this device signs documents with, and the certificate that goes into them. */
export interface DocumentKey extends PdfSigner {
  readonly kind: DocumentKeyKind;
  /** As the certificate names its holder, one part a line. */
  readonly subject: string;
  readonly issuer: string;
  /** SHA-256 of the certificate's DER, 64 hexadecimal characters. */
  readonly fingerprint: string;
  readonly validTo: Instant;
  readonly sign: SignBytes;
}

/** Exists only while the vault is open. */
export interface DocumentKeys {
  /** Made when it is first needed; from then on the trail names its certificate. */
  readonly current: () => Promise<Result<DocumentKey, Failure>>;
  /**
   * Takes the key from a PKCS#12 file (RFC 7292) in place of the one there is. What was signed before stays as it is.
   * @returns CERTIFICATE_UNREADABLE when it is no such file, has another password or no usable key (RSA or EC);
   *   CERTIFICATE_EXPIRED
   */
  readonly take: (pkcs12: Uint8Array, password: string) => Promise<Result<DocumentKey, Failure>>;
  /** Seals what is on file by another key, 32 bytes. */
  readonly resealBy: (key: Uint8Array) => Promise<void>;
}

interface DocumentKeysOptions {
  readonly path: string;
  /** 32 bytes, for this purpose only. */
  readonly key: Uint8Array;
  /** What an earlier version of the app sealed by; what it still opens is sealed anew. */
  readonly earlierKey: Uint8Array;
  readonly identity: Pick<Identity, 'staffName' | 'organisation'>;
  readonly clock: Clock;
  readonly record: (event: WorkspaceEvent) => Promise<Result<null, Failure>>;
}

/** @param device whose; left out for the person who made the workspace */
export function documentKeyPath(vaultFolder: string, device?: DeviceId): string {
  return join(vaultFolder, device === undefined ? 'document-key.sealed' : `document-key-${device}.sealed`);
}

/** The person's alone: nobody signs a document in another's name. */
export function documentSealingKey(seatKey: Uint8Array): Buffer {
  return subkey(seatKey, 'document signing');
}

const CONTEXT = 'uvildig|vault|1|document-key';

const base64 = z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/);
const storedSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    v: z.literal(1),
    kind: z.literal('self-issued'),
    certificate: base64,
    privateKey: base64,
  }),
  z.strictObject({ v: z.literal(1), kind: z.literal('pkcs12'), file: base64, password: z.string() }),
]);
type Stored = z.infer<typeof storedSchema>;

export function createDocumentKeys({
  path,
  key: firstKey,
  earlierKey,
  identity,
  clock,
  record,
}: DocumentKeysOptions): DocumentKeys {
  const serial = createSerial();
  let key = firstKey;
  let known: DocumentKey | undefined;

  const write = (stored: Stored): Promise<void> =>
    writeAtomically(path, seal(key, Buffer.from(JSON.stringify(stored)), CONTEXT));

  async function openEarlier(sealed: Uint8Array): Promise<Stored | undefined> {
    const stored = openStored(sealed, earlierKey);
    if (stored) await write(stored);
    return stored;
  }

  async function keep(stored: Stored, opened: DocumentKey): Promise<Result<DocumentKey, Failure>> {
    // Recorded first: no document may carry a signature the trail knows nothing of.
    const { kind, fingerprint, subject } = opened;
    const recorded = await record({ type: 'DocumentKeySet', v: 1, kind, certificate: fingerprint, subject });
    if (!recorded.ok) return recorded;
    await write(stored);
    known = opened;
    return ok(opened);
  }

  async function make(): Promise<Result<DocumentKey, Failure>> {
    // Half a megabyte that is needed once.
    const { selfIssuedCertificate } = await import('./self-issued-certificate');
    const made = await selfIssuedCertificate(identity.staffName, identity.organisation, clock.now());
    const stored: Stored = {
      v: 1,
      kind: 'self-issued',
      certificate: Buffer.from(made.certificate).toString('base64'),
      privateKey: Buffer.from(made.privateKey).toString('base64'),
    };
    return keep(stored, await opened(stored));
  }

  return {
    current: () =>
      serial(async () => {
        if (known) return ok(known);
        const sealed = await readIfThere(path);
        if (!sealed) return make();
        const stored = openStored(sealed, key) ?? (await openEarlier(sealed));
        if (!stored) return err({ code: 'VAULT_DAMAGED', detail: 'document key' });
        known = await opened(stored);
        return ok(known);
      }),
    take: (pkcs12, password) =>
      serial(async () => {
        const stored: Stored = {
          v: 1,
          kind: 'pkcs12',
          file: Buffer.from(pkcs12).toString('base64'),
          password,
        };
        let taken: DocumentKey;
        try {
          taken = await opened(stored);
        } catch (error) {
          return err({ code: 'CERTIFICATE_UNREADABLE', detail: error instanceof Error ? error.name : '' });
        }
        if (taken.validTo < clock.now()) return err({ code: 'CERTIFICATE_EXPIRED', until: taken.validTo });
        return keep(stored, taken);
      }),
    resealBy: (next) =>
      serial(async () => {
        const sealed = await readIfThere(path);
        const stored = sealed && openStored(sealed, key);
        key = next;
        if (stored) await write(stored);
      }),
  };
}

function openStored(sealed: Uint8Array, key: Uint8Array): Stored | undefined {
  const plain = unseal(key, sealed, CONTEXT);
  return plain && storedSchema.parse(JSON.parse(plain.toString('utf8')));
}

function opened(stored: Stored): Promise<DocumentKey> {
  return stored.kind === 'self-issued'
    ? Promise.resolve(openedSelfIssued(stored))
    : openedPkcs12(Buffer.from(stored.file, 'base64'), stored.password);
}

function openedSelfIssued(stored: Extract<Stored, { kind: 'self-issued' }>): DocumentKey {
  const der = Buffer.from(stored.privateKey, 'base64');
  const privateKey = createPrivateKey({ key: der, type: 'pkcs8', format: 'der' });
  return {
    ...described(Buffer.from(stored.certificate, 'base64')),
    kind: 'self-issued',
    chain: [],
    keyType: 'EC',
    // For an EC key node:crypto answers with the DER sequence a PDF wants.
    sign: (data) => Promise.resolve(sign('sha256', data, privateKey)),
  };
}

async function openedPkcs12(file: Uint8Array, password: string): Promise<DocumentKey> {
  const { P12Signer } = await import('@libpdf/core');
  const signer = await P12Signer.create(file, password, { buildChain: false });
  return {
    ...described(signer.certificate),
    kind: 'pkcs12',
    chain: signer.certificateChain,
    keyType: signer.keyType,
    sign: (data) => signer.sign(data, 'SHA-256'),
  };
}

function described(
  certificate: Uint8Array,
): Pick<DocumentKey, 'certificate' | 'subject' | 'issuer' | 'fingerprint' | 'validTo'> {
  const { subject, issuer, validTo } = new X509Certificate(certificate);
  return {
    certificate,
    subject,
    issuer,
    fingerprint: createHash('sha256').update(certificate).digest('hex'),
    validTo: Date.parse(validTo),
  };
}
