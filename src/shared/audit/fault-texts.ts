import type { Localised, UiLanguage } from '../core/text';
import { FAULTS } from './verify-trail';
import type { Fault, FaultCode } from './verify-trail';

/** What is wrong, for people. English is the wording of the format itself. */
const TEXTS: Readonly<Record<FaultCode, Localised>> = {
  NOT_A_PACK: {
    da: 'Filen indeholder ikke en revisionspakke',
    sv: 'Filen innehåller inget revisionspaket',
    en: FAULTS.NOT_A_PACK,
  },
  FILE_MISSING: {
    da: 'En fil, som indholdslisten nævner, findes ikke i pakken',
    sv: 'En fil som innehållslistan nämner finns inte i paketet',
    en: FAULTS.FILE_MISSING,
  },
  FILE_UNLISTED: {
    da: 'Pakken indeholder en fil, som indholdslisten ikke nævner',
    sv: 'Paketet innehåller en fil som innehållslistan inte nämner',
    en: FAULTS.FILE_UNLISTED,
  },
  FILE_REPEATED: {
    da: 'Et filnavn forekommer to gange i pakken eller i indholdslisten',
    sv: 'Ett filnamn förekommer två gånger i paketet eller i innehållslistan',
    en: FAULTS.FILE_REPEATED,
  },
  FILE_CHANGED: {
    da: 'En fil passer ikke til aftrykket i indholdslisten',
    sv: 'En fil stämmer inte med avtrycket i innehållslistan',
    en: FAULTS.FILE_CHANGED,
  },
  TOO_LARGE: {
    da: 'En del af pakken er større, end formatet tillader',
    sv: 'En del av paketet är större än formatet tillåter',
    en: FAULTS.TOO_LARGE,
  },
  MANIFEST_UNREADABLE: {
    da: 'Indholdslisten kan ikke læses',
    sv: 'Innehållslistan kan inte läsas',
    en: FAULTS.MANIFEST_UNREADABLE,
  },
  KEYS_UNREADABLE: {
    da: 'Nøglelisten kan ikke læses',
    sv: 'Nyckellistan kan inte läsas',
    en: FAULTS.KEYS_UNREADABLE,
  },
  ENTRY_UNREADABLE: {
    da: 'En linje i journalen kan ikke læses',
    sv: 'En rad i journalen kan inte läsas',
    en: FAULTS.ENTRY_UNREADABLE,
  },
  WRONG_WORKSPACE: {
    da: 'En journalpost hører til et andet arbejdsområde',
    sv: 'En journalpost hör till en annan arbetsyta',
    en: FAULTS.WRONG_WORKSPACE,
  },
  WRONG_CASE: {
    da: 'En journalpost hører til en anden sag',
    sv: 'En journalpost hör till ett annat ärende',
    en: FAULTS.WRONG_CASE,
  },
  HASH_WRONG: {
    da: 'En journalposts aftryk passer ikke til dens hoved',
    sv: 'En journalposts avtryck stämmer inte med dess huvud',
    en: FAULTS.HASH_WRONG,
  },
  BODY_WRONG: {
    da: 'En journalposts indhold er ikke det, som dens hoved blev lavet til',
    sv: 'En journalposts innehåll är inte det som dess huvud gjordes för',
    en: FAULTS.BODY_WRONG,
  },
  SIGNATURE_WRONG: {
    da: 'En journalposts underskrift er ikke lavet med enhedens nøgle',
    sv: 'En journalposts underskrift är inte gjord med enhetens nyckel',
    en: FAULTS.SIGNATURE_WRONG,
  },
  DEVICE_UNKNOWN: {
    da: 'En journalpost er skrevet af en enhed, der aldrig blev optaget',
    sv: 'En journalpost är skriven av en enhet som aldrig har registrerats',
    en: FAULTS.DEVICE_UNKNOWN,
  },
  WRITER_WRONG: {
    da: 'En journalpost nævner en anden person eller rolle end den, enheden blev optaget for',
    sv: 'En journalpost nämner en annan person eller roll än den som enheten registrerades för',
    en: FAULTS.WRITER_WRONG,
  },
  ENTRY_REPEATED: {
    da: 'Det samme nummer står to gange i en række',
    sv: 'Samma nummer står två gånger i en följd',
    en: FAULTS.ENTRY_REPEATED,
  },
  ENTRY_MISSING: {
    da: 'Et nummer mangler i en række',
    sv: 'Ett nummer saknas i en följd',
    en: FAULTS.ENTRY_MISSING,
  },
  ORDER_WRONG: {
    da: 'Journalposterne står ikke i den rækkefølge, de blev skrevet i',
    sv: 'Journalposterna står inte i den ordning de skrevs',
    en: FAULTS.ORDER_WRONG,
  },
  LINK_BROKEN: {
    da: 'En journalpost fortsætter ikke den foregående',
    sv: 'En journalpost fortsätter inte den föregående',
    en: FAULTS.LINK_BROKEN,
  },
  SEEN_MISSING: {
    da: 'En journalpost kendte en anden, som ikke er der',
    sv: 'En journalpost kände till en annan som inte finns',
    en: FAULTS.SEEN_MISSING,
  },
  CHECKPOINT_SIGNATURE_WRONG: {
    da: 'Kontrolpunktet er ikke underskrevet med enhedens nøgle',
    sv: 'Kontrollpunkten är inte underskriven med enhetens nyckel',
    en: FAULTS.CHECKPOINT_SIGNATURE_WRONG,
  },
  CHECKPOINT_WRONG_CASE: {
    da: 'Kontrolpunktet hører til en anden sag eller et andet arbejdsområde',
    sv: 'Kontrollpunkten hör till ett annat ärende eller en annan arbetsyta',
    en: FAULTS.CHECKPOINT_WRONG_CASE,
  },
  CUT_SHORT: {
    da: 'Journalen slutter før kontrolpunktet',
    sv: 'Journalen slutar före kontrollpunkten',
    en: FAULTS.CUT_SHORT,
  },
  LONGER_THAN_CHECKPOINT: {
    da: 'Journalen fortsætter efter kontrolpunktet',
    sv: 'Journalen fortsätter efter kontrollpunkten',
    en: FAULTS.LONGER_THAN_CHECKPOINT,
  },
  HEAD_WRONG: {
    da: 'Den sidste journalpost i en række er ikke den, kontrolpunktet nævner',
    sv: 'Den sista journalposten i en följd är inte den som kontrollpunkten nämner',
    en: FAULTS.HEAD_WRONG,
  },
  ROOT_WRONG: {
    da: 'Journalposterne er tilsammen ikke dem, kontrolpunktet blev lavet over',
    sv: 'Journalposterna är tillsammans inte de som kontrollpunkten gjordes över',
    en: FAULTS.ROOT_WRONG,
  },
  CHECKPOINT_MISSING: {
    da: 'En journalpost om et brev eller om afslutningen har intet kontrolpunkt',
    sv: 'En journalpost om ett brev eller om avslutandet har ingen kontrollpunkt',
    en: FAULTS.CHECKPOINT_MISSING,
  },
  CHECKPOINT_TOO_LATE: {
    da: 'Et brev eller afslutningen har et kontrolpunkt, der er taget efter det',
    sv: 'Ett brev eller avslutandet har en kontrollpunkt som är tagen efter det',
    en: FAULTS.CHECKPOINT_TOO_LATE,
  },
  CODE_WRONG: {
    da: 'Koden på et brev eller for afslutningen er ikke den, kontrolpunktet giver',
    sv: 'Koden på ett brev eller för avslutandet är inte den som kontrollpunkten ger',
    en: FAULTS.CODE_WRONG,
  },
  ANCHORS_UNREADABLE: {
    da: 'Arbejdsområdets kontrolpunkter kan ikke læses',
    sv: 'Arbetsytans kontrollpunkter kan inte läsas',
    en: FAULTS.ANCHORS_UNREADABLE,
  },
  WORKSPACE_CHECKPOINT_WRONG: {
    da: 'Et kontrolpunkt for arbejdsområdet er ikke signeret af en af dets enheder eller følger ikke efter det forrige',
    sv: 'En kontrollpunkt för arbetsytan är inte signerad av en av dess enheter eller följer inte på den föregående',
    en: FAULTS.WORKSPACE_CHECKPOINT_WRONG,
  },
  COVER_WRONG: {
    da: 'En journalpost er ikke blandt dem, et kontrolpunkt for arbejdsområdet blev taget over',
    sv: 'En journalpost är inte bland dem som en kontrollpunkt för arbetsytan togs över',
    en: FAULTS.COVER_WRONG,
  },
  STAMP_WRONG: {
    da: 'Et kontrolpunkts tidsstempel holder ikke',
    sv: 'En kontrollpunkts tidsstämpel håller inte',
    en: FAULTS.STAMP_WRONG,
  },
  ENROLMENT_WRONG: {
    da: 'Optagelsen af en enhed er ikke bevist',
    sv: 'Registreringen av en enhet är inte bevisad',
    en: FAULTS.ENROLMENT_WRONG,
  },
  LETTER_MISSING: {
    da: 'Et brev, som journalen siger er udstedt, er ikke i pakken',
    sv: 'Ett brev som journalen säger är utfärdat finns inte i paketet',
    en: FAULTS.LETTER_MISSING,
  },
  LETTER_UNKNOWN: {
    da: 'Pakken indeholder et brev, som journalen ikke siger er udstedt',
    sv: 'Paketet innehåller ett brev som journalen inte säger är utfärdat',
    en: FAULTS.LETTER_UNKNOWN,
  },
  CLAUSE_UNPROVEN: {
    da: 'Godkendelsen af et standardafsnit i et brev er ikke bevist',
    sv: 'Godkännandet av ett standardstycke i ett brev är inte bevisat',
    en: FAULTS.CLAUSE_UNPROVEN,
  },
  WITHHELD_WRONG: {
    da: 'Indholdslisten oplyser andet, end hvad der er holdt tilbage i pakken',
    sv: 'Innehållslistan anger något annat än vad som hålls tillbaka i paketet',
    en: FAULTS.WITHHELD_WRONG,
  },
  WITHHELD_FORBIDDEN: {
    da: 'Noget er holdt tilbage, som ikke må holdes tilbage',
    sv: 'Något hålls tillbaka som inte får hållas tillbaka',
    en: FAULTS.WITHHELD_FORBIDDEN,
  },
  ERASURE_WRONG: {
    da: 'Pakken siges at være af en slettet sag, men sagens poster siger det ikke, eller har stadig indhold',
    sv: 'Paketet sägs vara av ett gallrat ärende, men ärendets poster säger det inte eller har fortfarande innehåll',
    en: FAULTS.ERASURE_WRONG,
  },
  PDF_UNSIGNED: {
    da: 'PDF-filen har ingen signatur, der kan læses',
    sv: 'PDF-filen har ingen signatur som kan läsas',
    en: FAULTS.PDF_UNSIGNED,
  },
  PDF_CHANGED: {
    da: 'PDF-filen er ændret, efter at den blev signeret',
    sv: 'PDF-filen har ändrats efter att den signerades',
    en: FAULTS.PDF_CHANGED,
  },
  PDF_CONTINUED: {
    da: 'Signaturen dækker ikke hele PDF-filen: noget er føjet til',
    sv: 'Signaturen täcker inte hela PDF-filen: något har lagts till',
    en: FAULTS.PDF_CONTINUED,
  },
  PDF_KEY_UNKNOWN: {
    da: 'PDF-filen er signeret med en nøgle, som arbejdsområdet aldrig har oplyst',
    sv: 'PDF-filen är signerad med en nyckel som arbetsytan aldrig har angett',
    en: FAULTS.PDF_KEY_UNKNOWN,
  },
};

