import { closeSync, openSync, readSync } from 'node:fs';

/**
 * An asar archive of a few small files. Layout: a size pickle (4, header size), a header pickle (payload size,
 * string length, JSON padded to 4 bytes), then the files one after another.
 *
 * @param {Readonly<Record<string, string>>} files name (no folders) -> text
 */
export function packAsar(files) {
  /** @type {Record<string, { size: number, offset: string }>} */
  const index = {};
  const contents = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const bytes = Buffer.from(text);
    index[name] = { size: bytes.length, offset: String(offset) };
    contents.push(bytes);
    offset += bytes.length;
  }
  const json = Buffer.from(JSON.stringify({ files: index }));
  const padded = Math.ceil(json.length / 4) * 4;
  const head = Buffer.alloc(16 + padded);
  head.writeUInt32LE(4, 0);
  head.writeUInt32LE(8 + padded, 4);
  head.writeUInt32LE(4 + padded, 8);
  head.writeUInt32LE(json.length, 12);
  json.copy(head, 16);
  return Buffer.concat([head, ...contents]);
}

/**
 * @typedef {{ files?: Record<string, AsarNode>, size?: number }} AsarNode a folder has files, a file has a size (bytes)
 */

/**
 * @param {string} file an asar archive
 * @returns {string[]} the paths of all files inside, with forward slashes
 */
export function listAsar(file) {
  const descriptor = openSync(file, 'r');
  try {
    const sizes = Buffer.alloc(16);
    readSync(descriptor, sizes, 0, 16, 0);
    const json = Buffer.alloc(sizes.readUInt32LE(12));
    readSync(descriptor, json, 0, json.length, 16);
    return listNode(/** @type {AsarNode} */ (JSON.parse(json.toString('utf8'))), '');
  } finally {
    closeSync(descriptor);
  }
}

/**
 * @param {AsarNode} node
 * @param {string} path
 * @returns {string[]}
 */
function listNode(node, path) {
  if (node.files === undefined) return [path];
  return Object.entries(node.files).flatMap(([name, child]) =>
    listNode(child, path === '' ? name : `${path}/${name}`),
  );
}
