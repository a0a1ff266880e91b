import { spawn } from 'node:child_process';
import { Problem } from './script.mjs';
import { onPath } from './system-packages.mjs';

/** True when windows can be shown to a person. */
export function hasScreen() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);
}

/**
 * Starts a virtual screen and points DISPLAY of this process (and of its children) at it. It picks a free
 * display number itself and ends with this process, even when this process is killed.
 *
 * @returns {Promise<() => Promise<void>>} stops it
 */
export async function startVirtualScreen() {
  // Xvfb writes the number it chose to the file descriptor after -displayfd.
  const xvfb = ['Xvfb', '-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'];
  const [command = '', ...args] = onPath('setpriv') ? ['setpriv', '--pdeathsig', 'TERM', ...xvfb] : xvfb;
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  process.on('exit', () => child.kill('SIGTERM'));

  const number = await new Promise((resolve, reject) => {
    let complaint = '';
    let answer = '';
    child.stderr?.on('data', (chunk) => (complaint += chunk));
    child.stdio[3]?.on('data', (chunk) => {
      answer += chunk;
      if (answer.endsWith('\n')) resolve(answer.trim());
    });
    child.on('error', (error) =>
      reject(new Problem(`The virtual screen (Xvfb) cannot be started: ${error.message}`)),
    );
    child.on('exit', (code) =>
      reject(new Problem(`The virtual screen (Xvfb) ended with code ${code}. ${complaint}`)),
    );
  });
  // Nothing of it may keep this process alive.
  child.unref();
  for (const stream of child.stdio) /** @type {import('node:net').Socket | null} */ (stream)?.unref?.();
  process.env['DISPLAY'] = `:${number}`;
  delete process.env['WAYLAND_DISPLAY'];
  return () =>
    new Promise((resolve) => {
      child.ref();
      child.once('exit', () => resolve());
      child.kill('SIGTERM');
    });
}
