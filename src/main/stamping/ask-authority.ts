import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';

/** An authority that takes longer is not asked again before a while has gone by, ms. */
const PATIENCE_MS = 15_000;
/** Of an answer, bytes: a token with its certificates is a tenth of it. */
const MAX_ANSWER = 65_536;

/**
 * The one place of the app that reaches the network, and only when somebody has named a time-stamp authority. What goes
 * out is a request over a hash: neither text nor names, no cookie, no agent.
 *
 * @param url    http or https; http is usual, for the answer is signed
 * @param query  TimeStampReq, DER
 * @returns the answer's body, or undefined when there is none: offline, refused, redirected, too long, too late
 * @source RFC 3161 section 3.4
 */
export function askAuthority(url: string, query: Uint8Array): Promise<Uint8Array | undefined> {
  return new Promise((resolve) => {
    const none = (): void => {
      resolve(undefined);
    };
    const send = url.startsWith('https:') ? overHttps : overHttp;
    const headers = {
      'Content-Type': 'application/timestamp-query',
      'Content-Length': query.length,
      Accept: 'application/timestamp-reply',
    };
    const asked = send(url, { method: 'POST', headers, agent: false, timeout: PATIENCE_MS }, (answer) => {
      if (answer.statusCode !== 200) {
        answer.resume();
        none();
        return;
      }
      const parts: Buffer[] = [];
      let size = 0;
      answer.on('data', (part: Buffer) => {
        size += part.length;
        parts.push(part);
        if (size > MAX_ANSWER) answer.destroy();
      });
      answer.on('end', () => {
        resolve(size > MAX_ANSWER ? undefined : Buffer.concat(parts));
      });
      answer.on('close', none);
      answer.on('error', none);
    });
    // Also a body that comes too slowly: the time of a socket starts anew with each byte.
    const late = setTimeout(() => asked.destroy(), PATIENCE_MS);
    asked.on('close', () => {
      clearTimeout(late);
      none();
    });
    asked.on('timeout', () => asked.destroy());
    asked.on('error', none);
    asked.end(query);
  });
}
