import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { inProject } from '../../scripts/lib/paths.mjs';
import { SECURITY_HEADERS } from '../../src/main/security/content-security-policy';
import { texts as unlockTexts } from '../../src/renderer/src/features/unlock/texts';
import { MATERIAL_TABS, texts as reviewTexts } from '../../src/renderer/src/features/review/texts';
import { CHANNELS } from '../../src/shared/ipc/channels';
import type { RequestName } from '../../src/shared/ipc/channels';
import { requests } from '../../src/shared/ipc/contract';
import { expect, test } from './support/app';
import type { RunningApp } from './support/app';
import { ask, makeWorkspace, must } from './support/desktop';
import { Representative } from './support/representative';

const LANGUAGE = 'en';
const APP = 'app://uvildig/';
const WORKSPACE = {
  organisation: 'Nordbetaling AB',
  representative: 'Freja Lindholm',
  passphrase: 'rolig havn under syv stjerner',
};
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  "font-src 'self'; connect-src 'none'; worker-src 'self' blob:; frame-src 'none'; object-src 'none'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
// The keys of CHANNELS are the request names by definition of the type.
const REQUEST_NAMES = Object.keys(CHANNELS) as RequestName[];

const ID = 'ab'.repeat(16);
const HASH = 'ab'.repeat(32);
const BYTES = new Uint8Array(60);
const ENTRY = {
  header: {
    v: 1,
    workspace: ID,
    case: ID,
    device: ID,
    seq: 0,
    prev: '',
    seen: [],
    hlc: '000000000001-0000',
    recordedAt: 1,
    staff: ID,
    role: 'reviewer',
    type: 'NoteAdded',
    typeVersion: 1,
    bodyHash: HASH,
  },
  sealedBody: BYTES,
};
const SHEET = {
  language: 'en',
  title: 'x',
  reference: 'x',
  date: '2026-11-09',
  blocks: [],
  foot: 'x',
  pageOf: 'x',
};

/** A well-formed request for every call that takes one. */
const VALID: Readonly<Partial<Record<RequestName, object>>> = {
  setLanguage: { language: 'en' },
  setIdleMinutes: { minutes: 10 },
  remind: { overdue: 0, dueToday: 1, quiet: { from: '18:00', to: '08:00', weekends: true } },
  vaultCreate: {
    organisation: 'x',
    staffName: 'x',
    role: 'reviewer',
    market: 'DK',
    language: 'en',
    passphrase: 'x',
  },
  vaultUnlock: { passphrase: 'x' },
  vaultChangePassphrase: { current: 'x', next: WORKSPACE.passphrase },
  vaultRenewRecoveryCode: { passphrase: 'x' },
  journalAppend: { entries: [ENTRY], newKeys: [{ caseId: ID, wrappedKey: BYTES }] },
  journalHeads: { offset: 0, limit: 1 },
  journalCaseHeads: { caseIds: [ID] },
  journalScan: { position: 0 },
  journalInspect: { position: 0 },
  signCheckpoint: { caseId: ID, streams: [{ deviceId: ID, length: 1 }], hashes: [HASH] },
  verifySignatures: { items: [] },
  workspaceRecord: { event: { type: 'Printed', v: 1, sha256: HASH } },
  workspaceEntries: { offset: 0, limit: 1 },
  keyringGet: { caseIds: [ID] },
  eraseCases: { erasureId: ID, cases: [{ caseId: ID, documents: [ID], drafts: [ID] }] },
  registerRowsDestroy: { caseIds: [ID] },
  documentWrite: { documentId: ID, index: 0, last: true, chunk: BYTES },
  documentRead: { documentId: ID, index: 0 },
  recordWrite: { collection: 'drafts', recordId: ID, bytes: BYTES },
  recordRead: { collection: 'drafts', recordId: ID },
  readBeside: { name: 'x' },
  saveFile: { suggestedName: 'x', bytes: BYTES },
  printPdf: { title: 'x', bytes: BYTES },
  documentKeyTake: { password: 'p' },
  personAdd: { name: 'x', role: 'auditor', passphrase: WORKSPACE.passphrase },
  personRemove: { seat: ID },
  folderRead: { folder: HASH, name: 'x' },
  folderHash: { folder: HASH, name: 'x' },
  folderWrite: { folder: HASH, name: 'x', bytes: BYTES },
  checkpointCover: { streams: [[HASH]] },
  timeStampAuthoritySet: { url: 'https://stamps.example/tsr' },
  renderLetter: {
    letter: {
      ...SHEET,
      kind: 'final-assessment',
      templateVersion: 'x',
      sender: { organisation: 'x', unit: 'x', lines: [] },
      addressee: { name: 'x', lines: [] },
      checkpoint: { label: 'x', code: 'x' },
    },
  },
  renderReport: {
    report: { ...SHEET, subtitle: 'x', organisation: 'x' },
    createdAt: 0,
    files: [],
  },
};

