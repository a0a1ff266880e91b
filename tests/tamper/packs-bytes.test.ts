import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';

import { chance } from './support/chance';
import type { Chance } from './support/chance';
import { newSignatory, threePacks } from './support/honest-pack';
import { judge } from './support/judge';
import { Tally } from './support/tally';

/** How a pack's bytes may be changed. `other` is a sound pack of another case. */
type Change = (pdf: Buffer, random: Chance, other: Buffer) => Buffer | Promise<Buffer>;

const GAP = /\/Contents <([0-9A-F]+?)(0*)>/;

function gapOf(pdf: Buffer): { readonly from: number; readonly padding: number; readonly to: number } {
  const text = pdf.toString('latin1');
  const match = GAP.exec(text);
  if (!match) throw new Error('The pack is signed');
  const from = match.index + '/Contents <'.length;
  const to = match.index + match[0].length - 1;
  return { from, padding: to - (match[2]?.length ?? 0), to };
}

function flipped(pdf: Buffer, at: number, bit: number): Buffer {
  const changed = Buffer.from(pdf);
  changed[at] = (changed[at] ?? 0) ^ (1 << bit);
  return changed;
}

function put(pdf: Buffer, at: number, bytes: Buffer | string): Buffer {
  const changed = Buffer.from(pdf);
  Buffer.from(bytes).copy(changed, at);
  return changed;
}

function without(pdf: Buffer, from: number, to: number): Buffer {
  return Buffer.concat([pdf.subarray(0, from), pdf.subarray(to)]);
}

function inserted(pdf: Buffer, at: number, bytes: Buffer): Buffer {
  return Buffer.concat([pdf.subarray(0, at), bytes, pdf.subarray(at)]);
}

/** Two places in ascending order, at most `longest` apart. */
function stretch(pdf: Buffer, random: Chance, longest: number): readonly [number, number] {
  const from = random.below(pdf.length - 1);
  return [from, Math.min(pdf.length, from + 1 + random.below(longest))];
}

const otherCase = (letter: string) =>
  letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();

const FORGER = await newSignatory('Anna Lind');

