import { SRGB_PROFILE } from '../assets/asset-bytes';
import { faceFor, fontFileOf } from './fonts';
import { GatheredBytes } from './gathered-bytes';
import type { FontFamily } from './nodes';
import { PAGE } from './page-layout';
import { pdfString } from './pdf-string';
import { PdfDocument } from './pdfmake-parts';
import type { Face } from './pdfmake-parts';
import { UNIVERSAL_ACCESS_XML, descriptionXml } from './xmp';
import { NO_FILE_ID } from './file-id';
import type { Metadata } from './xmp';

/**
 * A pdfkit document that declares PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) and takes neither clock
 * nor chance into its bytes.
 */
export class ArchiveDocument extends PdfDocument {
  readonly #metadata: Metadata;
  readonly #faces = new Map<string, Face>();

  constructor(metadata: Metadata) {
    super(
      {},
      {},
      {},
      {},
      {
        size: [PAGE.width, PAGE.height],
        pdfVersion: '1.7',
        subset: 'PDF/A-3a',
        tagged: true,
        displayTitle: true,
        lang: metadata.language,
        autoFirstPage: false,
        font: null,
        info: {
          Title: metadata.title,
          Author: metadata.author,
          Subject: metadata.subject,
          Creator: metadata.creator,
          Producer: metadata.producer,
          CreationDate: metadata.createdAt,
          ModDate: metadata.createdAt,
        },
      },
    );
    this.#metadata = metadata;
    this._id = NO_FILE_ID;
    // On the object, because pdfkit put its own there: one that reads a file a bundle does not have.
    this._addColorOutputIntent = () => {
      this.#declareColours();
    };
    // On the object too: pdfkit writes the first line before there is anything to gather it in.
    const gathered = new GatheredBytes((block) => super.push(block));
    this._write = (piece) => {
      this._offset += gathered.add(piece);
    };
    this.push = (end) => {
      gathered.flush();
      return super.push(end);
    };
  }

  /** As bytes: pdfkit's own way from text to bytes is several times slower. */
  override addContent(operators: string): this {
    return super.addContent(Buffer.from(`${operators}\n`, 'latin1'));
  }

  override end(): void {
    const { Dests, EmbeddedFiles } = this._root.data.Names.data;
    Dests._compareKeys = byCodeUnit;
    if (EmbeddedFiles) EmbeddedFiles._compareKeys = byCodeUnit;
    super.end();
  }

  override _addInfo(): void {
    this.appendXML(descriptionXml(this.#metadata));
    this.appendXML(UNIVERSAL_ACCESS_XML);
  }

  /** Called by pdfmake for each word. Replaces loading fonts by name from disk. */
  override provideFont(family: FontFamily, bold: boolean, italics: boolean): Face {
    const file = fontFileOf(family, bold, italics);
    const known = this.#faces.get(file);
    if (known) return known;
    const face = faceFor(this, file, `F${String(this.#faces.size + 1)}`);
    this.#faces.set(file, face);
    // Where pdfkit looks for the fonts it has to embed at the end.
    this._fontFamilies[file] = face;
    return face;
  }

  /** ISO 19005-3 6.2.3: the profile that gives DeviceRGB its meaning. */
  #declareColours(): void {
    const profile = this.ref({ N: 3 });
    profile.write(SRGB_PROFILE);
    profile.end();
    const name = pdfString('sRGB IEC61966-2.1');
    const intent = this.ref({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      Info: name,
      OutputConditionIdentifier: name,
      DestOutputProfile: profile,
    });
    intent.end();
    this._root.data['OutputIntents'] = [intent];
  }
}

/** pdfkit sorts names as people of this machine's language do; readers look them up by their bytes. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
