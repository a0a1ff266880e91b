import type { Clause } from '../../../shared/clauses/clause';
import { newestVersion } from '../../../shared/clauses/clause';
import { offeredClauses } from '../../../shared/clauses/offered-clauses';
import type { OfferedClause } from '../../../shared/clauses/offered-clauses';
import type { Case } from '../../../shared/complaint/state';
import { concludingKind } from '../../../shared/letters/concluding-letter';
import type { LetterSetting } from './letter-setting';

/** The firm's standard paragraphs that may stand in the letter as it is set. */
export function clausesFor(
  state: Case,
  { choice, language }: Pick<LetterSetting, 'choice' | 'language'>,
  clauses: readonly Clause[],
): readonly OfferedClause[] {
  const kind = choice === 'concluding' ? concludingKind(state) : choice;
  return offeredClauses({ market: state.complaint.market, kind, language }, clauses);
}

/** Those of them that the writer has chosen. */
export function chosenClauses(
  state: Case,
  setting: LetterSetting,
  clauses: readonly Clause[],
): readonly OfferedClause[] {
  return clausesFor(state, setting, clauses).filter(({ clauseId }) => setting.clauseIds.includes(clauseId));
}

/** Names of those that were chosen and cannot stand in this letter: withdrawn, or for another kind or language. */
export function unfitClauses(
  state: Case,
  setting: LetterSetting,
  clauses: readonly Clause[],
): readonly string[] {
  const fitting = new Set(clausesFor(state, setting, clauses).map(({ clauseId }) => clauseId));
  return clauses
    .filter(({ clauseId }) => setting.clauseIds.includes(clauseId) && !fitting.has(clauseId))
    .map((clause) => newestVersion(clause).content.name);
}
