import type { LocalDate } from '../core/local-date';
import type { Localised } from '../core/text';

export const CONFIDENCES = ['verified', 'secondary', 'unverified'] as const;
/**
 * verified: the text itself, or the body's own page, was read; secondary: a law firm's note, a translation or
 * somebody else's page was read; unverified: nobody has opened the source yet, so no letter may rest on it alone.
 */
export type Confidence = (typeof CONFIDENCES)[number];

/** Where a rule comes from and how sure we are of it. */
export interface LegalSource {
  readonly id: string;
  /** As it is cited in running text. */
  readonly citation: Localised;
  /** The source's own title, in its own language. */
  readonly title: string;
  /** Absent for the firm's own documents, which each workplace keeps for itself. */
  readonly url?: string;
  readonly checkedOn: LocalDate;
  readonly confidence: Confidence;
}
