import type { Localised } from '../../shared/core/text';

/** What the operating system's file dialogs say. */
export const DIALOG_TEXTS = {
  openImport: {
    da: 'Vælg en fil med sager',
    sv: 'Välj en fil med ärenden',
    en: 'Choose a file with cases',
  },
  importFiles: { da: 'Sager (JSON, CSV)', sv: 'Ärenden (JSON, CSV)', en: 'Cases (JSON, CSV)' },
  openFolder: {
    da: 'Vælg en tom mappe, eller en mappe med en påbegyndt serie',
    sv: 'Välj en tom mapp, eller en mapp med en påbörjad serie',
    en: 'Choose an empty folder, or one with a batch that was begun',
  },
  chooseFolder: { da: 'Vælg mappe', sv: 'Välj mapp', en: 'Choose folder' },
  openEvidence: { da: 'Vælg bilag', sv: 'Välj bilagor', en: 'Choose evidence' },
  openCertificate: {
    da: 'Vælg en fil med nøgle og certifikat',
    sv: 'Välj en fil med nyckel och certifikat',
    en: 'Choose a file with key and certificate',
  },
  allFiles: { da: 'Alle filer', sv: 'Alla filer', en: 'All files' },
  save: { da: 'Gem', sv: 'Spara', en: 'Save' },
} as const satisfies Record<string, Localised>;
