import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

import { systemCode } from './failure';
import { isAppUrl } from './security/app-origin';
import { SECURITY_HEADERS } from './security/content-security-policy';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.icc': 'application/octet-stream',
};

/**
 * The answer to a request for one of the app's own files.
 * @param root absolute folder of the built pages; nothing outside of it is ever read
 */
export async function serveAppFile(root: string, method: string, url: string): Promise<Response> {
  if (method !== 'GET') return refusal(405);
  const path = appFilePath(root, url);
  const type = path === undefined ? undefined : MEDIA_TYPES[extname(path).toLowerCase()];
  if (path === undefined || type === undefined) return refusal(404);
  try {
    const bytes = await readFile(path);
    return new Response(new Uint8Array(bytes), { headers: { ...SECURITY_HEADERS, 'content-type': type } });
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return refusal(404);
  }
}

/** Undefined for a URL that is not the app's or leads out of the folder. A path without an extension is a page. */
export function appFilePath(root: string, url: string): string | undefined {
  if (!isAppUrl(url)) return undefined;
  let pathname: string;
  try {
    pathname = decodeURIComponent(new URL(url).pathname);
  } catch {
    return undefined;
  }
  if (/[\\\0:]/.test(pathname) || pathname.split('/').includes('..')) return undefined;
  const path = join(root, extname(pathname) === '' ? 'index.html' : pathname);
  return path.startsWith(root + sep) ? path : undefined;
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: SECURITY_HEADERS });
}
