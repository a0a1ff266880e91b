import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { appFilePath, serveAppFile } from '../../src/main/app-files';
import { tempFolder } from './support/temp-folder';

function site(): string {
  const home = tempFolder();
  const root = join(home, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<!doctype html>');
  writeFileSync(join(root, 'assets', 'index.js'), 'export {}');
  writeFileSync(join(home, 'secret.js'), 'secret');
  return root;
}

describe('the app’s own files', () => {
  it('when a file is asked for → its bytes, its type and the security headers', async () => {
    const root = site();
    const answer = await serveAppFile(root, 'GET', 'app://uvildig/assets/index.js');
    expect([answer.status, await answer.text()]).toEqual([200, 'export {}']);
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('when a page is asked for → index.html, whatever the route', async () => {
    const root = site();
    for (const url of ['app://uvildig/', 'app://uvildig/case/42?tab=letter#top']) {
      const answer = await serveAppFile(root, 'GET', url);
      expect(await answer.text()).toBe('<!doctype html>');
    }
  });

  it('when the path leads out, the host is another, or the type is unknown → 404', async () => {
    const root = site();
    const urls = [
      'app://uvildig/..%2fsecret.js',
      'app://uvildig/..%5csecret.js',
      'app://uvildig/assets/..%2f..%2fsecret.js',
      'app://uvildig/%00.js',
      'app://uvildig/%zz.js',
      'app://uvildig/C:/secret.js',
      'app://other/index.html',
      'file:///etc/passwd',
      'app://uvildig/index.exe',
      'app://uvildig/missing.js',
      'app://uvildig/assets.js',
    ];
    for (const url of urls) expect((await serveAppFile(root, 'GET', url)).status).toBe(404);
  });

  it('when anything but GET is tried → 405', async () => {
    expect((await serveAppFile(site(), 'POST', 'app://uvildig/')).status).toBe(405);
  });

  it('when any path is asked for → it never leaves the folder', () => {
    const part = fc.constantFrom('..', '.', '%2e%2e', '/', '%2f', '\\', '%5c', 'a', '.js', '%00', ':');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const path = appFilePath('/app/renderer', `app://uvildig/${parts.join('')}`);
        expect(relative('/app/renderer', path ?? '/app/renderer/x').split('/')).not.toContain('..');
      }),
    );
  });
});
