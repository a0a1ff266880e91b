import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inProject } from './paths.mjs';
import { Problem } from './script.mjs';
import { childEnvironment } from './processes.mjs';

const bundledNode = inProject('node_modules', '.bin', 'node');
const alreadyTried = 'UVILDIG_NODE_CHOSEN';

/**
 * The tools want Node 22.12 or newer. With an older one, runs this script again with the Node that came with the
 * packages (Linux x64) and ends with its exit code.
 *
 * @returns {Promise<number | undefined>} the exit code of the second run, or undefined: go on here
 */
export async function runAgainWithNewerNode() {
  if (newEnough(process.versions.node)) return undefined;
  if (process.env[alreadyTried] !== undefined || !existsSync(bundledNode)) {
    throw new Problem(
      `Node ${process.versions.node} is too old for the tools: install Node 22.12 or newer (24 is best) and run the command again.`,
    );
  }
  return new Promise((resolve, reject) => {
    const child = spawn(bundledNode, process.argv.slice(1), {
      stdio: 'inherit',
      env: childEnvironment({ [alreadyTried]: '1' }),
    });
    process.on('exit', () => child.kill('SIGTERM'));
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** @param {string} version */
function newEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}
