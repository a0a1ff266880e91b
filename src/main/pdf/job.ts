import type { EmbeddedFile, Report } from '../../shared/audit/report';
import type { Instant } from '../../shared/core/ports';
import type { Result } from '../../shared/core/result';
import type { Letter } from '../../shared/letters/letter';
import type { PdfFailure } from './pdf-failure';
import type { SigningOrder } from './signing/signing-order';

/** What the PDF process can do. */
export type PdfJob =
  | { readonly kind: 'letter'; readonly letter: Letter }
  | {
      readonly kind: 'report';
      readonly report: Report;
      readonly files: readonly EmbeddedFile[];
      readonly createdAt: Instant;
    };

/** To the PDF process: a job, or what it asked for; null when there is no stamp to be had. */
export type PdfRequest =
  | { readonly id: number; readonly job: PdfJob; readonly order?: SigningOrder }
  | { readonly id: number; readonly given: Uint8Array | null };

/** From the PDF process: one result per job and in their order, before it perhaps bytes to be signed, then stamped. */
export type PdfAnswer =
  | { readonly id: number; readonly result: Result<Uint8Array, PdfFailure> }
  | { readonly id: number; readonly wanted: 'signature' | 'stamp'; readonly over: Uint8Array };
