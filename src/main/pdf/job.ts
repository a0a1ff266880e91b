import type { EmbeddedFile, Report } from '../../shared/audit/report';
import type { Instant } from '../../shared/core/ports';
import type { Result } from '../../shared/core/result';
import type { Letter } from '../../shared/letters/letter';
import type { PdfFailure } from './pdf-failure';

/** What the PDF process can do. */
export type PdfJob =
  | { readonly kind: 'letter'; readonly letter: Letter }
  | {
      readonly kind: 'report';
      readonly report: Report;
      readonly files: readonly EmbeddedFile[];
      readonly createdAt: Instant;
    };

/** To the PDF process. */
export interface PdfRequest {
  readonly id: number;
  readonly job: PdfJob;
}

/** From the PDF process, one per request and in their order. */
export interface PdfAnswer {
  readonly id: number;
  readonly result: Result<Uint8Array, PdfFailure>;
}
