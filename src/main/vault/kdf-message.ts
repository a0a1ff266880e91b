import type { KdfParameters } from './key-derivation';

/** What the thread is started with; it answers with the key. */
export interface KdfMessage {
  readonly passphrase: string;
  readonly salt: Uint8Array;
  readonly parameters: KdfParameters;
}
