import { firstMatch } from './first-match';

/** What people leave in a text to fill in later, in no language or any of the letters'. */
const PLACEHOLDERS: readonly RegExp[] = [
  /\{\{?[\p{L}\p{N} ._-]{1,40}\}?\}/u,
  /<[\p{L}\p{N} ._-]{1,40}>/u,
  /\[[^\]\n]{0,40}(?:\.\.\.|…|___?|\?\?)[^\]\n]{0,40}\]/u,
  /\[(?:indsæt|udfyld|infoga|fyll i|insert|fill in|tbd|sett inn|fyll ut|lisää|täydennä|einfügen|ausfüllen|navn|namn|name|nimi|dato|datum|date|päivämäärä|beløb|belopp|amount|beløp|summa|betrag)(?![\p{L}])[^\]\n]{0,60}\]/iu,
  /(?<![\p{L}\p{N}])(?:x{3,}|n\.n\.|todo|tbd|lorem ipsum)(?![\p{L}\p{N}])/iu,
  /_{4,}|\.{5,}|…{3,}/u,
];

/** The first leftover of a template or a draft, or undefined. */
export function placeholderIn(text: string): string | undefined {
  return firstMatch(text, PLACEHOLDERS);
}
