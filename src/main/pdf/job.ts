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

/** To the PDF process: a job, or what it asked to have signed. */
export type PdfRequest =
  | { readonly id: number; readonly job: PdfJob; readonly order?: SigningOrder }
  | { readonly id: number; readonly signature: Uint8Array };

/** From the PDF process: one result per job and in their order, before it perhaps bytes to be signed. */
export type PdfAnswer =
  | { readonly id: number; readonly result: Result<Uint8Array, PdfFailure> }
  | { readonly id: number; readonly toSign: Uint8Array };
