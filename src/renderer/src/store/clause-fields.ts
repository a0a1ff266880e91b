import type { ClauseContent } from '../../../shared/clauses/clause';
import { LETTER_KINDS, LETTER_LANGUAGES, MARKETS } from '../../../shared/complaint/vocabulary';
import type { LetterKind, LetterLanguage } from '../../../shared/complaint/vocabulary';
import type { ClauseId } from '../../../shared/core/ids';
import type { DraftFields } from './case-draft';

/** Which clause is written about: one that is there, or one that is begun. */
export type ClauseScope = ClauseId | 'new';

/** Names of the fields of a standard paragraph that is being written. They outlive versions of the app. */
export const clauseField = {
  name: (scope: ClauseScope) => `${beginning(scope)}name`,
  market: (scope: ClauseScope) => `${beginning(scope)}market`,
  kind: (scope: ClauseScope, kind: LetterKind) => `${beginning(scope)}kind.${kind}`,
  heading: (scope: ClauseScope, language: LetterLanguage) => `${beginning(scope)}heading.${language}`,
  text: (scope: ClauseScope, language: LetterLanguage) => `${beginning(scope)}text.${language}`,
} as const;

function beginning(scope: ClauseScope): string {
  return `clause.${scope}.`;
}

/** The fields of one clause that differ from what is saved. */
export function fieldsOfClause(fields: DraftFields, scope: ClauseScope): readonly string[] {
  return Object.keys(fields).filter((name) => name.startsWith(beginning(scope)));
}

export const BLANK_CLAUSE: ClauseContent = { name: '', market: 'all', kinds: [], texts: {} };

/** What the clause would say if the draft were saved. */
export function draftedContent(fields: DraftFields, scope: ClauseScope, saved: ClauseContent): ClauseContent {
  const text = (name: string, recorded: string): string => fields[name]?.text ?? recorded;
  const market = text(clauseField.market(scope), saved.market);
  return {
    name: text(clauseField.name(scope), saved.name),
    market: MARKETS.find((one) => one === market) ?? 'all',
    kinds: LETTER_KINDS.filter(
      (kind) => text(clauseField.kind(scope, kind), String(saved.kinds.includes(kind))) === 'true',
    ),
    texts: Object.fromEntries(
      LETTER_LANGUAGES.map((language) => [
        language,
        {
          heading: text(clauseField.heading(scope, language), saved.texts[language]?.heading ?? ''),
          text: text(clauseField.text(scope, language), saved.texts[language]?.text ?? ''),
        },
      ]),
    ),
  };
}
