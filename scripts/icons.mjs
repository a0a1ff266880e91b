// Draws build/icon.svg as the icons the packages need: build/icons/*.png, build/icon.ico, build/icon.icns. The
// results are committed: run `node scripts/icons.mjs` again only when the drawing changes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasScreen, startVirtualScreen } from './lib/display.mjs';
import { inProject } from './lib/paths.mjs';
import { atEnd, runScript } from './lib/script.mjs';
import { run } from './lib/processes.mjs';
import { setUp } from './lib/set-up.mjs';

const folder = inProject('build', 'icons');
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

/** Sizes Windows asks for. */
const inIco = [16, 24, 32, 48, 64, 256];

/** Apple's four-letter type for each PNG size; `ic10` is 512 points at double density. */
const inIcns = /** @type {const} */ ([
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
]);

await runScript(async () => {
  const screen = hasScreen();
  const ready = await setUp({ virtualScreen: !screen });
  if ('endWith' in ready) return ready.endWith;
  if (!screen) atEnd(await startVirtualScreen());

  mkdirSync(folder, { recursive: true });
  const { code } = await run(ready.electron.executable, [
    // Chromium's sandbox does not work for root; the only thing shown is our own drawing.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    inProject('scripts', 'lib', 'icon-window'),
    '--',
    inProject('build', 'icon.svg'),
    folder,
    ...sizes.map(String),
  ]);
  if (code !== 0) return code;
  writeFileSync(inProject('build', 'icon.ico'), ico(inIco));
  writeFileSync(inProject('build', 'icon.icns'), icns());
  return 0;
});

/** @param {number} size */
function png(size) {
  return readFileSync(join(folder, `${size}x${size}.png`));
}

/**
 * A Windows icon: a header, a directory entry of 16 bytes per picture, the pictures as PNG.
 *
 * @param {readonly number[]} pictureSizes
 */
function ico(pictureSizes) {
  const pictures = pictureSizes.map((size) => ({ size, bytes: png(size) }));
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  for (const [index, { size, bytes }] of pictures.entries()) {
    const at = 6 + 16 * index;
    // One byte for each side: 0 stands for 256.
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(bytes.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += bytes.length;
  }
  return Buffer.concat([header, ...pictures.map(({ bytes }) => bytes)]);
}

/** An Apple icon: `icns` and the total length, then type, length and PNG of each picture. */
function icns() {
  const pictures = inIcns.map(([type, size]) => chunk(type, png(size)));
  return chunk('icns', Buffer.concat(pictures));
}

/**
 * @param {string} type four letters
 * @param {Buffer} content
 */
function chunk(type, content) {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(8 + content.length, 4);
  return Buffer.concat([head, content]);
}
