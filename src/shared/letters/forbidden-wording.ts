import { comparable } from './comparable';
import { firstMatch } from './first-match';

/**
 * The EU's platform for settling disputes online, in any of its names or addresses. It took no complaints after
 * 20 March 2025 and was closed on 20 July 2025, so naming it sends people to nothing.
 * @source Regulation (EU) 2024/3228
 */
const CLOSED_PLATFORM: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])odr(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}])o[\s.·_-]{1,3}d[\s.·_-]{1,3}r(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}])os[\s-]*plattform/u,
  /online[\s-]*(?:dispute|tvistbil|tviste?l[øö]s|streitbeilegung|schlichtung|riita|riidan)/u,
  /(?:tvist\p{L}*|dispute resolution)[\s-]+(?:online|på nätet|på nettet|på nett|på internet|over the internet)/u,
  /nettbaser\p{L}* tviste?l|verkkovälit\p{L}* (?:riidan|riito)|verkossa tapahtuv\p{L}* riidan|(?:riidanratkaisu|riitojen)\p{L}* verkossa/u,
  /(?:streitbeilegung|schlichtung) (?:online|im internet|über das internet)/u,
  /524\/2013/u,
  /webgate\.ec\.europa\.eu/u,
  /europa\.eu\/[^\s]*odr/u,
];

/** A place for complaints by that kind of name; many a firm has one of its own. */
const COMPLAINT_PLATFORM =
  /(?:klage|klago|tvist|dispute|complaint|beschwerde|streit|valitus|riita|riidan)[\s\p{L}-]{0,16}(?:platform|plattform|portal|foorumi|verkkoalusta)|(?:platform|plattform|portal)\p{L}*\s+(?:for|för|til|till|für|zur)\s+(?:\p{L}+\s+){0,2}(?:klage|klago|tvist|dispute|complaint|beschwerde|streit|schlichtung)/gu;

/** What makes it the EU's, in the same sentence. */
const OF_THE_EU =
  /(?<!\p{L})eu(?!\p{L})|europæisk|europeisk|european|europäisch|euroop|kommission|kommisjon|komissio/u;

/** Names of authorities and boards that carry the word; they may be spoken of. */
const REAL_OMBUDSMEN =
  /(?:forbruger|konsument|diskriminerings|justitie|folketingets |forbruker|sivil|likestillings-? og diskriminerings|consumer |parliamentary |financial |financial services and pensions |verbraucher|bürger)ombud\p{L}*|ombudsmann der privaten banken|(?:kuluttaja-|yhdenvertaisuus|eduskunnan oikeus)asiamie\p{L}*/gu;

/**
 * What the representative must not be called. The role is impartial, belongs to the firm and is no ADR entity.
 * @source Directive 2013/11/EU Art. 2(2)(b), 6(3)
 */
const CLAIMS: readonly RegExp[] = [
  /ombuds(?:man|mand|mænd|män|menn|person|kvinna|frau|stelle)|(?<!\p{L})kunde?-?ombud(?!\p{L})/u,
  /asiakas-?asiamie|(?:asiakkaan|kuluttajan|asiakkaiden) (?:asianajaja|asiamie|edunvalvoja|puolustaja)/u,
  /(?:kundens|kundes|kundernes|kundernas|kundenes|kundens egen|kundens egne|forbrugerens|forbrukerens|konsumentens) (?:advokat|talsmand|talsmann|talesman|talsperson|ombud)/u,
  /customer(?:s|[’']s|s[’'])? (?:advocate|champion)|advocate (?:of|for) (?:the )?customers?/u,
  /(?:anwalt|anwältin|fürsprecher(?:in)?|sprachrohr) (?:des|der|von) (?:kund|verbraucher)|kundenanw[aä]lt/u,
  /jeg er (?:et|en|dit|din) [^.]{0,40}(?:nævn|nemnd|tvisteløsningsorgan|tvistløsningsorgan|tviste?løsning)/u,
  /jag är (?:en|ett|din|ditt) [^.]{0,40}(?:nämnd|tvistlösningsorgan|tvistlösning)/u,
  /i am (?:an?|your) [^.]{0,40}(?:complaints? board|dispute (?:board|resolution)|adr)/u,
  /ich bin (?:eine?|ihre?) [^.]{0,40}(?:schlichtungsstelle|schiedsstelle|streitbeilegung)|ich bin (?:schlichtungs|schieds)/u,
  /(?<!en )(?<!\p{L})olen [^.]{0,40}(?:lautakunta|riidanratkaisuelin)/u,
  // Nothing the representative decides binds anybody but the firm that employs them.
  /(?:min (?:afgørelse|vurdering) er|avgjørelsen min er|vurderingen min er|mitt (?:beslut|avgörande) är|min bedömning är|my (?:decision|assessment|finding) is|meine (?:entscheidung|beurteilung) ist|(?:päätökseni|arvioni) on) (?:juridisk |rättsligt |rettslig |legally |rechtlich |oikeudellisesti )?(?:bindende|bindande|binding|verbindlich|bindend|rechtsverbindlich|sitova)/u,
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

/** Percent signs in an address must not hide a word. */
function decoded(text: string): string {
  return text.replace(/%([0-7][0-9a-f])/g, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)).toLowerCase(),
  );
}
