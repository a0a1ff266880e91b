import type { ClauseText } from '../clauses/clause';
import type { Case, Finding } from '../complaint/state';
import type { LetterChannel, LetterLanguage } from '../complaint/vocabulary';
import type { IssueId } from '../core/ids';
import type { LocalDate } from '../core/local-date';
import type { Signpost } from './signpost';

/** Raised whenever a sentence or the order of a letter changes; kept with every issued letter. */
export const TEMPLATE_VERSION = '2026.14';

/** What every letter is built from. An unfinished case is fine: what is missing shows as a marked gap. */
export interface LetterInput {
  readonly state: Case;
  readonly language: LetterLanguage;
  readonly organisation: string;
  /** How to reach the representative: lines below the name of the organisation, at most 10. */
  readonly senderLines: readonly string[];
  readonly representative: {
    readonly name: string;
    /** In the letter's language; absent: the ordinary title in that language. */
    readonly title?: string;
  };
  /** Who has assessed the case as well, without seeing this assessment. */
  readonly secondReader?: {
    readonly name: string;
    /** With the same result; otherwise what they came to has been weighed. */
    readonly agrees: boolean;
  };
  /** The date the letter carries. */
  readonly date: LocalDate;
  /** How it reaches the one it is written to. */
  readonly channel: LetterChannel;
  readonly signposts: readonly Signpost[];
  readonly retention: Retention;
  readonly rulePackVersion: string;
  /** The firm's standard paragraphs to print, in the letter's language. */
  readonly clauses?: readonly ClauseText[];
  /** Short code of the checkpoint; empty in a preview, where a gap stands for it. */
  readonly checkpointCode: string;
  /** In a preview only: what is already written about issues whose finding is not chosen yet. */
  readonly unfinished?: ReadonlyMap<IssueId, UnfinishedFinding>;
}

export type UnfinishedFinding = Pick<Finding, 'rule' | 'reasons'>;

/** How long things are kept after the case is closed, in whole years. */
export interface Retention {
  readonly fileYears: number;
  /** The row of the register without name; counted from the same day. */
  readonly registerYears: number;
}
