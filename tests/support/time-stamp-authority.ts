import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { askAuthority } from '../../src/main/stamping/ask-authority';
import { stampRequest, tokenIn } from '../../src/main/stamping/time-stamp-request';
import { workspaceCheckpointText } from '../../src/shared/audit/workspace-checkpoint';
import type { WorkspaceCheckpointBody } from '../../src/shared/audit/workspace-checkpoint';
import { nodeSha256 } from './fake-desktop';

/** A time-stamp authority on this machine, played by openssl (RFC 3161 over HTTP). */
export interface TimeStampAuthority {
  readonly url: string;
  /** Certificate of the authority's own authority, PEM; what an outsider would trust. */
  readonly caFile: string;
  /** How often it was asked. */
  readonly asked: () => number;
  /** What it answers from now on in place of a stamp; undefined: stamps again. */
  readonly answerWith: (bytes: Uint8Array | undefined) => void;
  readonly close: () => Promise<void>;
}

/** @returns a TimeStampToken over the data, DER */
export async function stampOver(
  { url }: Pick<TimeStampAuthority, 'url'>,
  data: Uint8Array,
): Promise<Uint8Array> {
  const answer = await askAuthority(url, stampRequest(nodeSha256(data)).bytes);
  const token = answer && tokenIn(answer);
  if (!token) throw new Error('No stamp');
  return token;
}

/** Has a checkpoint of the workspace stamped, as it stands in `checkpoints.json`. */
export async function stampFor(
  { url }: Pick<TimeStampAuthority, 'url'>,
  body: WorkspaceCheckpointBody,
): Promise<{ readonly authority: string; readonly token: string }> {
  const token = await stampOver({ url }, workspaceCheckpointText(body));
  return { authority: url, token: Buffer.from(token).toString('base64') };
}

const CONFIG = `
[tsa]
default_tsa = tsa1
[tsa1]
serial = $ENV::TSA_FOLDER/serial
crypto_device = builtin
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ess_cert_id_alg = sha256
[usage]
extendedKeyUsage = critical,timeStamping
keyUsage = critical,digitalSignature
basicConstraints = CA:FALSE
[dn]
[req]
distinguished_name = dn
`;

export async function startTimeStampAuthority(): Promise<TimeStampAuthority> {
  const folder = mkdtempSync(join(tmpdir(), 'uvildig-tsa-'));
  const at = (name: string): string => join(folder, name);
  const openssl = (...args: readonly string[]): void => {
    execFileSync('openssl', args, { stdio: 'ignore', env: { ...process.env, TSA_FOLDER: folder } });
  };
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  writeFileSync(at('openssl.cnf'), CONFIG);
  writeFileSync(at('serial'), '01\n');
  const config = ['-config', at('openssl.cnf')];
  const [ca, tsa] = [
    ['-keyout', at('ca.key')],
    ['-keyout', at('tsa.key')],
  ];
  openssl('req', '-x509', ...newKey, ...ca, ...config, '-out', at('ca.pem'), '-subj', '/CN=Test root');
  openssl('req', ...newKey, ...tsa, ...config, '-out', at('tsa.csr'), '-subj', '/CN=Test stamps/O=Test');
  openssl(
    ...['x509', '-req', '-in', at('tsa.csr'), '-CA', at('ca.pem'), '-CAkey', at('ca.key')],
    ...['-out', at('tsa.pem'), '-extfile', at('openssl.cnf'), '-extensions', 'usage', '-days', '30'],
  );
  let asked = 0;
  let instead: Uint8Array | undefined;
  const server = createServer((request, answer) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      asked += 1;
      if (!instead) {
        writeFileSync(at('query'), Buffer.concat(parts));
        openssl(
          ...['ts', '-reply', '-queryfile', at('query'), '-out', at('reply'), ...config],
          ...['-inkey', at('tsa.key'), '-signer', at('tsa.pem')],
        );
      }
      answer.setHeader('Content-Type', 'application/timestamp-reply');
      answer.end(instead ?? readFileSync(at('reply')));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/tsr`,
    caFile: at('ca.pem'),
    asked: () => asked,
    answerWith: (bytes) => {
      instead = bytes;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          rmSync(folder, { recursive: true, force: true });
          resolve();
        });
      }),
  };
}
