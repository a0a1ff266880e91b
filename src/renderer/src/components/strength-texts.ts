import type { Localised } from '../../../shared/core/text';

/** What is weak about a passphrase, by the key the estimator answers. */
export const WARNINGS: Readonly<Record<string, Localised>> = {
  straightRow: {
    da: 'Taster ved siden af hinanden er lette at gætte.',
    sv: 'Tangenter intill varandra är lätta att gissa.',
    en: 'Straight rows of keys are easy to guess.',
  },
  keyPattern: {
    da: 'Korte mønstre på tastaturet er lette at gætte.',
    sv: 'Korta mönster på tangentbordet är lätta att gissa.',
    en: 'Short keyboard patterns are easy to guess.',
  },
  simpleRepeat: {
    da: 'Gentagne tegn som “aaa” er lette at gætte.',
    sv: 'Upprepade tecken som ”aaa” är lätta att gissa.',
    en: 'Repeated characters like “aaa” are easy to guess.',
  },
  extendedRepeat: {
    da: 'Gentagelser som “abcabcabc” er lette at gætte.',
    sv: 'Upprepningar som ”abcabcabc” är lätta att gissa.',
    en: 'Repeats like “abcabcabc” are easy to guess.',
  },
  sequences: {
    da: 'Rækker som “abc” og “6543” er lette at gætte.',
    sv: 'Följder som ”abc” och ”6543” är lätta att gissa.',
    en: 'Sequences like “abc” and “6543” are easy to guess.',
  },
  recentYears: {
    da: 'Årstal fra nyere tid er lette at gætte.',
    sv: 'Årtal från senare tid är lätta att gissa.',
    en: 'Recent years are easy to guess.',
  },
  dates: {
    da: 'Datoer er lette at gætte.',
    sv: 'Datum är lätta att gissa.',
    en: 'Dates are easy to guess.',
  },
  topTen: {
    da: 'Det er en af de mest brugte adgangskoder.',
    sv: 'Det är ett av de allra vanligaste lösenorden.',
    en: 'This is one of the most used passwords.',
  },
  topHundred: {
    da: 'Det er en meget brugt adgangskode.',
    sv: 'Det är ett mycket vanligt lösenord.',
    en: 'This is a very common password.',
  },
  common: {
    da: 'Det er en almindelig adgangskode.',
    sv: 'Det är ett vanligt lösenord.',
    en: 'This is a common password.',
  },
  similarToCommon: {
    da: 'Det ligner en almindelig adgangskode.',
    sv: 'Det liknar ett vanligt lösenord.',
    en: 'This is similar to a common password.',
  },
  wordByItself: {
    da: 'Et enkelt ord er let at gætte.',
    sv: 'Ett enda ord är lätt att gissa.',
    en: 'A single word is easy to guess.',
  },
  namesByThemselves: {
    da: 'Et navn alene er let at gætte.',
    sv: 'Ett namn ensamt är lätt att gissa.',
    en: 'A name on its own is easy to guess.',
  },
  commonNames: {
    da: 'Almindelige navne er lette at gætte.',
    sv: 'Vanliga namn är lätta att gissa.',
    en: 'Common names are easy to guess.',
  },
  userInputs: {
    da: 'Undgå dit eget navn og organisationens navn.',
    sv: 'Undvik ditt eget namn och organisationens namn.',
    en: 'Avoid your own name and the name of the organisation.',
  },
};

/** What would make it stronger, by the key the estimator answers. */
export const SUGGESTIONS: Readonly<Record<string, Localised>> = {
  l33t: {
    da: 'At bytte “a” ud med “@” hjælper ikke.',
    sv: 'Att byta ”a” mot ”@” hjälper inte.',
    en: 'Replacing “a” with “@” does not help.',
  },
  reverseWords: {
    da: 'Ord stavet bagfra hjælper ikke.',
    sv: 'Ord som stavas baklänges hjälper inte.',
    en: 'Words spelled backwards do not help.',
  },
  allUppercase: {
    da: 'Kun store bogstaver hjælper ikke.',
    sv: 'Enbart versaler hjälper inte.',
    en: 'Capital letters throughout do not help.',
  },
  capitalization: {
    da: 'Stort begyndelsesbogstav alene hjælper ikke.',
    sv: 'Stor begynnelsebokstav hjälper inte i sig.',
    en: 'A capital first letter alone does not help.',
  },
  dates: {
    da: 'Undgå datoer og år, der har med dig at gøre.',
    sv: 'Undvik datum och årtal som har med dig att göra.',
    en: 'Avoid dates and years that have to do with you.',
  },
  recentYears: { da: 'Undgå nyere årstal.', sv: 'Undvik årtal från senare tid.', en: 'Avoid recent years.' },
  associatedYears: {
    da: 'Undgå årstal, der har med dig at gøre.',
    sv: 'Undvik årtal som har med dig att göra.',
    en: 'Avoid years that have to do with you.',
  },
  sequences: {
    da: 'Undgå rækker af tegn.',
    sv: 'Undvik följder av tecken.',
    en: 'Avoid sequences of characters.',
  },
  repeated: {
    da: 'Undgå gentagne ord og tegn.',
    sv: 'Undvik upprepade ord och tecken.',
    en: 'Avoid repeated words and characters.',
  },
  longerKeyboardPattern: {
    da: 'Undgå mønstre på tastaturet.',
    sv: 'Undvik mönster på tangentbordet.',
    en: 'Avoid keyboard patterns.',
  },
  anotherWord: {
    da: 'Tilføj flere usædvanlige ord.',
    sv: 'Lägg till fler ovanliga ord.',
    en: 'Add more uncommon words.',
  },
  useWords: {
    da: 'Brug flere ord, der ikke hører sammen.',
    sv: 'Använd flera ord som inte hör ihop.',
    en: 'Use several words that do not belong together.',
  },
};
