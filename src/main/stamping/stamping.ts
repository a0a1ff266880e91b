import { join } from 'node:path';

import { workspaceCheckpointText } from '../../shared/audit/workspace-checkpoint';
import type { WorkspaceEvent } from '../../shared/audit/workspace-events';
import type { Clock, Instant } from '../../shared/core/ports';
import { err, ok } from '../../shared/core/result';
import type { Result } from '../../shared/core/result';
import type { Failure, StampTrouble } from '../../shared/ipc/contract';
import type { Checkpoints } from '../audit/checkpoints';
import { sha256 } from '../audit/signing';
import { writeAtomically } from '../files/durable';
import { readIfThere } from '../files/read-if-there';
import { createSerial } from '../serial';
import { seal, unseal } from '../vault/sealing';

/** Lets a time-stamp authority confirm when the newest checkpoint was there; without a network it waits for one. */
export interface Stamping {
  /** URL; undefined: none was named. VAULT_DAMAGED when what was kept cannot be opened. */
  readonly authority: () => Promise<Result<string | undefined, Failure>>;
  /** @param url http or https; null: nobody is asked any more. NOT_ALLOWED for another one */
  readonly setAuthority: (url: string | null) => Promise<Result<null, Failure>>;
  /** Asks, unless there is nothing to stamp or the last answer was none a short while ago. */
  readonly look: () => Promise<void>;
  /** As {@link Stamping.look}, and at once. */
  readonly askNow: () => Promise<void>;
  /**
   * A token over the SHA-256 of `data`, DER; null when no authority is named or it gave none just now or a short while
   * ago: nobody waits for it twice.
   */
  readonly stampBytes: (data: Uint8Array) => Promise<Uint8Array | null>;
  /** Why the newest checkpoint has no stamp yet, from the last attempt. */
  readonly trouble: () => StampTrouble | undefined;
}

export interface StampingOptions {
  /** The vault folder. */
  readonly folder: string;
  /** 32 bytes, for this purpose only. */
  readonly key: Uint8Array;
  readonly clock: Clock;
  readonly checkpoints: Pick<Checkpoints, 'all' | 'stamp'>;
  readonly record: (event: WorkspaceEvent) => Promise<Result<null, Failure>>;
  /** @returns undefined when nobody answers */
  readonly ask: (url: string, query: Uint8Array) => Promise<Uint8Array | undefined>;
}

type Made = { readonly token: Uint8Array; readonly at: Instant } | { readonly trouble: StampTrouble };

const FILE = 'time-stamping';
const CONTEXT = 'uvildig|vault|1|time-stamping';
/** After an attempt in vain, ms. */
const PAUSE_MS = 10 * 60_000;

export function createStamping(options: StampingOptions): Stamping {
  const { key, clock, checkpoints } = options;
  const path = join(options.folder, FILE);
  const serial = createSerial();
  let trouble: StampTrouble | undefined;
  let notBefore: Instant = 0;

  async function authority(): Promise<Result<string | undefined, Failure>> {
    const sealed = await readIfThere(path);
    if (!sealed) return ok(undefined);
    const plain = unseal(key, sealed, CONTEXT);
    if (!plain) return err({ code: 'VAULT_DAMAGED', detail: FILE });
    return ok(plain.toString('utf8') || undefined);
  }

  async function stampNewest(): Promise<void> {
    const url = await authority();
    const [newest] = await checkpoints.all();
    if (!url.ok || url.value === undefined || !newest || newest.stamp) return;
    const { body } = newest.taken.checkpoint;
    const made = await tokenFor(url.value, workspaceCheckpointText(body));
    if ('trouble' in made) {
      trouble = made.trouble;
      return;
    }
    const kept = await checkpoints.stamp({
      type: 'CheckpointStamped',
      v: 1,
      number: body.number,
      authority: url.value,
      stampedAt: made.at,
      token: Buffer.from(made.token).toString('base64'),
    });
    trouble = kept.ok ? undefined : 'not-kept';
  }

  async function tokenFor(url: string, data: Uint8Array): Promise<Made> {
    // Half a megabyte that is needed only where an authority was named.
    const [{ stampRequest, tokenIn }, { readTimeStamp }] = await Promise.all([
      import('./time-stamp-request'),
      import('../../verifier/read-time-stamp'),
    ]);
    const { bytes, nonce } = stampRequest(sha256(data));
    const answer = await options.ask(url, bytes);
    const token = answer && tokenIn(answer);
    const stamp = token && (await readTimeStamp(token, data));
    const made = token && stamp?.nonce === nonce ? { token, at: stamp.at } : undefined;
    notBefore = made ? 0 : clock.now() + PAUSE_MS;
    return made ?? { trouble: answer ? 'no-stamp' : 'no-answer' };
  }

  return {
    authority,
    setAuthority: (url) =>
      serial(async () => {
        if (url !== null && !isAuthority(url)) return err({ code: 'NOT_ALLOWED', detail: 'NOT_A_URL' });
        const recorded = await options.record({ type: 'TimeStampAuthoritySet', v: 1, url });
        if (!recorded.ok) return recorded;
        await writeAtomically(path, seal(key, Buffer.from(url ?? ''), CONTEXT));
        trouble = undefined;
        notBefore = 0;
        return ok(null);
      }),
    look: () => serial(() => (clock.now() < notBefore ? Promise.resolve() : stampNewest())),
    askNow: () => serial(stampNewest),
    stampBytes: async (data) => {
      const url = await authority();
      if (!url.ok || url.value === undefined || clock.now() < notBefore) return null;
      const made = await tokenFor(url.value, data);
      return 'token' in made ? made.token : null;
    },
    trouble: () => trouble,
  };
}

/** A name and password in it would stand in the trail for everybody to read. */
function isAuthority(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password, hash } = new URL(url);
  return ['http:', 'https:'].includes(protocol) && username + password + hash === '';
}
