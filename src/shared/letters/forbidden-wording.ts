import { comparable } from './comparable';

/**
 * The EU's platform for settling disputes online, in any of its names or addresses. It took no complaints after
 * 20 March 2025 and was closed on 20 July 2025, so naming it sends people to nothing.
 * @source Regulation (EU) 2024/3228
 */
const CLOSED_PLATFORM: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])odr(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}])o[\s.·_-]{1,3}d[\s.·_-]{1,3}r(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}])os[\s-]*plattform/u,
  /online[\s-]*(?:dispute|tvistbil|tvistl[øö]s|streitbeilegung|schlichtung)/u,
  /(?:tvist\p{L}*|dispute resolution)[\s-]+(?:online|på nätet|på nettet|på internet|over the internet)/u,
  /524\/2013/u,
  /webgate\.ec\.europa\.eu/u,
  /europa\.eu\/[^\s]*odr/u,
];

/** A place for complaints by that kind of name; many a firm has one of its own. */
const COMPLAINT_PLATFORM =
  /(?:klage|klago|tvist|dispute|complaint)[\s\p{L}-]{0,16}(?:platform|plattform|portal)|(?:platform|plattform|portal)\p{L}*\s+(?:for|för|til|till)\s+(?:\p{L}+\s+){0,2}(?:klage|klago|tvist|dispute|complaint)/gu;

/** What makes it the EU's, in the same sentence. */
const OF_THE_EU = /(?<!\p{L})eu(?!\p{L})|europæisk|europeisk|european|kommission/u;

/** Names of authorities and boards that carry the word; they may be spoken of. */
const REAL_OMBUDSMEN =
  /(?:forbruger|konsument|diskriminerings|justitie|folketingets |consumer |parliamentary |financial |financial services and pensions )ombuds\p{L}*/gu;

/**
 * What the representative must not be called. The role is impartial, belongs to the firm and is no ADR entity.
 * @source Directive 2013/11/EU Art. 2(2)(b), 6(3)
 */
const CLAIMS: readonly RegExp[] = [
  /ombuds(?:man|mand|mænd|män|person|kvinna)/u,
  /(?:kundens|kundes|kundernes|kundernas|kundens egen|kundens egne|forbrugerens|konsumentens) (?:advokat|talsmand|talesman|ombud)/u,
  /customer(?:s|[’']s|s[’'])? (?:advocate|champion)|advocate (?:of|for) (?:the )?customers?/u,
  /jeg er (?:et|en|dit|din) [^.]{0,40}(?:nævn|tvistløsningsorgan|tvistløsning)/u,
  /jag är (?:en|ett|din|ditt) [^.]{0,40}(?:nämnd|tvistlösningsorgan|tvistlösning)/u,
  /i am (?:an?|your) [^.]{0,40}(?:complaints? board|dispute (?:board|resolution)|adr)/u,
];

/** The first words that name the closed platform, or undefined. */
export function closedPlatformIn(text: string): string | undefined {
  const plainText = decoded(comparable(text));
  return firstMatch(plainText, CLOSED_PLATFORM) ?? complaintPlatformOfTheEu(plainText);
}

/** The first words that claim too much about the representative, or undefined. */
export function forbiddenClaimIn(text: string): string | undefined {
  return firstMatch(comparable(text).replace(REAL_OMBUDSMEN, ''), CLAIMS);
}

function complaintPlatformOfTheEu(text: string): string | undefined {
  for (const sentence of text.split(/[.!?](?=\s|$)/)) {
    const [named] = sentence.match(COMPLAINT_PLATFORM) ?? [];
    if (named !== undefined && OF_THE_EU.test(sentence)) return named;
  }
  return undefined;
}

function firstMatch(text: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return found[0];
  }
  return undefined;
}

/** Percent signs in an address must not hide a word. */
function decoded(text: string): string {
  return text.replace(/%([0-7][0-9a-f])/g, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)).toLowerCase(),
  );
}
