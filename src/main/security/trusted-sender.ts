import { isAppUrl } from './app-origin';

/** The part of an IPC event that says where it comes from. */
export interface Sender {
  readonly sender: { readonly id: number };
  /** null when the frame is gone already. */
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

export interface TrustedSenders {
  readonly trust: (contents: { readonly id: number }) => void;
  readonly isTrusted: (event: Sender) => boolean;
}

/** Only the main frame of a window we made, and only while it shows the app's own page, is answered. */
export function createTrustedSenders(): TrustedSenders {
  const ids = new Set<number>();
  return {
    trust: ({ id }) => void ids.add(id),
    isTrusted: ({ sender, senderFrame }) =>
      ids.has(sender.id) && senderFrame?.parent === null && isAppUrl(senderFrame.url),
  };
}
