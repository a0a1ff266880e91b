import type { LocalDate } from '../core/local-date';
import type { UiLanguage } from '../core/text';
import type { Block } from '../letters/letter';

/** An audit document as a value: blocks with no layout, headings become bookmarks. */
export interface Report {
  readonly language: UiLanguage;
  readonly title: string;
  readonly subtitle: string;
  readonly organisation: string;
  readonly reference: string;
  readonly date: LocalDate;
  readonly blocks: readonly Block[];
  /** Running foot of each page, before "page x of y". */
  readonly foot: string;
  /** Words of the running foot: {page} and {pages} are replaced. */
  readonly pageOf: string;
}

/** A file carried inside a PDF. Names are plain: no path, no control characters. */
export interface EmbeddedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  /** AFRelationship of ISO 32000-2 / PDF/A-3. */
  readonly relationship: 'Data' | 'Source' | 'Supplement';
  readonly bytes: Uint8Array;
}
