// Cuts the letter fonts down to the scripts of the markets we serve and writes them to src/main/pdf/assets.
// The results are committed: run this again only when a font package or the list of characters changes.
//   node scripts/trim-fonts.mjs
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const root = new URL('../', import.meta.url);
const packages = new URL('node_modules/@expo-google-fonts/', root);
const assets = new URL('src/main/pdf/assets/', root);

/** First and last code point: Latin, marks, Greek, Cyrillic, Vietnamese, punctuation, currencies, arrows. */
const USUAL = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0x24f],
  [0x259, 0x259],
  [0x2b0, 0x36f],
  [0x370, 0x4ff],
  [0x1e00, 0x1eff],
  [0x2000, 0x200a],
  [0x2010, 0x2027],
  [0x202f, 0x205e],
  [0x2070, 0x209c],
  [0x20a0, 0x20bf],
  [0x2100, 0x215f],
  [0x2190, 0x2199],
];
const SYMBOLS = '−≈≠≤≥∞√■□●○✓✗';

/** Rarer Latin, phonetic letters, polytonic Greek, old Cyrillic, ligatures and the replacement character. */
const RARE = [
  [0x250, 0x2af],
  [0x500, 0x52f],
  [0x1d00, 0x1dff],
  [0x1f00, 0x1fff],
  [0x2c60, 0x2c7f],
  [0x2e00, 0x2e5d],
  [0xa640, 0xa69f],
  [0xa720, 0xa7ff],
  [0xab30, 0xab6b],
  [0xfb00, 0xfb06],
  [0xfffd, 0xfffd],
];

const usual = textOf(USUAL) + SYMBOLS;
const inter = {
  regular: 'inter/400Regular/Inter_400Regular.ttf',
  semibold: 'inter/600SemiBold/Inter_600SemiBold.ttf',
  italic: 'inter/400Regular_Italic/Inter_400Regular_Italic.ttf',
};

for (const [face, source] of Object.entries(inter)) await trim(source, `inter-${face}.ttf`, usual);

// The second font carries only what the first lacks; one weight serves every style.
const covered = await codePointsOf(new URL('inter-regular.ttf', assets));
const gaps = [...usual, ...textOf(RARE)]
  .filter((character) => !covered.has(character.codePointAt(0) ?? 0))
  .join('');
await trim('noto-sans/400Regular/NotoSans_400Regular.ttf', 'noto-sans-regular.ttf', gaps);

await copyFile(new URL('inter/LICENSE_FONT', packages), new URL('inter-license.txt', assets));
await copyFile(new URL('noto-sans/LICENSE_FONT', packages), new URL('noto-sans-license.txt', assets));

/**
 * @param {string} source below the font packages
 * @param {string} target file name in the assets
 * @param {string} characters those that stay
 */
async function trim(source, target, characters) {
  const whole = await readFile(new URL(source, packages));
  const trimmed = await subsetFont(whole, characters, {
    targetFormat: 'sfnt',
    keepFeatures: ['kern', 'mark', 'mkmk', 'tnum'],
    noHinting: true,
  });
  await writeFile(new URL(target, assets), trimmed);
  console.log(`${target}: ${whole.length} -> ${trimmed.length} bytes`);
}

/** @param {number[][]} ranges first and last code point of each */
function textOf(ranges) {
  let text = '';
  for (const [first = 0, last = 0] of ranges) {
    for (let point = first; point <= last; point += 1) text += String.fromCodePoint(point);
  }
  return text;
}

/** @param {URL} url */
async function codePointsOf(url) {
  const fontkit = await import('fontkit');
  return new Set(fontkit.openSync(fileURLToPath(url)).characterSet);
}
