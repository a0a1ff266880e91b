import type { Localised, UiLanguage } from '../core/text';
import type { LetterProblem, LetterProblemCode } from './check-letter';

/** {n} is the number of the issue, {words} what the letter says or ought to say. */
const TEXTS: Readonly<Record<LetterProblemCode, Localised>> = {
  gap: {
    da: 'Brevet har en åben plads: {words}',
    sv: 'Brevet har en öppen lucka: {words}',
    en: 'The letter has an open gap: {words}',
  },
  'result-missing': {
    da: 'Resultatet står ikke først i brevet med sagens sammenfatning.',
    sv: 'Utfallet står inte först i brevet med ärendets sammanfattning.',
    en: "The result does not stand first in the letter with the case's summary.",
  },
  'issue-missing': {
    da: 'Klagepunkt {n} mangler eller står i forkert rækkefølge.',
    sv: 'Klagopunkt {n} saknas eller står i fel ordning.',
    en: 'Issue {n} is missing or out of order.',
  },
  'finding-missing': {
    da: 'Afgørelsen af klagepunkt {n} står ikke i brevet.',
    sv: 'Avgörandet av klagopunkt {n} står inte i brevet.',
    en: 'The finding on issue {n} is not in the letter.',
  },
  'reasons-missing': {
    da: 'Begrundelsen for klagepunkt {n} står ikke fuldt ud i brevet.',
    sv: 'Skälen för klagopunkt {n} står inte i sin helhet i brevet.',
    en: 'The reasons on issue {n} are not in the letter in full.',
  },
  'amount-missing': {
    da: 'Et beløb står ikke i brevet: {words}',
    sv: 'Ett belopp står inte i brevet: {words}',
    en: 'An amount is not in the letter: {words}',
  },
  'date-missing': {
    da: 'En dato står ikke i brevet: {words}',
    sv: 'Ett datum står inte i brevet: {words}',
    en: 'A date is not in the letter: {words}',
  },
  'explanation-missing': {
    da: 'Forklaringen på afvisningen står ikke i brevet.',
    sv: 'Förklaringen till avvisningen står inte i brevet.',
    en: 'The explanation why the complaint is not examined is not in the letter.',
  },
  'signpost-missing': {
    da: 'Brevet fortæller ikke, hvor der kan klages videre: {words}',
    sv: 'Brevet berättar inte vart man kan gå vidare: {words}',
    en: 'The letter does not say where the complaint can be taken further: {words}',
  },
  'checkpoint-missing': {
    da: 'Kontrolkoden står ikke i brevet.',
    sv: 'Kontrollkoden står inte i brevet.',
    en: 'The checkpoint code is not in the letter.',
  },
  'closed-platform': {
    da: 'Brevet nævner EU-platformen for onlinetvister, som lukkede den 20. juli 2025: {words}',
    sv: 'Brevet nämner EU:s plattform för tvister på nätet, som stängde den 20 juli 2025: {words}',
    en: 'The letter names the EU platform for online disputes, which closed on 20 July 2025: {words}',
  },
  'forbidden-claim': {
    da: 'Brevet kalder kunderepræsentanten noget andet end upartisk: {words}',
    sv: 'Brevet kallar kundrepresentanten något annat än opartisk: {words}',
    en: 'The letter calls the representative something other than impartial: {words}',
  },
  'withheld-exhibit': {
    da: 'Brevet nævner et bilag, der ikke må stå i brevet: {words}',
    sv: 'Brevet nämner en bilaga som inte får stå i brevet: {words}',
    en: 'The letter names an exhibit that must not stand in it: {words}',
  },
  vulnerability: {
    da: 'Brevet gengiver oplysningen om særlige hensyn.',
    sv: 'Brevet återger uppgiften om särskild hänsyn.',
    en: 'The letter repeats the information on special circumstances.',
  },
  'internal-note': {
    da: 'Brevet gengiver et internt notat.',
    sv: 'Brevet återger en intern anteckning.',
    en: 'The letter repeats an internal note.',
  },
};

/** A sentence for people about one problem of a letter. */
export function letterProblemText(problem: LetterProblem, language: UiLanguage): string {
  return TEXTS[problem.code][language]
    .replace('{n}', () => String(problem.issueNumber ?? ''))
    .replace('{words}', () => problem.words ?? '')
    .replace(/: $/, '.');
}
