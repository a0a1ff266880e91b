import type { UsedClause } from '../complaint/events';
import type { UiLanguage } from '../core/text';

const TEXTS: Readonly<Record<UiLanguage, (name: string, version: number) => string>> = {
  da: (name, version) => `standardafsnit »${name}« (version ${version})`,
  sv: (name, version) => `standardstycke ”${name}” (version ${version})`,
  en: (name, version) => `standard paragraph “${name}” (version ${version})`,
};

/** Which paragraph a letter used, in which version, as a part of a sentence. */
export function usedClauseText(
  { name, version }: Pick<UsedClause, 'name' | 'version'>,
  language: UiLanguage,
): string {
  return TEXTS[language](name, version);
}
