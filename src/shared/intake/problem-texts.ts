import type { Localised, UiLanguage } from '../core/text';
import { FIELD_LABELS } from './field';
import type { IntakeProblem, ProblemCode } from './problem';

/** The problem as one sentence for a person. */
export function problemSentence(problem: IntakeProblem, language: UiLanguage): string {
  const words: Readonly<Record<string, string>> = {
    field: problem.field === undefined ? problem.path : FIELD_LABELS[problem.field][language],
    value: problem.value ?? '',
    detail: problem.detail ?? '',
  };
  return PROBLEM_TEXTS[problem.code][language].replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
}

/** One sentence for each problem. {field}, {value} and {detail} are filled in. */
export const PROBLEM_TEXTS: Readonly<Record<ProblemCode, Localised>> = {
  'file-too-large': {
    da: 'Filen er for stor. Grænsen er {detail}. Del den i flere filer.',
    sv: 'Filen är för stor. Gränsen är {detail}. Dela upp den i flera filer.',
    en: 'The file is too large. The limit is {detail}. Split it into several files.',
  },
  'file-empty': { da: 'Filen er tom.', sv: 'Filen är tom.', en: 'The file is empty.' },
  'file-is-workbook': {
    da: 'Filen er et regneark. Gem det som CSV, og vælg CSV-filen.',
    sv: 'Filen är ett kalkylark. Spara det som CSV och välj CSV-filen.',
    en: 'The file is a spreadsheet. Save it as CSV and choose the CSV file.',
  },
  'file-not-text': {
    da: 'Filen er ikke en tekstfil. Vælg en JSON- eller CSV-fil.',
    sv: 'Filen är inte en textfil. Välj en JSON- eller CSV-fil.',
    en: 'The file is not a text file. Choose a JSON or CSV file.',
  },
  'file-without-cases': {
    da: 'Der er ingen sager i filen.',
    sv: 'Det finns inga ärenden i filen.',
    en: 'There are no cases in the file.',
  },
  'file-without-columns': {
    da: 'Første linje skal indeholde kolonnernes navne.',
    sv: 'Första raden ska innehålla kolumnernas namn.',
    en: 'The first line must hold the names of the columns.',
  },
  'double-encoded': {
    da: 'Bogstaver ser ud til at være ødelagt ({value}). Kontrollér teksten, eller gem filen igen som UTF-8.',
    sv: 'Bokstäver verkar vara förstörda ({value}). Kontrollera texten eller spara filen igen som UTF-8.',
    en: 'Letters look garbled ({value}). Check the text, or save the file again as UTF-8.',
  },
  'json-syntax': {
    da: 'Filen følger ikke JSON-formatet her. Resten af filen kan ikke læses.',
    sv: 'Filen följer inte JSON-formatet här. Resten av filen kan inte läsas.',
    en: 'The file does not follow the JSON format here. The rest of the file cannot be read.',
  },
  'json-truncated': {
    da: 'Filen slutter midt i det hele. Sager før dette sted er læst; resten mangler.',
    sv: 'Filen slutar mitt i. Ärenden före detta ställe är lästa; resten saknas.',
    en: 'The file ends in the middle. Cases before this place were read; the rest is missing.',
  },
  'json-too-deep': {
    da: 'Sagen har for mange niveauer inden i hinanden (højst {detail}).',
    sv: 'Ärendet har för många nivåer i varandra (högst {detail}).',
    en: 'The case is nested too deeply (at most {detail} levels).',
  },
  'json-duplicate-key': {
    da: '{field} står to gange i samme sag.',
    sv: '{field} står två gånger i samma ärende.',
    en: '{field} stands twice in the same case.',
  },
  'json-number-too-long': {
    da: 'Tallet i {field} har for mange cifre. Skriv det i anførselstegn.',
    sv: 'Talet i {field} har för många siffror. Skriv det inom citattecken.',
    en: 'The number in {field} has too many digits. Write it in quotation marks.',
  },
  'csv-quote-open': {
    da: 'Et anførselstegn i denne linje bliver aldrig lukket. Resten af filen kan ikke læses.',
    sv: 'Ett citattecken på denna rad stängs aldrig. Resten av filen kan inte läsas.',
    en: 'A quotation mark in this line is never closed. The rest of the file cannot be read.',
  },
  'csv-quote-stray': {
    da: 'Et anførselstegn inde i teksten er ikke skrevet dobbelt, så kolonnerne er usikre.',
    sv: 'Ett citattecken inne i texten är inte dubblerat, så kolumnerna är osäkra.',
    en: 'A quotation mark inside the text is not doubled, so the columns are uncertain.',
  },
  'csv-too-many-cells': {
    da: 'Linjen har {value} felter, men filen har {detail} kolonner. Mangler der anførselstegn om en tekst?',
    sv: 'Raden har {value} fält, men filen har {detail} kolumner. Saknas citattecken runt en text?',
    en: 'The line has {value} cells, but the file has {detail} columns. Is a text missing its quotation marks?',
  },
  'csv-cut-off': {
    da: 'Filen slutter midt i denne linje.',
    sv: 'Filen slutar mitt i denna rad.',
    en: 'The file ends in the middle of this line.',
  },
  'not-a-case': {
    da: 'Her skulle stå en sag, men der står noget andet.',
    sv: 'Här skulle stå ett ärende, men det står något annat.',
    en: 'A case should stand here, but something else does.',
  },
  missing: { da: '{field} mangler.', sv: '{field} saknas.', en: '{field} is missing.' },
  'wrong-type': {
    da: '{field} er ikke af den rigtige slags ({value}).',
    sv: '{field} är inte av rätt slag ({value}).',
    en: '{field} is not of the right kind ({value}).',
  },
  'unknown-field': {
    da: 'Formatet har ikke noget felt ”{value}”.',
    sv: 'Formatet har inget fält ”{value}”.',
    en: 'The format has no field “{value}”.',
  },
  'not-in-list': {
    da: '{field}: ”{value}” kendes ikke. Mulige værdier: {detail}.',
    sv: '{field}: ”{value}” är okänt. Möjliga värden: {detail}.',
    en: '{field}: “{value}” is not known. Possible values: {detail}.',
  },
  'unknown-market': {
    da: 'Markedet ”{value}” kendes ikke. Brug en landekode, for eksempel {detail}.',
    sv: 'Marknaden ”{value}” är okänd. Använd en landskod, till exempel {detail}.',
    en: 'The market “{value}” is not known. Use a country code, for example {detail}.',
  },
  'too-long': {
    da: '{field} er for lang (højst {detail} tegn).',
    sv: '{field} är för lång (högst {detail} tecken).',
    en: '{field} is too long (at most {detail} characters).',
  },
  'too-many': {
    da: '{field}: der er for mange (højst {detail}).',
    sv: '{field}: det är för många (högst {detail}).',
    en: '{field}: there are too many (at most {detail}).',
  },
  'broken-character': {
    da: '{field} indeholder et ødelagt tegn (”{value}”). Filen er gemt med en anden tegnkodning, end den er skrevet med.',
    sv: '{field} innehåller ett förstört tecken (”{value}”). Filen är sparad med en annan teckenkodning än den skrevs med.',
    en: '{field} contains a broken character (“{value}”). The file was saved in another encoding than it was written in.',
  },
  'bad-reference': {
    da: 'Referencen ”{value}” må kun bestå af bogstaver a-z, tal, mellemrum og . _ / - (højst 40 tegn).',
    sv: 'Referensen ”{value}” får bara bestå av bokstäverna a-z, siffror, mellanslag och . _ / - (högst 40 tecken).',
    en: 'The reference “{value}” may only have the letters a-z, digits, blanks and . _ / - (at most 40 characters).',
  },
  'not-an-email': {
    da: '{field}: ”{value}” er ikke en e-mailadresse.',
    sv: '{field}: ”{value}” är inte en e-postadress.',
    en: '{field}: “{value}” is not an e-mail address.',
  },
  'not-a-date': {
    da: '{field}: ”{value}” er ikke en dato.',
    sv: '{field}: ”{value}” är inte ett datum.',
    en: '{field}: “{value}” is not a date.',
  },
  'impossible-date': {
    da: '{field}: datoen {value} findes ikke.',
    sv: '{field}: datumet {value} finns inte.',
    en: '{field}: the date {value} does not exist.',
  },
  'date-unclear': {
    da: '{field}: {value} kan læses på flere måder. Skriv årstallet med fire cifre.',
    sv: '{field}: {value} kan läsas på flera sätt. Skriv årtalet med fyra siffror.',
    en: '{field}: {value} can be read in several ways. Write the year with four digits.',
  },
  'date-in-future': {
    da: '{field}: {value} ligger i fremtiden.',
    sv: '{field}: {value} ligger i framtiden.',
    en: '{field}: {value} lies in the future.',
  },
  'date-too-early': {
    da: '{field}: {value} ligger for langt tilbage (tidligst {detail}).',
    sv: '{field}: {value} ligger för långt tillbaka (tidigast {detail}).',
    en: '{field}: {value} lies too far back ({detail} at the earliest).',
  },
  'representative-before-firm': {
    da: 'Klagen kan ikke have nået kunderepræsentanten ({value}), før den nåede virksomheden ({detail}).',
    sv: 'Klagomålet kan inte ha nått kundrepresentanten ({value}) innan det nådde företaget ({detail}).',
    en: 'The complaint cannot have reached the representative ({value}) before it reached the firm ({detail}).',
  },
  'answer-before-complaint': {
    da: 'Kundeservices svar ({value}) er ældre end klagen ({detail}).',
    sv: 'Kundtjänsts svar ({value}) är äldre än klagomålet ({detail}).',
    en: 'Customer service’s answer ({value}) is older than the complaint ({detail}).',
  },
  'not-an-amount': {
    da: '{field}: ”{value}” er ikke et beløb.',
    sv: '{field}: ”{value}” är inte ett belopp.',
    en: '{field}: “{value}” is not an amount.',
  },
  'amount-negative': {
    da: '{field}: {value} er negativt. Skriv beløbet uden minus.',
    sv: '{field}: {value} är negativt. Skriv beloppet utan minus.',
    en: '{field}: {value} is negative. Write the amount without a minus.',
  },
  'amount-too-large': {
    da: '{field}: {value} er for stort.',
    sv: '{field}: {value} är för stort.',
    en: '{field}: {value} is too large.',
  },
  'too-many-decimals': {
    da: '{field}: {value} har for mange decimaler. Beløb har højst to.',
    sv: '{field}: {value} har för många decimaler. Belopp har högst två.',
    en: '{field}: {value} has too many decimals. Amounts have two at most.',
  },
  'unknown-currency': {
    da: 'Valutaen ”{value}” kendes ikke. Mulige værdier: {detail}.',
    sv: 'Valutan ”{value}” är okänd. Möjliga värden: {detail}.',
    en: 'The currency “{value}” is not known. Possible values: {detail}.',
  },
  'currency-contradiction': {
    da: 'Beløbet er angivet i {value}, men valutaen er {detail}.',
    sv: 'Beloppet anges i {value}, men valutan är {detail}.',
    en: 'The amount is given in {value}, but the currency is {detail}.',
  },
  'unsafe-file-name': {
    da: '{field}: ”{value}” kan ikke bruges. Et filnavn må ikke have mapper, drev, styretegn eller reserverede navne.',
    sv: '{field}: ”{value}” kan inte användas. Ett filnamn får inte ha mappar, enheter, styrtecken eller reserverade namn.',
    en: '{field}: “{value}” cannot be used. A file name must not have folders, drives, control characters or reserved names.',
  },
  'attachment-source': {
    da: 'Et bilag skal have enten ”base64” eller ”file”, ikke begge og ikke ingen.',
    sv: 'En bilaga ska ha antingen ”base64” eller ”file”, inte båda och inte ingen.',
    en: 'An attachment must have either “base64” or “file”, not both and not neither.',
  },
  'attachment-not-base64': {
    da: 'Indholdet af bilaget ”{value}” er ikke gyldig base64.',
    sv: 'Innehållet i bilagan ”{value}” är inte giltig base64.',
    en: 'The content of the attachment “{value}” is not valid base64.',
  },
  'attachment-empty': {
    da: 'Bilaget ”{value}” er tomt.',
    sv: 'Bilagan ”{value}” är tom.',
    en: 'The attachment “{value}” is empty.',
  },
  'attachment-too-large': {
    da: 'Bilaget ”{value}” er for stort (højst {detail}).',
    sv: 'Bilagan ”{value}” är för stor (högst {detail}).',
    en: 'The attachment “{value}” is too large (at most {detail}).',
  },
  'attachment-not-found': {
    da: 'Filen ”{value}” ligger ikke ved siden af importfilen.',
    sv: 'Filen ”{value}” ligger inte bredvid importfilen.',
    en: 'The file “{value}” does not lie beside the import file.',
  },
  'duplicate-external-id': {
    da: 'Sagsnummeret ”{value}” står allerede i linje {detail} i samme fil.',
    sv: 'Ärendenumret ”{value}” står redan på rad {detail} i samma fil.',
    en: 'The case number “{value}” already stands in line {detail} of the same file.',
  },
  'duplicate-reference': {
    da: 'Referencen ”{value}” står allerede i linje {detail} i samme fil med et andet sagsnummer.',
    sv: 'Referensen ”{value}” står redan på rad {detail} i samma fil med ett annat ärendenummer.',
    en: 'The reference “{value}” already stands in line {detail} of the same file with another case number.',
  },
};
