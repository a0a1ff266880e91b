import type { Labels } from '../complaint/labels';
import type { UiLanguage } from '../core/text';
import type { PackPurpose, WithheldReason } from './purposes';

export const PURPOSE_LABELS: Labels<PackPurpose> = {
  full: { da: 'Intern revision', sv: 'Intern revision', en: 'Internal audit' },
  disclosure: {
    da: 'Indsigt til klageren',
    sv: 'Utlämnande till klaganden',
    en: 'Disclosure to the complainant',
  },
  'adr-file': { da: 'Sagsmappe til ankenævnet', sv: 'Akt till nämnden', en: 'File for the ADR entity' },
  'regulator-sample': {
    da: 'Stikprøve til tilsynet',
    sv: 'Stickprov till tillsynsmyndigheten',
    en: 'Sample for the supervisor',
  },
  erased: { da: 'Slettet sag', sv: 'Gallrat ärende', en: 'Erased case' },
};

/** As the end of “withheld: …”. */
export const WITHHELD_REASON_LABELS: Labels<WithheldReason> = {
  'internal-note': { da: 'internt notat', sv: 'intern anteckning', en: 'internal note' },
  'third-party': { da: 'hensyn til andre personer', sv: 'hänsyn till andra personer', en: 'other persons' },
  'legal-advice': { da: 'juridisk rådgivning', sv: 'juridisk rådgivning', en: 'legal advice' },
  confidential: { da: 'fortroligt', sv: 'konfidentiellt', en: 'confidential' },
  'not-needed-for-purpose': {
    da: 'ikke nødvendigt til formålet',
    sv: 'behövs inte för ändamålet',
    en: 'not needed for the purpose',
  },
  erased: { da: 'slettet', sv: 'gallrat', en: 'erased' },
};

const MARKS: Readonly<Record<UiLanguage, (reason: string) => string>> = {
  da: (reason) => `[overstreget: ${reason}]`,
  sv: (reason) => `[maskat: ${reason}]`,
  en: (reason) => `[blacked out: ${reason}]`,
};

/** What stands in place of blacked-out words: readable by eye and by ear. */
export function blackOutMark(reason: WithheldReason, language: UiLanguage): string {
  return MARKS[language](WITHHELD_REASON_LABELS[reason][language]);
}
