import { parentPort, workerData } from 'node:worker_threads';

import type { KdfMessage } from './kdf-message';
import { deriveKey } from './key-derivation';

// Only kdf-thread.ts starts this file, with exactly this value.
const { passphrase, salt, parameters } = workerData as KdfMessage;
parentPort?.postMessage(await deriveKey(passphrase, salt, parameters));
