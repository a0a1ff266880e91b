import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { listAsar } from '../../scripts/lib/asar.mjs';
import { expect, test } from './support/app';
import { launchPackaged, packagedExecutable, packagedResources } from './support/packaged';

/** Bytes: only what runs inside may be packaged. */
const largestArchive = 15_000_000;

test('when the packaged app starts for the first time → its first page shows a heading', async ({
  profile,
}) => {
  const app = await launchPackaged(profile);
  try {
    await expect(app.window.getByRole('heading').first()).toBeVisible({ timeout: 20_000 });
  } finally {
    await app.close();
  }
});

test('when the app is packaged → the archive holds only the built app, and is small', () => {
  const archive = join(packagedResources(), 'app.asar');

  expect(statSync(archive).size).toBeLessThan(largestArchive);
  const strangers = listAsar(archive).filter((file) => file !== 'package.json' && !file.startsWith('out/'));
  expect(strangers).toEqual([]);
});

test('when the app is packaged → the licences of its parts lie beside it', () => {
  const licences = (name: string) => readFileSync(join(packagedResources(), '..', 'licenses', name), 'utf8');
  expect(licences('window.md')).toContain('## react-dom - ');
  expect(licences('main-process.md')).toContain('## @libpdf/core - ');
  for (const font of ['inter', 'noto-sans']) {
    expect(licences(`${font}-license.txt`)).toContain('SIL OPEN FONT LICENSE');
  }
});

test('when the app is packaged → its fuses close every side door', async () => {
  const fuses = await getCurrentFuseWire(packagedExecutable());
  const on = (fuse: FuseV1Options): boolean => fuses[fuse] === FuseState.ENABLE;

  expect(on(FuseV1Options.RunAsNode)).toBe(false);
  expect(on(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe(false);
  expect(on(FuseV1Options.EnableNodeCliInspectArguments)).toBe(false);
  expect(on(FuseV1Options.GrantFileProtocolExtraPrivileges)).toBe(false);
  expect(on(FuseV1Options.EnableCookieEncryption)).toBe(true);
  expect(on(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toBe(true);
  expect(on(FuseV1Options.OnlyLoadAppFromAsar)).toBe(true);
});