/** Calls that tell or change nothing of what the vault guards. */
const WITHOUT_VAULT: readonly RequestName[] = [
  'environment',
  'setLanguage',
  'setIdleMinutes',
  'readyToClose',
  'vaultStatus',
  'vaultCreate',
  'vaultUnlock',
  'vaultLock',
  'verifySignatures',
];

test('when the page looks around → it has no Node, no pipe, nothing but the functions of the contract', async ({
  app,
}) => {
  const { window, electron } = app;
  await expect(window.getByRole('heading').first()).toBeVisible();
  const found = await window.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron', '__dirname'].filter(
      (name) => name in window,
    ),
    // The preload script puts it there.
    desktop: Object.keys((window as unknown as { readonly desktop: object }).desktop),
  }));
  expect(found.node).toEqual([]);
  expect(found.desktop.toSorted()).toEqual([...REQUEST_NAMES, 'on'].toSorted());
  const preferences = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      // Electron's own, left out of its public types.
      const { getLastWebPreferences } = webContents as unknown as {
        getLastWebPreferences(): Readonly<Record<string, unknown>>;
      };
      const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } =
        getLastWebPreferences.call(webContents);
      return { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity };
    }),
  );
  expect(preferences).toEqual([
    {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
    },
  ]);
});

test('when a file of the app is asked for → it comes with the policy; anything outside of the app does not come', async ({
  app,
}) => {
  const { window, electron } = app;
  await window.getByRole('heading').first().waitFor();
  const page = await window.reload();
  expect(page?.headers()).toMatchObject({ ...SECURITY_HEADERS, 'content-security-policy': POLICY });
  expect(POLICY).not.toMatch(/https?:|wss?:|\*|unsafe-eval/);
  const paths = [
    '../main/index.js',
    '%2e%2e/main/index.js',
    '..%2fmain%2findex.js',
    'assets/..%2f..%2fmain%2findex.js',
    '..%5c..%5cpackage.json',
    '%00index.html',
    '/etc/passwd.json',
    'main/index.js',
    'package.json',
    'assets/none.js',
  ].map((path) => APP + path);
  const answers = await electron.evaluate(
    ({ net }, urls) =>
      Promise.all(
        urls.map(async (url) => {
          const answer = await net.fetch(url).catch(() => undefined);
          return { url, status: answer?.status, body: (await answer?.text()) ?? '' };
        }),
      ),
    [...paths, 'app://elsewhere/index.html'],
  );
  for (const { url, status, body } of answers) {
    expect([404, undefined], url).toContain(status);
    expect(body, url).toBe('');
  }
  const posted = await electron.evaluate(async ({ net }) => {
    const { status } = await net.fetch('app://uvildig/', { method: 'POST', body: 'x' });
    return status;
  });
  expect(posted).toBe(405);
});

