/** Media types this app shows. Anything else is kept, sealed and handed out, never opened. */
export const SHOWN_MEDIA_TYPES = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'text/plain',
] as const;

const UNKNOWN = 'application/octet-stream';

/**
 * What a file is, told by its first bytes; the name only tells plain text from the rest. What a sender claims counts
 * for nothing: HTML named "kvittering.pdf" is not a PDF, and HTML, scripts and SVG are shown as the text they are.
 */
export function mediaTypeOf(name: string, bytes: Uint8Array): string {
  const byContent = MAGIC.find(({ mark, at = 0 }) => mark.every((byte, index) => bytes[at + index] === byte));
  if (byContent !== undefined && (byContent.also === undefined || byContent.also(bytes)))
    return byContent.type;
  return isTextName(name) && !bytes.subarray(0, 4096).includes(0) ? 'text/plain' : UNKNOWN;
}

/** The guess while only the name is known; {@link mediaTypeOf} settles it once the bytes are there. */
export function mediaTypeByName(name: string): string {
  return BY_EXTENSION.get(extensionOf(name)) ?? (isTextName(name) ? 'text/plain' : UNKNOWN);
}

interface Magic {
  readonly type: string;
  readonly mark: readonly number[];
  readonly at?: number;
  readonly also?: (bytes: Uint8Array) => boolean;
}

const MAGIC: readonly Magic[] = [
  { type: 'application/pdf', mark: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { type: 'image/png', mark: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', mark: [0xff, 0xd8, 0xff] },
  { type: 'image/gif', mark: [0x47, 0x49, 0x46, 0x38] },
  {
    type: 'image/webp',
    mark: [0x52, 0x49, 0x46, 0x46],
    also: (bytes) => [0x57, 0x45, 0x42, 0x50].every((byte, index) => bytes[8 + index] === byte),
  },
];

const BY_EXTENSION: ReadonlyMap<string, string> = new Map([
  ['pdf', 'application/pdf'],
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
]);

const TEXT_EXTENSIONS = ['txt', 'text', 'log', 'csv', 'md', 'eml', 'json', 'xml', 'html', 'htm', 'svg', 'js'];

function isTextName(name: string): boolean {
  return TEXT_EXTENSIONS.includes(extensionOf(name));
}

function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}
