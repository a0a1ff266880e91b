import type { Localised } from '../../core/text';

/** What the requirements rest on, as it is cited to the one who writes the letter. */
export const CITED = {
  allPoints: {
    da: 'PSD2 artikel 101, stk. 2',
    sv: 'PSD2 artikel 101.2',
    en: 'PSD2 Article 101(2)',
  },
  adrInformation: {
    da: 'PSD2 artikel 101, stk. 3-4; direktiv 2013/11/EU artikel 13; forbrugerklageloven § 4',
    sv: 'PSD2 artikel 101.3–101.4; direktiv 2013/11/EU artikel 13',
    en: 'PSD2 Article 101(3)–(4); Directive 2013/11/EU Article 13',
  },
  authorities: {
    da: 'PSD2 artikel 99',
    sv: 'PSD2 artikel 99',
    en: 'PSD2 Article 99',
  },
  durableMedium: {
    da: 'PSD2 artikel 101, stk. 2, og artikel 4, nr. 35',
    sv: 'PSD2 artikel 101.2 och artikel 4.35',
    en: 'PSD2 Article 101(2) and Article 4(35)',
  },
  guidelineAnswer: {
    da: 'Retningslinjer for klagebehandling (JC 2014 43), retningslinje 7',
    sv: 'Riktlinjer för klagomålshantering (JC 2014 43), riktlinje 7',
    en: 'Guidelines on complaints-handling (JC 2014 43), guideline 7',
  },
  guidelineInformation: {
    da: 'Retningslinjer for klagebehandling (JC 2014 43), retningslinje 6',
    sv: 'Riktlinjer för klagomålshantering (JC 2014 43), riktlinje 6',
    en: 'Guidelines on complaints-handling (JC 2014 43), guideline 6',
  },
  guidelineEvidence: {
    da: 'Retningslinjer for klagebehandling (JC 2014 43), retningslinje 7, litra a',
    sv: 'Riktlinjer för klagomålshantering (JC 2014 43), riktlinje 7 a',
    en: 'Guidelines on complaints-handling (JC 2014 43), guideline 7(a)',
  },
  fairness: {
    da: 'Direktiv 2013/11/EU artikel 9 (som forbillede)',
    sv: 'Direktiv 2013/11/EU artikel 9 (som förebild)',
    en: 'Directive 2013/11/EU Article 9 (as a model)',
  },
  notAnAdrEntity: {
    da: 'Direktiv 2013/11/EU artikel 2, stk. 2, litra a-b, og artikel 6',
    sv: 'Direktiv 2013/11/EU artikel 2.2 a–b och artikel 6',
    en: 'Directive 2013/11/EU Article 2(2)(a)–(b) and Article 6',
  },
  danishSilence: {
    da: 'Det finansielle ankenævns vedtægter: fem uger uden svar',
    sv: 'Det danska Det finansielle ankenævns stadgar: fem veckor utan svar',
    en: 'Statutes of the Danish Det finansielle ankenævn: five weeks without an answer',
  },
  swedishRoutes: {
    da: 'FFFS 2002:23 (de svenske generelle råd om klager)',
    sv: 'FFFS 2002:23 (allmänna råd om klagomålshantering)',
    en: 'FFFS 2002:23 (Swedish general guidelines on complaints)',
  },
  dataProtection: {
    da: 'Databeskyttelsesforordningen artikel 13 og 77',
    sv: 'Dataskyddsförordningen artiklarna 13 och 77',
    en: 'General Data Protection Regulation Articles 13 and 77',
  },
  dataMinimisation: {
    da: 'Databeskyttelsesforordningen artikel 5, stk. 1, litra b og c',
    sv: 'Dataskyddsförordningen artikel 5.1 b och c',
    en: 'General Data Protection Regulation Article 5(1)(b) and (c)',
  },
  closedPlatform: {
    da: 'Forordning (EU) 2024/3228',
    sv: 'Förordning (EU) 2024/3228',
    en: 'Regulation (EU) 2024/3228',
  },
  tippingOff: {
    da: 'Svensk lag (2017:630) 4 kap. 9 § og lag (2004:297) 1 kap. 10 b §',
    sv: 'Lag (2017:630) 4 kap. 9 § och lag (2004:297) 1 kap. 10 b §',
    en: 'Swedish Acts 2017:630, chapter 4, section 9, and 2004:297, chapter 1, section 10 b',
  },
  secrecy: {
    da: 'Svensk lag (2004:297) 1 kap. 10 §; lov om finansiel virksomhed § 117',
    sv: 'Lag (2004:297) 1 kap. 10 §; dansk lov om finansiel virksomhed § 117',
    en: 'Swedish Act 2004:297, chapter 1, section 10; Danish Financial Business Act section 117',
  },
  ownProcedure: {
    da: 'Kunderepræsentantens egen fremgangsmåde',
    sv: 'Kundrepresentantens egen arbetsordning',
    en: "The representative's own procedure",
  },
} satisfies Readonly<Record<string, Localised>>;
