import type { WebContents } from 'electron';

import { NOTICES } from '../../shared/ipc/channels';
import type { NoticeName } from '../../shared/ipc/channels';
import type { Notices } from '../../shared/ipc/contract';

/** Tells the window something it did not ask for; nobody answers. */
export function notify<N extends NoticeName>(contents: WebContents, name: N, notice: Notices[N]): void {
  if (!contents.isDestroyed()) contents.send(NOTICES[name], notice);
}
