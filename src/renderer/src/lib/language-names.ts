import type { UiLanguage } from '../../../shared/core/text';

/** Each language by its own name, so that everybody finds theirs. */
export const LANGUAGE_NAMES: Readonly<Record<UiLanguage, string>> = {
  da: 'Dansk',
  sv: 'Svenska',
  en: 'English',
};
