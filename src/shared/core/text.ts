/** What people read, in the languages of the interface. */
export const UI_LANGUAGES = ['da', 'sv', 'en'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** One text in every language of the interface: a missing one does not compile. */
export type Localised = Readonly<Record<UiLanguage, string>>;

/** Every language the app writes anything in: those of the interface and those of letters alone. */
export type WrittenLanguage = UiLanguage | 'nb' | 'fi' | 'de';