/** An incremental update with one object, which takes an old one's place or is new (ISO 32000-1, 7.5.6). */
function updated(pdf: Buffer, random: Chance): Buffer {
  const text = pdf.toString('latin1');
  const previous = [...text.matchAll(/startxref\s+(\d+)/g)].at(-1)?.[1] ?? '0';
  const size = Number([...text.matchAll(/\/Size (\d+)/g)].at(-1)?.[1]);
  const number = random.below(size + 1);
  const content = random.pick(['null', '<< >>', '<< /Length 3 >>\nstream\nabc\nendstream', '(text)']);
  const object = `\n${String(number)} 0 obj\n${content}\nendobj\n`;
  const offset = String(pdf.length + 1).padStart(10, '0');
  const table =
    `xref\n${String(number)} 1\n${offset} 00000 n \ntrailer\n` +
    `<< /Size ${String(size + 1)} /Root 3 0 R /Prev ${previous} >>\n`;
  const start = `startxref\n${String(pdf.length + object.length)}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(object + table + start)]);
}

const CHANGES: readonly { readonly kind: string; readonly times: number; readonly change: Change }[] = [
  {
    kind: 'bit flipped',
    times: 2_600,
    change: (pdf, random) => flipped(pdf, random.below(pdf.length), random.below(8)),
  },
  {
    kind: 'bit flipped in the signature',
    times: 1_600,
    change: (pdf, random) => {
      const { from, padding } = gapOf(pdf);
      return flipped(pdf, from + random.below(padding - from), random.below(8));
    },
  },
  {
    kind: 'bit flipped behind the signature',
    times: 200,
    change: (pdf, random) => {
      const { padding, to } = gapOf(pdf);
      return flipped(pdf, padding + random.below(to - padding), random.below(8));
    },
  },
  {
    kind: 'digit put behind the signature',
    times: 150,
    change: (pdf, random) => {
      const { padding, to } = gapOf(pdf);
      return put(pdf, padding + random.below(to - padding), random.pick(Array.from('123456789abcdefABCDEF')));
    },
  },
  {
    kind: 'digit of the signature in the other case',
    times: 150,
    change: (pdf, random) => {
      const { from, padding } = gapOf(pdf);
      const at = from + random.below(padding - from);
      return put(pdf, at, otherCase(String.fromCharCode(pdf[at] ?? 0)));
    },
  },
  {
    kind: 'byte of the signature changed',
    times: 400,
    change: (pdf, random) => {
      const { from, padding } = gapOf(pdf);
      const at = from + 2 * random.below((padding - from) / 2);
      return put(pdf, at, random.bytes(1).toString('hex').toUpperCase());
    },
  },
  {
    kind: 'end cut off',
    times: 300,
    change: (pdf, random) =>
      pdf.subarray(0, pdf.length - 1 - random.below(random.pick([8, 200, pdf.length - 1]))),
  },
  {
    kind: 'beginning cut off',
    times: 100,
    change: (pdf, random) => pdf.subarray(1 + random.below(random.pick([8, 2_000]))),
  },
  { kind: 'piece cut out', times: 300, change: (pdf, random) => without(pdf, ...stretch(pdf, random, 600)) },
  {
    kind: 'piece repeated',
    times: 200,
    change: (pdf, random) => {
      const [from, to] = stretch(pdf, random, 600);
      return inserted(pdf, to, pdf.subarray(from, to));
    },
  },
  {
    kind: 'pieces swapped',
    times: 300,
    change: (pdf, random) => {
      const length = 1 + random.below(400);
      const [a, b] = [random.below(pdf.length - length), random.below(pdf.length - length)];
      const [first, second] = a < b ? [a, b] : [b, a];
      const size = Math.min(length, second - first);
      const swapped = put(pdf, first, pdf.subarray(second, second + size));
      return put(swapped, second, pdf.subarray(first, first + size));
    },
  },
  {
    kind: 'bytes put in',
    times: 300,
    change: (pdf, random) => inserted(pdf, random.below(pdf.length), random.bytes(1 + random.below(40))),
  },
  {
    kind: 'piece made zero or random',
    times: 300,
    change: (pdf, random) => {
      const [from, to] = stretch(pdf, random, 300);
      return put(pdf, from, random.pick([Buffer.alloc(to - from), random.bytes(to - from)]));
    },
  },
  {
    kind: 'piece of another pack',
    times: 300,
    change: (pdf, random, other) => {
      const [from, to] = stretch(other.length < pdf.length ? other : pdf, random, 3_000);
      return put(pdf, from, other.subarray(from, to));
    },
  },
  {
    kind: 'signature of another pack',
    times: 20,
    change: (pdf, _random, other) => {
      const [own, foreign] = [gapOf(pdf), gapOf(other)];
      return put(pdf, own.from, other.subarray(foreign.from, foreign.to).subarray(0, own.to - own.from));
    },
  },
  {
    kind: 'bytes appended',
    times: 250,
    change: (pdf, random) =>
      Buffer.concat([
        pdf,
        random.pick([
          Buffer.from('\n'),
          Buffer.from('%%EOF\n'),
          Buffer.alloc(1 + random.below(9)),
          random.bytes(20),
        ]),
      ]),
  },
  { kind: 'put before it', times: 30, change: (pdf, random) => Buffer.concat([random.bytes(3), pdf]) },
  { kind: 'incremental update', times: 200, change: updated },
  {
    kind: 'another pack appended',
    times: 20,
    change: (pdf, random, other) =>
      Buffer.concat([pdf, random.pick([Buffer.alloc(0), Buffer.from('\n')]), other]),
  },
  {
    kind: 'digit of ByteRange changed',
    times: 100,
    change: (pdf, random) => {
      const text = pdf.toString('latin1');
      const at = text.lastIndexOf('/ByteRange') + 10 + random.below(40);
      return /\d/.test(text[at] ?? '') ? put(pdf, at, String(random.below(10))) : pdf;
    },
  },
  {
    kind: 'written anew by pdf-lib',
    times: 6,
    change: async (pdf, random) => {
      const document = await PDFDocument.load(pdf, { updateMetadata: false });
      return Buffer.from(await document.save({ useObjectStreams: random.below(2) === 0 }));
    },
  },
  {
    kind: 'signed again by another key',
    times: 12,
    change: async (pdf, random) => {
      const cut = pdf.indexOf('%%EOF') + 6;
      return Buffer.from(await FORGER.sign(random.pick([pdf, pdf.subarray(0, cut)])));
    },
  },
];

test('when the bytes of a signed pack are changed in any way → it is no longer sound', async () => {
  const packs = (await threePacks()).map(({ pdf }) => Buffer.from(pdf));
  const tally = new Tally('Packs, bytes');
  for (const pdf of packs) {
    expect(pdf.length).toBeLessThan(60_000);
    tally.honest((await judge(pdf)) === 'missed');
  }
  const random = chance();
  for (const { kind, times, change } of CHANGES) {
    for (let time = 0; time < times; time++) {
      const place = random.below(packs.length);
      const [pdf, other] = [packs[place], packs[(place + 1) % packs.length]];
      if (!pdf || !other) throw new Error('There are three packs');
      const changed = await change(pdf, random, other);
      const outcome = changed.equals(pdf) ? 'unchanged' : await judge(changed);
      const at = outcome === 'missed' ? changed.findIndex((byte, index) => byte !== pdf[index]) : 0;
      tally.add(kind, outcome, `pack ${String(place)}, first difference at ${String(at)}`);
    }
  }
  tally.print();
  expect(tally.missed).toEqual([]);
  expect(tally.falseAlarms).toBe(0);
  expect(tally.mutations).toBeGreaterThan(7_000);
}, 300_000);