test('when the page tries to reach the network in every way there is → nobody is ever called', async ({
  app,
}) => {
  const { window, electron } = app;
  app.tolerate(/importScripts/);
  const listener = await listen();
  await electron.evaluate(({ session }) => {
    const left: string[] = [];
    Object.assign(globalThis, { left });
    session.defaultSession.webRequest.onSendHeaders(({ url }) => {
      if (!url.startsWith('app://uvildig/') && !url.startsWith('data:') && !url.startsWith('blob:app://'))
        left.push(url);
    });
  });
  await window.getByRole('heading').first().waitFor();
  const outcomes = await window.evaluate(async (remote) => {
    const soon = (work: Promise<unknown>) =>
      Promise.race([work, new Promise((resolve) => setTimeout(resolve, 1_000, 'nothing came'))]);
    const event = (target: EventTarget) =>
      soon(
        new Promise((resolve) => {
          for (const type of ['load', 'open', 'message', 'error', 'close'])
            target.addEventListener(type, () => {
              resolve(type);
            });
        }),
      );
    const element = (tag: string, attributes: Readonly<Record<string, string>>) => {
      const made = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
      const answer = event(made);
      document.body.append(made);
      return answer;
    };
    const request = new XMLHttpRequest();
    const worker = (code: string) =>
      event(new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))));
    const peer = async () => {
      const connection = new RTCPeerConnection({
        iceServers: [{ urls: remote.replace('http://', 'stun:').replace(/\/$/, '') }],
      });
      connection.createDataChannel('x');
      await connection.setLocalDescription();
      await new Promise((resolve) => setTimeout(resolve, 500));
      connection.close();
      return connection.iceGatheringState;
    };
    const ways: Readonly<Record<string, () => unknown>> = {
      fetch: () => fetch(remote),
      'fetch without cors': () => fetch(remote, { mode: 'no-cors' }),
      'fetch of a file': () => fetch('file:///etc/passwd'),
      xhr: () => {
        request.open('GET', remote);
        request.send();
        return event(request);
      },
      websocket: () => event(new WebSocket(remote.replace('http', 'ws'))),
      'event source': () => event(new EventSource(remote)),
      beacon: () => navigator.sendBeacon(remote, 'x'),
      image: () => element('img', { src: remote }),
      'image of a file': () => element('img', { src: 'file:///usr/share/pixmaps/x.png' }),
      script: () => element('script', { src: remote }),
      'inline script': () => {
        const script = document.createElement('script');
        script.textContent = 'globalThis.hacked = true';
        document.body.append(script);
        return 'hacked' in globalThis ? 'load' : 'error';
      },
      'inline handler': async () => {
        const image = document.createElement('img');
        image.setAttribute('onerror', 'globalThis.hacked = true');
        image.src = 'data:,';
        document.body.append(image);
        await event(image);
        return 'hacked' in globalThis ? 'load' : 'error';
      },
      eval: () => {
        // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- that it is refused is the point
        new Function('globalThis.hacked = true')();
        return 'hacked' in globalThis ? 'load' : 'error';
      },
      stylesheet: () => element('link', { rel: 'stylesheet', href: remote }),
      preconnect: () => element('link', { rel: 'preconnect', href: remote }),
      'dns prefetch': () => element('link', { rel: 'dns-prefetch', href: 'http://example.org' }),
      prefetch: () => element('link', { rel: 'prefetch', href: remote }),
      preload: () => element('link', { rel: 'preload', as: 'image', href: remote }),
      icon: () => element('link', { rel: 'icon', href: `${remote}icon.png` }),
      background: () => element('div', { style: `background:url(${remote})` }),
      font: () => new FontFace('remote', `url(${remote})`).load(),
      iframe: () => element('iframe', { src: remote }),
      'iframe of itself': () => element('iframe', { src: 'app://uvildig/' }),
      'iframe of text': () => element('iframe', { srcdoc: `<img src="${remote}">` }),
      object: () => element('object', { data: remote }),
      embed: () => element('embed', { src: remote }),
      video: () => element('video', { src: remote }),
      webview: () => element('webview', { src: remote }),
      import: () => import(/* @vite-ignore */ `${remote}x.js`),
      'remote worker': () => event(new Worker(remote)),
      'fetch in a worker': () =>
        worker(`fetch('${remote}').then(() => postMessage('load'), () => close()); postMessage`),
      'script in a worker': () => worker(`importScripts('${remote}'); postMessage('load')`),
      'service worker': () => navigator.serviceWorker.register('sw.js'),
      'web transport': () => new WebTransport(remote.replace('http', 'https')).ready,
      'peer connection': peer,
    };
    const found: [string, string][] = [];
    for (const [name, way] of Object.entries(ways)) {
      try {
        found.push([name, String(await soon(Promise.resolve(way())))]);
      } catch (error) {
        found.push([name, error instanceof Error ? error.name : 'error']);
      }
    }
    return found;
  }, listener.url);
  for (const [way, outcome] of outcomes) {
    expect(['open', 'message', '[object Response]', '[object Module]'], way).not.toContain(outcome);
  }
  expect(await window.evaluate(() => 'hacked' in globalThis)).toBe(false);
  expect(await electron.evaluate(() => (globalThis as unknown as { left: string[] }).left)).toEqual([]);
  expect(listener.connections()).toBe(0);
  // The listener does listen: somebody else gets through.
  await fetch(listener.url);
  expect(listener.connections()).toBe(1);
  await listener.close();
});

