import { comparable } from './comparable';
import { firstMatch } from './first-match';

const MONEY_LAUNDERING =
  'hvidvask|penningtvätt|money[ -]laundering|hvitvask|rahanpesu|geldwäsche|terrorfinansiering|terrorismefinansiering|finansiering av terrorism|terrorist financing|terrorismin rahoitt|terrorismusfinanzierung';

const SUSPICION =
  'mistanke|mistænk|mistenk|misstank|misstänk|suspicion|suspect|suspicious|epäil|epäily|verdacht|verdächt';

const AUTHORITY =
  'politiet|polisen|poliisi|the police|die polizei|skattestyrelsen|skatteverket|skatteetaten|verohallinto|the tax (?:authority|agency)|das finanzamt|toldstyrelsen|tullverket|tolletaten|tulli|customs|der zoll|säpo|säkerhetspolisen|pet(?!\\p{L})|pst(?!\\p{L})|økokrim|en myndighed|en myndighet|an authority|eine behörde|viranomainen';

const ASKED =
  'bedt|anmodet|forlangt|krævet|indhentet|fået|begärt|hämtat|fått|krävt|asked|requested|demanded|received|obtained|innhentet|krevd|pyytänyt|saanut|vaatinut|verlangt|angefordert|erhalten|eingeholt';

const ABOUT =
  'oplysning|udlever|uppgift|utlämn|information|data|opplysning|utlever|tieto|tietoj|auskunft|auskünfte|daten|informationen';

/**
 * Statements a payment firm may not make to the one they are about: that a suspicion of money laundering is being, has
 * been or will be looked at or reported, and that an authority asked for or was given information. Each of them keeps
 * to one sentence, so that a complainant's own report of a theft to the police is not mistaken for it.
 * @source lag (2017:630) 4 kap. 9 §, lag (2004:297) 1 kap. 10 b §
 */
const SECRET_REPORTS: readonly RegExp[] = [
  new RegExp(`(?:${SUSPICION})[^.!?]{0,60}(?:${MONEY_LAUNDERING})`, 'u'),
  new RegExp(`(?:${MONEY_LAUNDERING})[^.!?]{0,40}(?:${SUSPICION})`, 'u'),
  new RegExp(
    `(?:underret|indberet|rapporter|anmeld|anmäl|report|innrapporter|meld|ilmoit|gemeldet|meldung)[^.!?]{0,40}(?:${MONEY_LAUNDERING})`,
    'u',
  ),
  new RegExp(
    `(?:${MONEY_LAUNDERING})\\p{L}*[^.!?]{0,30}(?:underret|indberet|rapport|anmeld|anmäl|report|melding|ilmoit|meldung|sekretariat|selvittely|undersøg|utred|investigat|prüfung|kontrol)`,
    'u',
  ),
  /suspicious (?:activity|transaction) reports?|financial intelligence unit|finanspolisen|hvidvasksekretariatet|(?<![\p{L}\p{N}])(?:økokrim|efe|mlro)(?![\p{L}\p{N}])|verdachtsmeldung|zentralstelle für finanztransaktionsuntersuchungen|selvittelykeskus|misstankerapport|mistankerapport/u,
  new RegExp(
    `(?<!\\p{L})(?:${AUTHORITY})\\p{L}*(?: \\p{L}+){0,3} (?:${ASKED})(?!\\p{L})[^.!?]{0,50}(?:${ABOUT})`,
    'u',
  ),
  // German and Finnish put the object first: "hat Auskunft verlangt", "on tietoja pyytänyt".
  new RegExp(
    `(?<!\\p{L})(?:${AUTHORITY})\\p{L}* (?:hat|on|haben|ovat)[^.!?]{0,60}(?:${ABOUT})[^.!?]{0,60}(?:${ASKED})(?!\\p{L})`,
    'u',
  ),
];

/** The first words that tell of a report or an inquiry that must stay secret, or undefined. */
export function secretReportIn(text: string): string | undefined {
  return firstMatch(comparable(text), SECRET_REPORTS);
}
