import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject, readJson, readJsonIfThere } from './paths.mjs';
import { Problem } from './script.mjs';
import { runNpm } from './processes.mjs';

const marker = inProject('node_modules', '.uvildig-setup');

/** Installs the packages of package-lock.json when they are missing or are not the ones of the lock. */
export async function installDependencies() {
  const lockHash = createHash('sha256')
    .update(readFileSync(inProject('package-lock.json')))
    .digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lockHash) return;
  if (!installedMatchesLock()) {
    console.log('Installing packages …');
    // Not `npm ci`: it refuses a lock in which an optional package of another system is missing, as happens where
    // the registry does not carry all of them. The check below is as strict for all that is in the lock.
    // No package of ours needs its install script: none may run on this machine.
    const { code } = await runNpm([
      'install',
      '--no-save',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]);
    if (code !== 0) {
      throw new Problem(
        'The packages could not be installed: see npm’s message above, then run the command again.',
      );
    }
    if (!installedMatchesLock()) {
      throw new Problem(
        'What npm installed is not what package-lock.json names: run `npm install` and look at the lock.',
      );
    }
  }
  writeFileSync(marker, lockHash);
}

/** npm's own record of what it put into node_modules, compared with the lock: true after a plain `npm install`, too. */
function installedMatchesLock() {
  const record = readJsonIfThere(inProject('node_modules', '.package-lock.json'));
  if (record === undefined) return false;
  const locked = readJson(inProject('package-lock.json')).packages;
  return Object.entries(locked).every(([folder, wanted]) => {
    if (folder === '') return true;
    const installed = record.packages[folder];
    // Packages for other systems are in the lock, but not installed.
    if (installed === undefined) return wanted.optional === true && !madeForThisSystem(wanted);
    return installed.version === wanted.version && installed.integrity === wanted.integrity;
  });
}

/**
 * True when an optional package names this system: then it should be there. Those that name none hang below
 * others that were left out.
 *
 * @param {{ os?: string[], cpu?: string[], libc?: string[] }} entry
 */
function madeForThisSystem({ os, cpu, libc }) {
  if (os === undefined && cpu === undefined) return false;
  if (os !== undefined && !os.includes(process.platform)) return false;
  if (cpu !== undefined && !cpu.includes(process.arch)) return false;
  return libc === undefined || libc.includes(libcOfThisSystem());
}

function libcOfThisSystem() {
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return report.header.glibcVersionRuntime === undefined ? 'musl' : 'glibc';
}
