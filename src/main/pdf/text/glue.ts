import type { LetterLanguage } from '../../../shared/complaint/vocabulary';

const NBSP = '\u00a0';

interface Habits {
  /** Full names, as written inside a date. */
  readonly months: string;
  /** Words that belong to the number or name after them: "stk. 2", "bilaga 3", "Article 14". */
  readonly before: string;
  /** Words and units that belong to the number before them: "250 kr.", "5 §", "14 days". */
  readonly after: string;
}

const HABITS: Readonly<Record<LetterLanguage, Habits>> = {
  da: {
    months: 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december',
    before: '§§?|stk\\.|nr\\.|pkt\\.|litra|kapitel|kap\\.|artikel|art\\.|bilag|side|s\\.|kl\\.|DKK|SEK|EUR',
    after: 'kr\\.?|kroner|øre|%|dage|hverdage|bankdage|uger|måneder|år|DKK|SEK|EUR',
  },
  sv: {
    months: 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
    before: '§§?|kap\\.|punkt|nr|artikel|art\\.|bilaga|sidan?|s\\.|kl\\.|prop\\.|SFS|DKK|SEK|EUR',
    after: 'kap\\.|§§?|st\\.|p\\.|kr|kronor|öre|%|dagar|bankdagar|veckor|månader|år|DKK|SEK|EUR',
  },
  en: {
    months: 'January|February|March|April|May|June|July|August|September|October|November|December',
    before:
      '§§?|[Ss]ections?|[Aa]rticles?|[Aa]rts?\\.|[Pp]aras?\\.?|[Nn]os?\\.|[Ee]xhibit|[Pp]age|DKK|SEK|EUR|GBP',
    after: '%|kr\\.?|days?|weeks?|months?|years?|am|pm|DKK|SEK|EUR|GBP',
  },
  nb: {
    months: 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember',
    before:
      '§§?|kapittel|kap\\.|ledd|nr\\.|bokstav|artikkel|art\\.|vedlegg|side|s\\.|kl\\.|kr|NOK|DKK|SEK|EUR',
    after: 'kr\\.?|kroner|øre|%|dager|virkedager|bankdager|uker|måneder|år|ledd|NOK|DKK|SEK|EUR',
  },
  fi: {
    months: '(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuuta',
    before: '§|artikla|kohta|luku|liite|sivu|s\\.|klo|nro|EUR|SEK|DKK',
    after:
      '§|§:n|artiklan?|kohdan?|luvun?|luku|€|euroa|senttiä|%|päivää|pankkipäivää|viikkoa|kuukautta|vuotta|EUR|SEK|DKK',
  },
  de: {
    months: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
    before: '§§?|Absatz|Abs\\.|Nr\\.|Satz|Buchstabe|Artikel|Art\\.|Anlage|Seite|S\\.|Kapitel|EUR|SEK|DKK',
    after: '€|Euro|Cent|%|Uhr|Tagen?|Bankarbeitstagen?|Arbeitstagen?|Wochen|Monaten?|Jahren?|EUR|SEK|DKK',
  },
};

/**
 * Replaces the spaces at which a line must not end by non-breaking ones: inside law references ("§ 4, stk. 2"), dates
 * ("5. november 2026"), amounts ("1 234,50 kr") and numbers in groups. Only spaces change, one for one.
 */
export function glue(text: string, language: LetterLanguage): string {
  if (!/\d/.test(text)) return text;
  let glued = text;
  for (const pattern of PATTERNS[language]) {
    glued = glued.replace(pattern, (found) => found.replaceAll(' ', NBSP));
  }
  return glued;
}

const PATTERNS: Readonly<Record<LetterLanguage, readonly RegExp[]>> = {
  da: patternsOf(HABITS.da),
  sv: patternsOf(HABITS.sv),
  en: patternsOf(HABITS.en),
  nb: patternsOf(HABITS.nb),
  fi: patternsOf(HABITS.fi),
  de: patternsOf(HABITS.de),
};

// A space already glued by an earlier pattern still counts as one for a later pattern: hence [ \u00a0] throughout.
function patternsOf({ months, before, after }: Habits): readonly RegExp[] {
  const gap = `[ ${NBSP}]`;
  const start = '(?<![\\p{L}\\p{N}])';
  const end = '(?![\\p{L}\\p{N}])';
  return [
    new RegExp(`${start}\\d{1,2}\\.?${gap}(?:${months})(?:${gap}\\d{4})?${end}`, 'giu'),
    // Inserted sections: "§ 9 b" and "5 a §".
    new RegExp(`§§?${gap}\\d+${gap}[a-h]${end}|${start}\\d+${gap}[a-h]${gap}§`, 'gu'),
    // Groups of three digits, and phone numbers in groups of two or three.
    new RegExp(`${start}\\+?\\d{1,3}(?:${gap}\\d{2,3}){1,6}(?:[.,]\\d+)?${end}`, 'gu'),
    new RegExp(`${start}(?:${before})${gap}(?=[\\d(]|[a-z]\\b)`, 'gu'),
    new RegExp(`(?<=\\d[a-z]?)${gap}(?:${after})${end}`, 'gu'),
  ];
}
