import type { EvidenceOrigin } from '../complaint/vocabulary';
import type { LocalDate } from '../core/local-date';

/** A document that comes with an imported case, before it is sealed and becomes an exhibit. */
export interface IntakeAttachment {
  /** A plain name: no folder, no control characters, no reserved name. */
  readonly fileName: string;
  readonly title: string;
  /** Settled by the bytes for inline attachments; by the name only for files beside the import file. */
  readonly mediaType: string;
  readonly origin: EvidenceOrigin;
  readonly receivedOn: LocalDate;
  readonly notForLetter: boolean;
  readonly source:
    | { readonly kind: 'inline'; readonly bytes: Uint8Array; readonly sha256: string }
    /** To be read from the folder of the import file, by exactly this name. */
    | { readonly kind: 'file'; readonly name: string };
}

/** 50 MB, for one attachment. */
export const ATTACHMENT_BYTES_LIMIT = 50 * 1024 * 1024;
