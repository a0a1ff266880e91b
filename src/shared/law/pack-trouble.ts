import type { TextPosition } from '../intake/text-position';

export const PACK_TROUBLE_CODES = [
  'too-large',
  'not-json',
  'cut-off',
  'too-deep',
  'named-twice',
  'number-too-long',
  'missing',
  'unknown-member',
  'wrong-type',
  'not-in-list',
  'out-of-range',
  'empty',
  'bad-id',
  'bad-date',
  'bad-address',
  'impossible-day',
  'ends-before-it-begins',
  'version-taken',
  'overlapping-period',
  'leaves-a-gap',
  'id-taken',
  'unknown-calendar',
  'unknown-entity',
  'unknown-rule',
  'unknown-pack',
] as const;
export type PackTroubleCode = (typeof PACK_TROUBLE_CODES)[number];

/** One thing that is wrong with a rule pack's file, and where. */
export interface PackTrouble extends TextPosition {
  readonly code: PackTroubleCode;
  /** Names and numbers from the top of the file, such as `deadlineRules.2.length.count`; empty for the file itself. */
  readonly path: string;
  /** The offending text, cut short; empty when there is none. */
  readonly value: string;
  /** What would have been right, where that can be listed; otherwise empty. */
  readonly allowed: string;
}
