import type { IssuedLetter } from '../complaint/events';
import type { UiLanguage } from '../core/text';
import { requirementText } from './requirement-texts';
import { REQUIREMENT_IDS } from './requirements/requirement-ids';

interface DeviationTexts {
  readonly overridden: (requirement: string, reason: string) => string;
  readonly mainLeftOut: (reason: string) => string;
}

const TEXTS: Readonly<Record<UiLanguage, DeviationTexts>> = {
  da: {
    overridden: (requirement, reason) => `udstedt trods kravet »${requirement}«: ${reason}`,
    mainLeftOut: (reason) => `uden henvisning til det ankenævn, der oftest er kompetent: ${reason}`,
  },
  sv: {
    overridden: (requirement, reason) => `utfärdat trots kravet ”${requirement}”: ${reason}`,
    mainLeftOut: (reason) => `utan hänvisning till den nämnd som oftast är behörig: ${reason}`,
  },
  en: {
    overridden: (requirement, reason) => `issued against the requirement “${requirement}”: ${reason}`,
    mainLeftOut: (reason) => `without the ADR entity that is most likely competent: ${reason}`,
  },
};

/** Where a letter departs from the ordinary, with the writer's reasons, for the one who supervises. */
export function deviationsOf(
  { overrides = [], signpostReason = '' }: Pick<IssuedLetter, 'overrides' | 'signpostReason'>,
  language: UiLanguage,
): readonly string[] {
  const t = TEXTS[language];
  return [
    ...overrides.map(({ requirement, reason }) => t.overridden(nameOf(requirement, language), reason)),
    ...(signpostReason.trim() === '' ? [] : [t.mainLeftOut(signpostReason)]),
  ];
}

/** A requirement of a later version of the app is called by its id. */
function nameOf(requirement: string, language: UiLanguage): string {
  const id = REQUIREMENT_IDS.find((known) => known === requirement);
  return id === undefined ? requirement : requirementText(id, language).replace(/\.$/, '');
}
