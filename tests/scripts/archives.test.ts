import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listAsar, packAsar } from '../../scripts/lib/asar.mjs';
import { unzip } from '../../scripts/lib/zip.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'uvildig-archives-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('unzip', () => {
  it('when an entry is chosen → it is written under its new name, with its mode', () => {
    unzip(zipOf([{ name: 'top/run', text: 'hello', mode: 0o755 }]), folder, () => 'bin/start');

    expect(readFileSync(join(folder, 'bin/start'), 'utf8')).toBe('hello');
    expect(statSync(join(folder, 'bin/start')).mode & 0o777).toBe(0o755);
  });

  it('when an entry is not chosen → nothing is written', () => {
    unzip(zipOf([{ name: 'a', text: 'hello' }]), folder, () => undefined);

    expect(() => statSync(join(folder, 'a'))).toThrow('ENOENT');
  });

  it('when an entry names a file outside the folder → it is refused', () => {
    const file = zipOf([{ name: '../outside', text: 'hello' }]);

    expect(() => unzip(file, folder, (name) => name)).toThrow('outside');
  });

  it('when a byte of an entry changed → it is refused', () => {
    const file = zipOf([{ name: 'a', text: 'hello' }]);
    const bytes = readFileSync(file);
    // The entry begins after its header of 30 bytes and its name.
    bytes.writeUInt8(bytes.readUInt8(31) ^ 1, 31);
    writeFileSync(file, bytes);

    expect(() => unzip(file, folder, (name) => name)).toThrow();
  });

  it('when the file is cut short → it is refused', () => {
    const file = zipOf([{ name: 'a', text: 'hello' }]);
    writeFileSync(file, readFileSync(file).subarray(0, -30));

    expect(() => unzip(file, folder, (name) => name)).toThrow('Not a zip file');
  });
});

describe('asar', () => {
  it('when files are packed → the archive names them', () => {
    const file = join(folder, 'a.asar');
    writeFileSync(file, packAsar({ 'package.json': '{}', 'main.js': 'start();' }));

    expect(listAsar(file)).toEqual(['package.json', 'main.js']);
    expect(readFileSync(file, 'utf8').endsWith('{}start();')).toBe(true);
  });
});

interface ZipEntry {
  readonly name: string;
  readonly text: string;
  readonly mode?: number;
}

/** A zip file as zip programs on Unix write it. */
function zipOf(entries: readonly ZipEntry[]): string {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text, mode = 0o644 } of entries) {
    const packed = deflateRawSync(text);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(text), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(text.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02'), Buffer.alloc(2), shared, tail, Buffer.from(name));
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  const file = join(folder, 'test.zip');
  writeFileSync(file, Buffer.concat([...locals, ...directory, end]));
  return file;
}
