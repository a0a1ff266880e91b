import type { LetterKind, LetterLanguage, Market } from '../complaint/vocabulary';
import type { ClauseId } from '../core/ids';
import { versionInUse } from './clause';
import type { Clause, ClauseApproval, ClauseText } from './clause';

/** A clause as a letter may print it. */
export interface OfferedClause extends ClauseText {
  readonly clauseId: ClauseId;
  readonly version: number;
  readonly name: string;
  readonly approval: ClauseApproval;
}

interface LetterAt {
  readonly market: Market;
  readonly kind: LetterKind;
  readonly language: LetterLanguage;
}

/** The clauses a letter may use: approved, not withdrawn, and made for its market, kind and language. */
export function offeredClauses(letter: LetterAt, clauses: readonly Clause[]): readonly OfferedClause[] {
  return clauses.flatMap((clause) => {
    const version = versionInUse(clause);
    if (!version?.approval) return [];
    const { name, market, kinds, texts } = version.content;
    const text = texts[letter.language];
    const fits = (market === 'all' || market === letter.market) && kinds.includes(letter.kind);
    if (!fits || !text) return [];
    const { clauseId } = clause;
    return [{ clauseId, version: version.number, name, approval: version.approval, ...text }];
  });
}
