import type { LocalDate } from '../core/local-date';
import type { LetterKind, LetterLanguage } from '../complaint/vocabulary';

/** BCP 47 tag of a language in letters. */
export const LANGUAGE_TAGS: Readonly<Record<LetterLanguage, string>> = {
  da: 'da-DK',
  sv: 'sv-SE',
  en: 'en-GB',
  nb: 'nb-NO',
  fi: 'fi-FI',
  de: 'de-DE',
};

/** A run of text. `lang` marks a passage in another language than the letter's (PDF/UA 7.2). */
export interface Span {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  /** https: or mailto: or tel: */
  readonly href?: string;
  readonly lang?: LetterLanguage;
}

export type Text = string | readonly Span[];

/** A label with its value; shown as a two-column table whose first column is row headers. */
export interface Fact {
  readonly label: string;
  readonly value: Text;
}

/** One piece of content, with no layout. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly id: string }
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'quote'; readonly text: Text }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Text[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[]; readonly summary: string }
  | {
      readonly kind: 'table';
      /** What the table is about, for those who cannot see it. */
      readonly summary: string;
      readonly columns: readonly {
        readonly header: string;
        readonly weight: number;
        readonly numeric?: boolean;
      }[];
      readonly rows: readonly (readonly Text[])[];
      /** A last column with a bar a row, 0 to 1: a picture of what the row says in words. Reports only. */
      readonly bars?: { readonly header: string; readonly shares: readonly number[] };
    }
  | {
      readonly kind: 'callout';
      readonly tone: 'result' | 'important';
      readonly title: string;
      readonly paragraphs: readonly Text[];
    }
  | {
      readonly kind: 'signature';
      readonly name: string;
      readonly role: string;
      readonly organisation: string;
    };

/**
 * A letter as a value: what it says, in which order, in which language. The preview, the completeness check and the
 * PDF are all made from it.
 */
export interface Letter {
  readonly kind: LetterKind;
  readonly language: LetterLanguage;
  readonly templateVersion: string;
  readonly title: string;
  readonly reference: string;
  readonly date: LocalDate;
  readonly sender: {
    readonly organisation: string;
    readonly unit: string;
    readonly lines: readonly string[];
  };
  readonly addressee: { readonly name: string; readonly lines: readonly string[] };
  readonly blocks: readonly Block[];
  /** Running foot of each page, before "page x of y". */
  readonly foot: string;
  /** Words of the running foot: {page} and {pages} are replaced. */
  readonly pageOf: string;
  readonly checkpoint: { readonly label: string; readonly code: string };
}

/** The plain text of a piece of content. */
export function plain(text: Text): string {
  return typeof text === 'string' ? text : text.map((span) => span.text).join('');
}
