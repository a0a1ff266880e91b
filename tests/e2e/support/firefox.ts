import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const PATIENCE_MS = 30_000;

/** A page in the system's own Firefox. Playwright drives only a Firefox of its own, which no registry here offers. */
export interface FirefoxPage {
  readonly go: (url: string) => Promise<void>;
  /** Chooses files in the file field the CSS selector finds. */
  readonly choose: (selector: string, files: readonly string[]) => Promise<void>;
  /** The value of an expression in the page. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** What the page asked for, and what it complained of, so far. */
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Starts Firefox without a window.
 * @source https://w3c.github.io/webdriver-bidi/
 */
export async function openFirefox(executable: string): Promise<FirefoxPage> {
  const profile = mkdtempSync(join(tmpdir(), 'uvildig-firefox-'));
  const child = spawn(
    executable,
    ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  const end = async (): Promise<void> => {
    child.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const { send, events, hangUp } = await connect(`${await addressIn(child.stderr)}/session`);
    await send('session.new', { capabilities: {} });
    const { contexts } = await send('browsingContext.getTree', {});
    const { context } = (contexts as readonly { readonly context: string }[])[0] ?? {};
    const requests: string[] = [];
    const complaints: string[] = [];
    events.set('network.beforeRequestSent', ({ request }) => {
      requests.push((request as { readonly url: string }).url);
    });
    events.set('log.entryAdded', ({ text }) => {
      complaints.push(String(text));
    });
    await send('session.subscribe', { events: [...events.keys()] });
    return {
      go: async (url) => {
        await send('browsingContext.navigate', { context, url, wait: 'complete' });
      },
      choose: async (selector, files) => {
        const { nodes } = await send('browsingContext.locateNodes', {
          context,
          locator: { type: 'css', value: selector },
        });
        const { sharedId } = (nodes as readonly { readonly sharedId: string }[])[0] ?? {};
        await send('input.setFiles', { context, element: { sharedId }, files });
      },
      evaluate: async (expression) => {
        const { result } = await send('script.evaluate', {
          expression,
          target: { context },
          awaitPromise: true,
        });
        return (result as { readonly value?: unknown }).value;
      },
      requests,
      complaints,
      close: async () => {
        hangUp();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Firefox says on which address it listens. */
function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error('Firefox does not listen'));
    }, PATIENCE_MS);
    createInterface({ input: output }).on('line', (line) => {
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? [];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    });
  });
}

type Values = Readonly<Record<string, unknown>>;

/** What Firefox sends. */
type Message =
  | { readonly type: 'event'; readonly method: string; readonly params: Values }
  | { readonly type: 'success'; readonly id: number; readonly result: Values }
  | { readonly type: 'error'; readonly id: number; readonly error: string; readonly message: string };

/** Commands and events over one socket; answers come with the number of their command. */
async function connect(address: string) {
  const socket = new WebSocket(address);
  const waiting = new Map<
    number,
    { readonly resolve: (result: Values) => void; readonly reject: (error: Error) => void }
  >();
  const events = new Map<string, (values: Values) => void>();
  let count = 0;
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => {
      resolve();
    };
    socket.onerror = () => {
      reject(new Error('Firefox does not answer'));
    };
  });
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.type === 'event') events.get(message.method)?.(message.params);
    else if (message.type === 'success') waiting.get(message.id)?.resolve(message.result);
    else waiting.get(message.id)?.reject(new Error(`${message.error}: ${message.message}`));
  };
  return {
    events,
    send: (method: string, params: Values) =>
      new Promise<Values>((resolve, reject) => {
        count += 1;
        waiting.set(count, { resolve, reject });
        socket.send(JSON.stringify({ id: count, method, params }));
      }),
    hangUp: () => {
      socket.close();
    },
  };
}
