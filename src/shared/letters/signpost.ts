/**
 * What a place is to the complainant. adr: an alternative dispute resolution entity competent for the case;
 * advice: guidance without a decision; court: the ordinary courts; supervisor: the authority that watches over the firm;
 * network: help across borders; data-protection: the authority for complaints about personal data.
 */
export type SignpostKind = 'adr' | 'advice' | 'court' | 'supervisor' | 'network' | 'data-protection';

/** A place the complainant can go on to. Every text is in the letter's language. */
export interface Signpost {
  readonly kind: SignpostKind;
  readonly name: string;
  /** What it does for the complainant, in one or two sentences. */
  readonly about?: string;
  /** https: */
  readonly website?: string;
  /** As people dial it, spaces allowed. */
  readonly phone?: string;
  readonly email?: string;
  /** On one line, parts set off by commas. */
  readonly address?: string;
  readonly fee?: string;
  readonly timeLimit?: string;
  /** The languages in which it can be used. */
  readonly language?: string;
  readonly conditions?: string;
  /** Whether the firm takes part in its procedure; absent where that is not a question (courts, advice). */
  readonly firmTakesPart?: boolean;
  /** Whole weeks without an answer from the firm after which it accepts a complaint. */
  readonly silenceWeeks?: number;
}

export function signpostsOf(signposts: readonly Signpost[], kind: SignpostKind): readonly Signpost[] {
  return signposts.filter((signpost) => signpost.kind === kind);
}
