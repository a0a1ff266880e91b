import { decodeBase64 } from '../../../../shared/intake/bytes';

/**
 * Where the PDF worker imports its picture decoders from, in JavaScript: the content security policy lets nobody
 * compile WebAssembly. The build puts them there under their own names.
 */
export function decodersUrl(): string {
  return new URL('pdf-decoders/', document.baseURI).href;
}

/** Stand-ins for the fonts a PDF need not bring along, the same on every operating system, by file name. */
const FONTS = import.meta.glob<string>('../../../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
  query: '?url&inline',
  import: 'default',
  // Without it nothing under node_modules is looked at.
  exhaustive: true,
});

/** Tables from the character codes of Chinese, Japanese and Korean fonts, by file name. */
const CHARACTER_MAPS = import.meta.glob<string>(
  '../../../../../node_modules/pdfjs-dist/cmaps/{Uni*UCS2,Uni*UTF16,Adobe-*UCS2,GBK,ETen-B5,KSC,90ms}*.bcmap',
  { query: '?url&inline', import: 'default', exhaustive: true },
);

/** Tells the reader that there is such data; it asks {@link BundledPdfData} for it, by name. */
export const BUNDLED = 'bundled/';

interface Wanted {
  readonly kind: string;
  readonly filename: string;
}

/** Gives the PDF reader its own data without any network: it comes with the app, as text in its scripts. */
export class BundledPdfData {
  async fetch({ kind, filename }: Wanted): Promise<Uint8Array> {
    const url = await dataUrl(kind, filename);
    const bytes = url === undefined ? undefined : decodeBase64(url);
    // The reader goes on without: with another font, or with blank characters.
    if (bytes === undefined) throw new Error(`No ${kind} ${filename}`);
    return bytes;
  }
}

async function dataUrl(kind: string, name: string): Promise<string | undefined> {
  const files = kind === 'standardFontDataUrl' ? FONTS : kind === 'cMapUrl' ? CHARACTER_MAPS : {};
  const path = Object.keys(files).find((candidate) => candidate.endsWith(`/${name}`));
  return path === undefined ? undefined : await files[path]?.();
}
