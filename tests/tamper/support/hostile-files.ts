import { deflateSync } from 'node:zlib';

import { chance } from './chance';

/** A PDF by hand: numbered objects, one table, one trailer. The first object is the catalog. */
export function pdfOf(objects: readonly (string | Buffer)[], root = '1 0 R'): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  let at = 9;
  const rows = objects.map((object, index) => {
    const offset = at;
    const text = Buffer.concat([
      Buffer.from(`${String(index + 1)} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(text);
    at += text.length;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const count = String(objects.length + 1);
  parts.push(Buffer.from(`xref\n0 ${count}\n0000000000 65535 f \n${rows.join('')}`));
  parts.push(Buffer.from(`trailer\n<< /Size ${count} /Root ${root} >>\nstartxref\n${String(at)}\n%%EOF\n`));
  return Buffer.concat(parts);
}

function stream(contents: Buffer, size: number, more = '/Filter /FlateDecode'): Buffer {
  const dict = `<< /Type /EmbeddedFile /Length ${String(contents.length)} ${more} /Params << /Size ${String(size)} >> >>`;
  return Buffer.concat([Buffer.from(`${dict}\nstream\n`), contents, Buffer.from('\nendstream')]);
}

/** Files by name, their contents packed as given. */
function withFiles(files: readonly { readonly name: string; readonly object: Buffer }[]): Buffer {
  const names = files.map(({ name }, index) => {
    const reference = `${String(index + 3)} 0 R`;
    return `(${name}) << /Type /Filespec /UF (${name}) /EF << /F ${reference} >> >>`;
  });
  return pdfOf([
    '<< /Type /Catalog /Names << /EmbeddedFiles 2 0 R >> >>',
    `<< /Names [${names.join(' ')}] >>`,
    ...files.map(({ object }) => object),
  ]);
}

const packed = (name: string, bytes: Buffer) => ({ name, object: stream(deflateSync(bytes), bytes.length) });

/** So many small files, packed once. */
function many(count: number): Buffer {
  const { object } = packed('x', Buffer.from('x'));
  return withFiles(Array.from({ length: count }, (_, index) => ({ name: `file ${String(index)}`, object })));
}

const tree = (node: string, ...more: readonly string[]) =>
  pdfOf(['<< /Type /Catalog /Names << /EmbeddedFiles 2 0 R >> >>', node, ...more]);

const MIB = 1_048_576;
const random = chance();

/** Files that are made to hurt whoever reads them. Each is made only when its turn comes. */
export const HOSTILE: Readonly<Record<string, () => Buffer>> = {
  nothing: () => Buffer.alloc(0),
  'a head and random bytes': () => Buffer.concat([Buffer.from('%PDF-1.7\n'), random.bytes(MIB)]),
  'a head and a million digits': () => Buffer.from(`%PDF-1.7\n${'9'.repeat(MIB)}`),
  'an array nested a million deep': () => tree('['.repeat(MIB)),
  'dictionaries nested deep': () => tree('<< /A '.repeat(150_000)),
  'a trailer nested deep': () =>
    Buffer.from(`%PDF-1.7\nxref\n0 0\ntrailer\n${'<< /A '.repeat(150_000)}\nstartxref\n9\n%%EOF\n`),
  'a name tree that leads to itself': () => tree(`<< /Kids [${'2 0 R '.repeat(2_000)}] >>`),
  'a name tree whose branches share leaves': () =>
    tree(
      '<< /Kids [3 0 R 3 0 R 3 0 R] >>',
      ...Array.from({ length: 60 }, (_, index) => `<< /Kids [${`${String(index + 4)} 0 R `.repeat(40)}] >>`),
    ),
  'references that lead in a circle': () => pdfOf(['2 0 R', '3 0 R', '1 0 R']),
  'object numbers beyond all bounds': () => tree('<< /Kids [99999999999999999999 0 R 4294967296 65535 R] >>'),
  'a table that announces a thousand million rows': () =>
    Buffer.from('%PDF-1.7\nxref\n0 1000000000\ntrailer\n<< >>\nstartxref\n9\n%%EOF\n'),
  'tables that lead in a circle': () =>
    Buffer.from('%PDF-1.7\nxref\n0 0\ntrailer\n<< /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF\n'),
  'a table of 50 000 rows for the same object': () =>
    Buffer.from(
      `%PDF-1.7\nxref\n1 50000\n${'0000000009 00000 n \n'.repeat(50_000)}trailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n`,
    ),
  'many tables': () => {
    const section = (index: number) =>
      `xref\n0 0\ntrailer\n<< /Root 1 0 R /Prev ${String(9 + (index + 1) * 50)} >>`.padEnd(50);
    const sections = Array.from({ length: 20_000 }, (_, index) => section(index)).join('');
    return Buffer.from(`%PDF-1.7\n${sections}\nstartxref\n9\n%%EOF\n`);
  },
  '10 000 embedded files': () => many(10_000),
  '30 000 embedded files': () => many(30_000),
  '10 000 names for one file': () => {
    const bytes = Buffer.alloc(MIB);
    const names = '(a) << /UF (a) /EF << /F 3 0 R >> >> '.repeat(10_000);
    return tree(`<< /Names [${names}] >>`, stream(deflateSync(bytes), bytes.length).toString('latin1'));
  },
  'names a megabyte long': () =>
    withFiles([packed('n'.repeat(MIB), Buffer.from('x')), packed('\\'.repeat(MIB), Buffer.from('x'))]),
  'a bomb of 1 GiB': () => withFiles([{ name: 'manifest.json', object: stream(bomb(), 1_024 * MIB) }]),
  'a bomb that says it is small': () => withFiles([{ name: 'manifest.json', object: stream(bomb(), 100) }]),
  'a bomb that says how large one may be': () =>
    withFiles([{ name: 'manifest.json', object: stream(bomb(), 100 * MIB) }]),
  'a bomb in a bomb': () =>
    withFiles([
      {
        name: 'manifest.json',
        object: stream(deflateSync(bomb()), MIB, '/Filter [/FlateDecode /FlateDecode]'),
      },
    ]),
  'a bomb in an object stream': () =>
    pdfOf([
      '<< /Type /Catalog >>',
      Buffer.concat([
        Buffer.from(
          `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${String(bomb().length)} >>\nstream\n`,
        ),
        bomb(),
        Buffer.from('\nendstream'),
      ]),
    ]),
  'a trail of 32 MiB of line ends': () => pack(Buffer.alloc(32 * MIB - 2_000, 10)),
  'a trail of 8 MiB of line ends': () => pack(Buffer.alloc(8 * MIB, 10)),
  'a trail of 8 MiB of empty objects': () => pack(Buffer.from('{}\n'.repeat((8 * MIB) / 3))),
  'a trail of one line of 8 MiB of arrays': () => pack(Buffer.from(`[${'[],'.repeat((8 * MIB) / 3 - 2)}[]]`)),
  'a trail nested deep': () => pack(Buffer.from(`{"body":${'['.repeat(4 * MIB)}`)),
  'a manifest nested deep': () => withFiles([packed('manifest.json', Buffer.from('{"a":'.repeat(MIB)))]),
  'ByteRange of nonsense': () =>
    Buffer.concat([
      pdfOf(['<< /Type /Catalog >>']),
      Buffer.from('/ByteRange [0 9999999999 9999999999 9999999999]\n/ByteRange [5 1 2 3]\n/ByteRange [0 0 9'),
    ]),
  'a megabyte of ByteRange': () => Buffer.from(`%PDF-1.7\n${'/ByteRange '.repeat(100_000)}`),
  'a signature of 16 MiB': () => signed('3080'.repeat(4 * MIB)),
  'a signature of 120 kB of nested sequences': () => signed('3080'.repeat(30_000)),
  'a signature of 120 kB of empty elements': () => signed(`308300EA00${'0500'.repeat(29_000)}`),
};

let made: Buffer | undefined;

/** 1 GiB of zeros, in 1 MiB. */
function bomb(): Buffer {
  if (made) return made;
  // The same block of the same zeros again and again: made once, a thousand times repeated.
  const head = Buffer.from([0x78, 0x9c]);
  const block = rawZeros(MIB);
  made = Buffer.concat([
    head,
    ...Array.from({ length: 1_024 }, () => block),
    Buffer.from([3, 0, 0, 0, 0, 1]),
  ]);
  return made;
}

/** Deflate's blocks for zeros, ended at a byte and not final (RFC 1951). */
function rawZeros(count: number): Buffer {
  const whole = deflateSync(Buffer.alloc(count), { finishFlush: 2 });
  return whole.subarray(2);
}

function pack(trail: Buffer): Buffer {
  const id = '1'.repeat(32);
  const hash = '0'.repeat(64);
  const checkpoint = {
    body: { case: id, root: hash, signer: id, streams: [], takenAt: 0, v: 1, workspace: id },
    sig: '0'.repeat(128),
  };
  const manifest = {
    case: id,
    checkpoint,
    createdAt: 0,
    createdBy: id,
    files: [],
    format: 'uvildig audit pack',
    organisation: '',
    reference: '',
    v: 1,
    workspace: id,
  };
  return withFiles([
    packed('manifest.json', Buffer.from(JSON.stringify(manifest))),
    packed('trail.jsonl', trail),
  ]);
}

/** A file that ends with its signature's gap. */
function signed(hex: string): Buffer {
  const before = '%PDF-1.7\n';
  const ranges = (length: number) =>
    `/ByteRange [0 ${String(before.length)} ${String(before.length + hex.length + 2)} ${String(length)}]`;
  return Buffer.from(`${before}<${hex}>${ranges(ranges(10).length)}`);
}
