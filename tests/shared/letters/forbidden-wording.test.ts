import { describe, expect, it } from 'vitest';

import { LETTER_LANGUAGES, MARKETS } from '../../../src/shared/complaint/vocabulary';
import { closedPlatformIn, forbiddenClaimIn } from '../../../src/shared/letters/forbidden-wording';
import { signpostsFor } from '../../../src/shared/letters/signpost';
import { TODAY } from '../../support/cases';
import { rulesFor } from '../../support/rules';

describe('the closed platform', () => {
  it.each([
    'ODR',
    'odr-platformen',
    'ODR-plattformen',
    'O.D.R.',
    'o d r',
    'O\u200bD\u200bR',
    'ＯＤＲ',
    'http://ec.europa.eu/consumers/odr',
    'https://ec.europa.eu/consumers/odr/main/index.cfm?event=main.home2.show&lng=DA',
    'webgate.ec.europa.eu/odr/main',
    'https://ec.europa.eu/consumers/%6f%64%72',
    'OS-Plattform',
    'OS Plattform',
    'online dispute resolution',
    'Online-Dispute-Resolution',
    'onlinetvistbilæggelse',
    'online tvistløsning',
    'tvistlösning på nätet',
    'tvistlösning online',
    'EU-Kommissionens online klageportal',
    'den europæiske klageplatform',
    'Europeiska kommissionens plattform för klagomål',
    "the European Commission's platform for consumer complaints",
    'forordning (EU) nr. 524/2013',
  ])('when a text says %s → it is found', (text) => {
    expect(closedPlatformIn(`Du kan bruge ${text} i dag.`)).toBeDefined();
  });

  it.each([
    'Du kan klage online på fanke.dk.',
    'Modregning og rodrigues',
    'FIN-NET, netværket af klagenævn på det finansielle område i EØS',
    'https://finance.ec.europa.eu/consumer-finance-and-payments/retail-financial-services/financial-dispute-resolution-network-fin-net/about-fin-net_en',
    'Klagen er sendt i vores klageportal.',
    'Du købte varen på en handelsplatform.',
    'organ för alternativ tvistlösning',
  ])('when a text says %s → nothing is found', (text) => {
    expect(closedPlatformIn(text)).toBeUndefined();
  });

  it('when the law names places to turn to → none of them is the closed platform', () => {
    for (const market of MARKETS) {
      for (const language of LETTER_LANGUAGES) {
        const places = signpostsFor({ market, product: 'card', language }, rulesFor(market, TODAY));
        expect(closedPlatformIn(JSON.stringify(places))).toBeUndefined();
      }
    }
  });
});

describe('claims about the representative', () => {
  it.each([
    'Jeg er virksomhedens ombudsmand.',
    'kundombudsmannen',
    'Our customer ombudsman decides.',
    'kundens advokat',
    'kundens ombud',
    "the customer's advocate",
    'the customer’s advocate',
    'advocate of the customer',
    'Jeg er et uafhængigt klagenævn.',
    'Jag är en oberoende nämnd.',
    'I am an independent dispute resolution body.',
    'I am your ADR entity.',
  ])('when a text says %s → it is found', (text) => {
    expect(forbiddenClaimIn(text)).toBeDefined();
  });

  it.each([
    'Jeg er upartisk.',
    'Jeg er ikke et klagenævn.',
    'Jag är ingen nämnd.',
    'I am not a complaints board.',
    'Forbrugerombudsmandens retningslinjer',
    'Konsumentombudsmannen',
    'the Financial Ombudsman Service',
    'Din advokat skrev til os.',
  ])('when a text says %s → nothing is found', (text) => {
    expect(forbiddenClaimIn(text)).toBeUndefined();
  });
});
