import { ipcMain } from 'electron';

import { err } from '../../shared/core/result';
import { CHANNELS } from '../../shared/ipc/channels';
import type { RequestName } from '../../shared/ipc/channels';
import type { TrustedSenders } from '../security/trusted-sender';
import { answer } from './answer';
import type { Handlers } from './answer';

/** Opens every channel of the contract, each behind its schema, to the app's own page and to nobody else. */
export function registerHandlers(
  handlers: Handlers,
  senders: TrustedSenders,
  onBug: (error: unknown) => void,
): void {
  const register = <N extends RequestName>(name: N): void => {
    ipcMain.handle(CHANNELS[name], (event, payload: unknown) =>
      senders.isTrusted(event)
        ? answer(name, handlers[name], payload, onBug)
        : err({ code: 'NOT_ALLOWED', detail: 'SENDER' }),
    );
  };
  // The keys of CHANNELS are the request names by definition of the type.
  for (const name of Object.keys(CHANNELS) as RequestName[]) register(name);
}
