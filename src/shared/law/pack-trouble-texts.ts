import type { Localised, UiLanguage } from '../core/text';
import type { PackTrouble, PackTroubleCode } from './pack-trouble';

/** What is wrong with one place of a rule pack's file, as a sentence that begins with the place. */
export function packTroubleText(trouble: PackTrouble, language: UiLanguage): string {
  const { code, line, column, path, value, allowed } = trouble;
  const place = PLACE[language]
    .replace('{line}', () => String(line))
    .replace('{column}', () => String(column));
  const member = path === '' ? '' : ` (${path})`;
  const sentence = SENTENCES[code][language]
    .replace('{value}', () => value)
    .replace('{allowed}', () => allowed);
  return `${place}${member}: ${sentence}`;
}

const PLACE: Localised = {
  da: 'Linje {line}, tegn {column}',
  sv: 'Rad {line}, tecken {column}',
  en: 'Line {line}, character {column}',
};

const SENTENCES: Readonly<Record<PackTroubleCode, Localised>> = {
  'too-large': {
    da: 'Filen er for stor: {value} tegn, og grænsen er {allowed}.',
    sv: 'Filen är för stor: {value} tecken, och gränsen är {allowed}.',
    en: 'The file is too large: {value} characters, and the limit is {allowed}.',
  },
  'not-json': {
    da: 'Herfra er filen ikke gyldig JSON med én regelpakke.',
    sv: 'Härifrån är filen inte giltig JSON med ett regelpaket.',
    en: 'From here on the file is not valid JSON of one rule pack.',
  },
  'cut-off': {
    da: 'Filen slutter midt i det hele; en del af den mangler.',
    sv: 'Filen slutar mitt i; en del av den saknas.',
    en: 'The file ends in the middle; part of it is missing.',
  },
  'too-deep': {
    da: 'For mange lister ligger inden i hinanden.',
    sv: 'För många listor ligger i varandra.',
    en: 'Too many lists lie within one another.',
  },
  'named-twice': {
    da: 'Det samme navn står to gange samme sted.',
    sv: 'Samma namn står två gånger på samma ställe.',
    en: 'The same name stands twice in one place.',
  },
  'number-too-long': {
    da: 'Tallet har for mange cifre.',
    sv: 'Talet har för många siffror.',
    en: 'The number has too many digits.',
  },
  missing: {
    da: '»{value}« mangler.',
    sv: '”{value}” saknas.',
    en: '“{value}” is missing.',
  },
  'unknown-member': {
    da: '»{value}« kendes ikke her.',
    sv: '”{value}” är inte känt här.',
    en: '“{value}” is not known here.',
  },
  'wrong-type': {
    da: 'Værdien er af en forkert slags, for eksempel tekst i stedet for et tal.',
    sv: 'Värdet är av fel slag, till exempel text i stället för ett tal.',
    en: 'The value is of the wrong kind, text instead of a number for example.',
  },
  'not-in-list': {
    da: '»{value}« er ikke et af de tilladte valg. {allowed}',
    sv: '”{value}” är inte ett av de tillåtna valen. {allowed}',
    en: '“{value}” is not one of the allowed choices. {allowed}',
  },
  'out-of-range': {
    da: 'Værdien er for stor eller for lille ({allowed}).',
    sv: 'Värdet är för stort eller för litet ({allowed}).',
    en: 'The value is too large or too small ({allowed}).',
  },
  empty: {
    da: 'Her skal der stå noget.',
    sv: 'Här måste det stå något.',
    en: 'Something must stand here.',
  },
  'bad-id': {
    da: '»{value}« er ikke et navn, der kan bruges her: kun bogstaver a-z, cifre og bindestreger, højst 64. {allowed}',
    sv: '”{value}” är inte ett namn som kan användas här: bara bokstäverna a-z, siffror och bindestreck, högst 64. {allowed}',
    en: '“{value}” is not a name that can be used here: only letters a-z, digits and hyphens, at most 64. {allowed}',
  },
  'bad-date': {
    da: '»{value}« er ikke en dato. Skriv den som 2028-06-01.',
    sv: '”{value}” är inte ett datum. Skriv det som 2028-06-01.',
    en: '“{value}” is not a date. Write it like 2028-06-01.',
  },
  'bad-address': {
    da: '»{value}« er ikke en fuld webadresse, der begynder med https://, eller en e-mailadresse.',
    sv: '”{value}” är inte en fullständig webbadress som börjar med https://, eller en e-postadress.',
    en: '“{value}” is not a full web address beginning with https://, or an e-mail address.',
  },
  'impossible-day': {
    da: '{value} findes ikke i hvert år.',
    sv: '{value} finns inte varje år.',
    en: '{value} does not exist in every year.',
  },
  'ends-before-it-begins': {
    da: 'Slutningen, {value}, ligger før begyndelsen, {allowed}.',
    sv: 'Slutet, {value}, ligger före början, {allowed}.',
    en: 'The end, {value}, lies before the beginning, {allowed}.',
  },
  'version-taken': {
    da: 'Version »{value}« af denne pakke er allerede i brug. Giv den et nyt versionsnummer.',
    sv: 'Version ”{value}” av det här paketet används redan. Ge det ett nytt versionsnummer.',
    en: 'Version “{value}” of this pack is already in use. Give it a new version.',
  },
  'overlapping-period': {
    da: 'Perioden rækker ind i en senere version af samme pakke. Sidste mulige dag er {allowed}.',
    sv: 'Perioden sträcker sig in i en senare version av samma paket. Sista möjliga dag är {allowed}.',
    en: 'The period reaches into a later version of the same pack. The last possible day is {allowed}.',
  },
  'leaves-a-gap': {
    da: 'Med denne pakke ville »{value}« mangle ({allowed}), og andre regler bruger det.',
    sv: 'Med det här paketet skulle ”{value}” saknas ({allowed}), och andra regler använder det.',
    en: 'With this pack “{value}” would be missing ({allowed}), and other rules use it.',
  },
  'id-taken': {
    da: 'Reglen »{value}« findes allerede i denne eller en anden pakke.',
    sv: 'Regeln ”{value}” finns redan i det här eller ett annat paket.',
    en: 'The rule “{value}” is already in this pack or another one.',
  },
  'unknown-calendar': {
    da: 'Kalenderen »{value}« findes ikke. Kendte kalendere: {allowed}',
    sv: 'Kalendern ”{value}” finns inte. Kända kalendrar: {allowed}',
    en: 'There is no calendar “{value}”. Known calendars: {allowed}',
  },
  'unknown-entity': {
    da: 'Stedet »{value}« findes ikke. Kendte steder: {allowed}',
    sv: 'Stället ”{value}” finns inte. Kända ställen: {allowed}',
    en: 'There is no place “{value}”. Known places: {allowed}',
  },
  'unknown-rule': {
    da: 'Reglen »{value}« findes ikke tidligere i denne pakke. Mulige regler: {allowed}',
    sv: 'Regeln ”{value}” finns inte tidigare i det här paketet. Möjliga regler: {allowed}',
    en: 'There is no rule “{value}” earlier in this pack. Possible rules: {allowed}',
  },
  'unknown-pack': {
    da: 'Der er ingen pakke »{value}« at afløse. Kendte pakker: {allowed}',
    sv: 'Det finns inget paket ”{value}” att ersätta. Kända paket: {allowed}',
    en: 'There is no pack “{value}” to replace. Known packs: {allowed}',
  },
};