/** Words of {@link Fault.place}, which is written in English by the verifier. */
const PLACE_WORDS: readonly (readonly [RegExp, Localised])[] = [
  [/\bstream of device\b/, { da: 'rækken fra enhed', sv: 'följden från enhet', en: 'stream of device' }],
  [/\bapprovals\b/, { da: 'godkendelser', sv: 'godkännanden', en: 'approvals' }],
  [/\bparagraph\b/, { da: 'standardafsnit', sv: 'standardstycke', en: 'paragraph' }],
  [/\benrolments\b/, { da: 'optagelser', sv: 'registreringar', en: 'enrolments' }],
  [/\bline\b/, { da: 'linje', sv: 'rad', en: 'line' }],
  [/\bdevice\b/, { da: 'enhed', sv: 'enhet', en: 'device' }],
  [/\bnumber\b/, { da: 'nummer', sv: 'nummer', en: 'number' }],
  [/\bletter\b/, { da: 'brev', sv: 'brev', en: 'letter' }],
  [/\bfinalisation\b/, { da: 'afslutning', sv: 'avslutande', en: 'finalisation' }],
  [/\bcheckpoint$/, { da: 'kontrolpunkt', sv: 'kontrollpunkt', en: 'checkpoint' }],
];

/** One fault as a line: what is wrong and where. */
export function faultText({ code, place }: Fault, language: UiLanguage): string {
  const where = PLACE_WORDS.reduce((text, [word, names]) => text.replace(word, names[language]), place);
  return `${TEXTS[code][language]} (${where})`;
}
