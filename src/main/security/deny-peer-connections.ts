import type { WebContents } from 'electron';

/** Peer connections do not pass through request filters: without a proxy, and there is none, this leaves them no way out. */
export function denyPeerConnections(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
