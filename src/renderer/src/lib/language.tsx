import { createContext, useContext, useEffect } from 'react';
import type { ReactNode } from 'react';

import type { UiLanguage } from '../../../shared/core/text';

const LanguageContext = createContext<UiLanguage>('da');

interface LanguageProviderProps {
  readonly language: UiLanguage;
  readonly children: ReactNode;
}

/** Gives every page below the language of the interface, and tells assistive technology which it is. */
export function LanguageProvider({ language, children }: LanguageProviderProps) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): UiLanguage {
  return useContext(LanguageContext);
}

/** The texts of one feature in the language of the interface. */
export function useTexts<T>(texts: Readonly<Record<UiLanguage, T>>): T {
  return texts[useLanguage()];
}
