import { Worker } from 'node:worker_threads';

import type { KdfMessage } from './kdf-message';
import type { Kdf } from './key-derivation';

/**
 * Argon2id in a thread of its own: the windows stay alive while it works.
 * @param script the bundled kdf-worker
 */
export function kdfInThread(script: URL): Kdf {
  return (passphrase, salt, parameters) =>
    new Promise((resolve, reject) => {
      const message: KdfMessage = { passphrase, salt, parameters };
      const worker = new Worker(script, { workerData: message });
      worker.once('message', (key: unknown) => {
        if (key instanceof Uint8Array) resolve(key);
        else reject(new Error('The key thread answered something else'));
      });
      worker.once('error', reject);
      worker.once('exit', (code) => {
        reject(new Error(`The key thread ended with code ${code}`));
      });
    });
}