test('when the page is led elsewhere → it stays, alone', async ({ app }) => {
  const { window, electron } = app;
  const listener = await listen();
  const folder = mkdtempSync(join(tmpdir(), 'uvildig-elsewhere-'));
  const file = join(folder, 'elsewhere.html');
  writeFileSync(file, '<h1>Elsewhere</h1>');
  await window.getByRole('heading').first().waitFor();
  await window.evaluate(() => {
    Object.assign(globalThis, { stayed: true });
    document.addEventListener('dragover', () => Object.assign(globalThis, { dragged: true }));
  });
  const elsewhere = [
    listener.url,
    'https://example.org/',
    `file://${file}`,
    'data:text/html,<h1>Elsewhere</h1>',
    'chrome://gpu',
    'devtools://devtools/bundled/inspector.html',
    'app://elsewhere/',
    'mailto:somebody@example.org',
    'javascript:document.body.remove()',
    'view-source:app://uvildig/',
  ];
  const ways = ['link', 'blank link', 'ping', 'location', 'replace', 'open', 'form', 'refresh'] as const;
  for (const url of elsewhere) {
    for (const way of ways) {
      await window.evaluate(
        ([target, means]) => {
          const click = (attributes: Readonly<Record<string, string>>) => {
            const link = Object.assign(document.createElement('a'), attributes);
            document.body.append(link);
            link.click();
            link.remove();
          };
          try {
            if (means === 'link') click({ href: target });
            if (means === 'blank link') click({ href: target, target: '_blank' });
            if (means === 'ping') click({ href: '#', ping: target });
            if (means === 'location') location.href = target;
            if (means === 'replace') location.replace(target);
            if (means === 'open') open(target);
            if (means === 'form') {
              const form = Object.assign(document.createElement('form'), { action: target, method: 'POST' });
              document.body.append(form);
              form.submit();
              form.remove();
            }
            if (means === 'refresh') {
              const refresh = Object.assign(document.createElement('meta'), {
                httpEquiv: 'refresh',
                content: `0;url=${target}`,
              });
              document.head.append(refresh);
            }
          } catch {
            // Refused at once.
          }
        },
        [url, way] as const,
      );
    }
    await window.waitForTimeout(50);
  }
  const blob = await window.evaluate(() => {
    const url = URL.createObjectURL(new Blob(['<h1>Elsewhere</h1>'], { type: 'text/html' }));
    location.href = url;
    return url;
  });
  await window.waitForTimeout(200);
  expect(blob).toMatch(/^blob:app:/);
  for (const dropped of [file, join(inProject('samples'), 'danish.json')]) await dropOn(app, dropped);
  await window.waitForTimeout(300);

  expect(window.url()).toMatch(new RegExp(`^${APP}(#.*)?$`));
  // Locators would wait for a navigation that was begun and refused.
  const page = await window.evaluate(() => ({
    stayed: 'stayed' in globalThis,
    dragged: 'dragged' in globalThis,
    heading: document.querySelector('h1')?.textContent,
  }));
  expect(page).toEqual({ stayed: true, dragged: true, heading: unlockTexts[LANGUAGE].workspaceTitle });
  expect(await electron.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
  expect(electron.windows()).toHaveLength(1);
  expect(listener.connections()).toBe(0);
  await listener.close();
  rmSync(folder, { recursive: true });
});

test('when the page is led to the empty page, which asks nobody → the app brings it back, and locks', async ({
  app,
}) => {
  const { window, electron } = app;
  await makeWorkspace(window, WORKSPACE);
  await new Representative(window, LANGUAGE).unlock(WORKSPACE.passphrase);
  await new Representative(window, LANGUAGE).atQueue();
  await window.evaluate(() => {
    Object.assign(document.createElement('a'), { href: 'about:blank' }).click();
  });
  await expect(
    window.getByRole('heading', { name: unlockTexts[LANGUAGE].unlockTitle(WORKSPACE.organisation) }),
  ).toBeVisible();
  expect(window.url()).toBe(APP);
  expect(await codeOf(window, 'journalScan', VALID.journalScan)).toBe('LOCKED');
  expect(await electron.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});

test('when the page asks for devices, for the clipboard or for a download → it gets none', async ({
  app,
}) => {
  const { window, electron } = app;
  await window.getByRole('heading').first().waitFor();
  await electron.evaluate(({ session, clipboard }) => {
    void clipboard.writeText('a secret of another program');
    const downloads: boolean[] = [];
    Object.assign(globalThis, { downloads });
    session.defaultSession.on('will-download', ({ defaultPrevented }) => {
      downloads.push(defaultPrevented);
    });
  });
  const outcomes = await window.evaluate(async () => {
    const asked: Readonly<Record<string, () => Promise<unknown>>> = {
      camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
      microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
      screen: () => navigator.mediaDevices.getDisplayMedia(),
      place: () =>
        new Promise((resolve, reject) => {
          navigator.geolocation.getCurrentPosition(resolve, reject);
        }),
      clipboard: () => navigator.clipboard.readText(),
      midi: () => navigator.requestMIDIAccess(),
      'wake lock': () => navigator.wakeLock.request(),
    };
    const given: string[] = [];
    for (const [name, ask] of Object.entries(asked)) {
      await ask().then(
        () => given.push(name),
        () => undefined,
      );
    }
    if ((await Notification.requestPermission()) !== 'denied') given.push('notifications');
    const links = ['data:text/html,x', URL.createObjectURL(new Blob(['x']))];
    for (const href of links) {
      Object.assign(document.createElement('a'), { href, download: 'x.html' }).click();
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return given;
  });
  expect(outcomes).toEqual([]);
  const downloads = await electron.evaluate(
    () => (globalThis as unknown as { readonly downloads: boolean[] }).downloads,
  );
  expect(downloads.length).toBeGreaterThan(0);
  expect(downloads.every((prevented) => prevented)).toBe(true);
});

test('when a call is malformed or too large → BAD_REQUEST, before anything else looks at it', async ({
  app,
}) => {
  const { window } = app;
  await window.getByRole('heading').first().waitFor();
  for (const name of REQUEST_NAMES) {
    // Requests without an argument: whatever is given, the preload script passes nothing on.
    if (requests[name].safeParse(undefined).success) continue;
    const valid = VALID[name];
    for (const request of [undefined, null, 7, 'text', [], {}, { surprise: true }, [valid]]) {
      // No reminders, please.
      if (name === 'remind' && request === null) continue;
      expect(await codeOf(window, name, request), `${name} ${JSON.stringify(request)}`).toBe('BAD_REQUEST');
    }
    expect(await codeOf(window, name, { ...valid, surprise: true }), name).toBe('BAD_REQUEST');
  }
  const odd: readonly (readonly [RequestName, object])[] = [
    ['vaultUnlock', { passphrase: 'x', recoveryCode: 'x' }],
    ['vaultUnlock', { passphrase: '' }],
    ['vaultUnlock', { passphrase: 'x'.repeat(1_001) }],
    ['vaultUnlock', { passphrase: 'x'.repeat(20_000_000) }],
    ['setLanguage', { language: 'de' }],
    ['readBeside', { name: 'x'.repeat(201) }],
    ['recordRead', { collection: 'drafts', recordId: '../../vault.json' }],
    ['recordRead', { collection: '..', recordId: ID }],
    ['documentRead', { documentId: '../../../vault.json', index: 0 }],
    ['documentRead', { documentId: ID, index: -1 }],
    ['documentRead', { documentId: ID, index: 0.5 }],
    ['journalScan', { position: -1 }],
    ['journalHeads', { offset: 0, limit: 1e9 }],
    [
      'eraseCases',
      {
        erasureId: ID,
        cases: Array.from({ length: 501 }, () => ({ caseId: ID, documents: [], drafts: [] })),
      },
    ],
    ['eraseCases', { erasureId: ID, cases: [{ caseId: ID, documents: ['../keys.ring'], drafts: [] }] }],
    ['eraseCases', { erasureId: ID, cases: [{ caseId: ID, documents: [], drafts: ['../../vault.json'] }] }],
    ['registerRowsDestroy', { caseIds: [] }],
    ['keyringGet', { caseIds: Array.from({ length: 20_001 }, () => ID) }],
    ['journalAppend', { entries: Array.from({ length: 2_001 }, () => ENTRY), newKeys: [] }],
    ['workspaceRecord', { event: { type: 'Unlocked', v: 1, by: 'passphrase' } }],
  ];
  for (const [name, request] of odd) {
    expect(await codeOf(window, name, request), JSON.stringify(request).slice(0, 100)).toBe('BAD_REQUEST');
  }
  const sizes = await window.evaluate(async (id) => {
    // The preload script puts it there.
    const { desktop } = window as unknown as {
      readonly desktop: Record<string, (request: unknown) => Promise<{ readonly error?: { code: string } }>>;
    };
    const answers = [
      await desktop['recordWrite']?.({
        collection: 'drafts',
        recordId: id,
        bytes: new Uint8Array(8 * 1_048_576 + 1),
      }),
      await desktop['documentWrite']?.({
        documentId: id,
        index: 0,
        last: true,
        chunk: new Uint8Array(2 * 1_048_576 + 1),
      }),
      await desktop['documentWrite']?.({ documentId: id, index: 0, last: true, chunk: [1, 2, 3] }),
    ];
    return answers.map((answer) => answer?.error?.code);
  }, ID);
  expect(sizes).toEqual(['BAD_REQUEST', 'BAD_REQUEST', 'BAD_REQUEST']);
  expect(await must(ask(window, 'vaultStatus'))).toEqual({ state: 'absent' });
});

test('when the vault is not open → every call that needs it is LOCKED', async ({ app }) => {
  const { window } = app;
  await window.getByRole('heading').first().waitFor();
  const needy = REQUEST_NAMES.filter((name) => !WITHOUT_VAULT.includes(name));
  for (const name of needy) {
    expect(requests[name].safeParse(VALID[name]).error, name).toBeUndefined();
    expect(await codeOf(window, name, VALID[name]), name).toBe('LOCKED');
  }
  // The vault opens while the workspace is made, and locks when the page is loaded anew.
  await makeWorkspace(window, WORKSPACE);
  for (const name of needy) {
    // What was typed in the last second before locking may still arrive, sealed.
    if (name !== 'recordWrite') expect(await codeOf(window, name, VALID[name]), name).toBe('LOCKED');
  }
});

test('when another window speaks on the channels → it is not answered, and unknown channels are nobody’s', async ({
  app,
}) => {
  const { window, electron } = app;
  // The app's page, without the preload script.
  app.tolerate(/reading 'environment'/);
  await window.getByRole('heading').first().waitFor();
  const answers = await electron.evaluate(
    async ({ BrowserWindow }, channels) => {
      const other = new BrowserWindow({
        show: false,
        webPreferences: { nodeIntegration: true, contextIsolation: false, sandbox: false },
      });
      await other.loadURL('app://uvildig/');
      const found: unknown = await other.webContents.executeJavaScript(`(async () => {
      const { ipcRenderer } = require('electron');
      const channels = ${JSON.stringify(channels)};
      return Promise.all(channels.map((channel) => ipcRenderer.invoke(channel).catch((error) => error.message)));
    })()`);
      other.destroy();
      return found;
    },
    [...Object.values(CHANNELS), 'vault:key', 'constructor'],
  );
  const refused = { ok: false, error: { code: 'NOT_ALLOWED', detail: 'SENDER' } };
  expect(answers).toEqual([
    ...Object.values(CHANNELS).map(() => refused),
    expect.stringContaining("No handler registered for 'vault:key'"),
    expect.stringContaining("No handler registered for 'constructor'"),
  ]);
});

test('when a case is full of markup and scripts → it is shown as text, everywhere', async ({
  app,
  profile,
}) => {
  const { window } = app;
  const file = join(profile, 'hostile.json');
  writeFileSync(file, JSON.stringify(hostileCase()));
  await makeWorkspace(window, WORKSPACE);
  const person = new Representative(window, LANGUAGE);
  await person.unlock(WORKSPACE.passphrase);
  await person.atQueue();
  await app.answerOpenDialog([file]);
  await person.importChosenFile();
  await person.goTo('queue');
  await expect(window.getByRole('gridcell', { name: HOSTILE_NAME })).toBeVisible();
  await expectHarmless(window);
  await person.openCase('UVI-2026-0666');
  const t = reviewTexts[LANGUAGE];
  const panel = window.getByRole('region', { name: t.panel });
  for (const tab of MATERIAL_TABS) {
    await panel.getByRole('tab', { name: t.tabs[tab] }).click();
    if (tab === 'evidence') {
      for (const name of EVIL_FILES.keys()) {
        await panel.getByText(name).first().click();
        await expectHarmless(window);
      }
    } else if (tab !== 'notes')
      await expect(panel.getByText(HOSTILE).filter({ visible: true }).first()).toBeVisible();
    await expectHarmless(window);
  }
  await person.openLetter();
  await expect(window.getByText(HOSTILE_NAME).first()).toBeVisible();
  await expectHarmless(window);
});

const HOSTILE_NAME = '<img src=x onerror=globalThis.hacked=1>';
const HOSTILE =
  '<script>globalThis.hacked=1</script><svg onload="globalThis.hacked=1"><a href="https://evil.example/">x</a>{{7*7}}';
const EVIL_FILES: ReadonlyMap<string, string> = new Map([
  ['page.html', `<!doctype html><html><body onload="globalThis.hacked=1">${HOSTILE}</body></html>`],
  ['picture.svg', `<svg xmlns="http://www.w3.org/2000/svg" onload="globalThis.hacked=1">${HOSTILE}</svg>`],
  ['picture.png', HOSTILE],
  ['text.txt', `${HOSTILE} in a file`],
]);

function hostileCase(): object {
  const day = '2026-11-09';
  return {
    externalId: 'CS-666',
    reference: 'UVI-2026-0666',
    market: 'DK',
    language: 'en',
    complainant: { name: HOSTILE_NAME, address: [HOSTILE_NAME, HOSTILE_NAME], customerNumber: HOSTILE_NAME },
    authorisedPerson: { name: HOSTILE_NAME, authority: HOSTILE_NAME },
    vulnerability: HOSTILE,
    product: 'card',
    receivedByFirmOn: '2026-11-01',
    receivedByRepresentativeOn: '2026-11-10',
    text: HOSTILE,
    desiredOutcome: HOSTILE,
    finalAnswer: { answeredOn: day, text: HOSTILE },
    contacts: [{ on: day, channel: 'phone', with: 'complainant', summary: HOSTILE }],
    attachments: [...EVIL_FILES].map(([name, content]) => ({
      name,
      base64: Buffer.from(content).toString('base64'),
    })),
  };
}

/** Nothing of the case has become an element, a script or a link. */
async function expectHarmless(window: Page): Promise<void> {
  const found = await window.evaluate(() => ({
    hacked: 'hacked' in globalThis,
    elements: [
      ...document.querySelectorAll('[onerror], [onload], [href*="evil"], iframe, object, embed'),
    ].map(({ outerHTML }) => outerHTML),
    scripts: [...document.scripts].filter(({ src }) => !src.startsWith('app://uvildig/')).length,
  }));
  expect(found).toEqual({ hacked: false, elements: [], scripts: 0 });
}

/** Somebody on this machine who would notice every call. */
async function listen() {
  const server = createServer((_request, response) => response.end('hello'));
  let connections = 0;
  server.on('connection', () => connections++);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // A server that listens on a port has an address of that kind.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    connections: () => connections,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** Lets a file go over the middle of the window, as the operating system reports it. */
async function dropOn({ electron, window }: RunningApp, file: string): Promise<void> {
  const session = await electron.context().newCDPSession(window);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
  }
  await session.detach();
}

/** The failure's code; `none` when the call succeeded. */
async function codeOf(window: Page, name: RequestName, request: unknown): Promise<string> {
  const answer = await ask(window, name, request);
  return answer.ok ? 'none' : answer.error.code;
}
