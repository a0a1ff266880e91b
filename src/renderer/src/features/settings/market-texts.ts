import type { UiLanguage } from '../../../../shared/core/text';
import type { Establishment } from '../../../../shared/law/adr-entity';
import type { Promised, PromisedLength } from '../../../../shared/law/firm-promises';

interface MarketTexts {
  readonly title: string;
  readonly text: string;
  readonly complianceChanges: string;
  readonly market: string;
  readonly presence: string;
  readonly presenceIn: (market: string) => string;
  readonly establishments: Readonly<Record<Establishment, string>>;
  readonly promises: Readonly<Record<Promised, string>>;
  readonly promisesShort: Readonly<Record<Promised, string>>;
  readonly notPromised: string;
  readonly change: string;
  readonly changeIn: (market: string) => string;
  readonly dialogTitle: (market: string) => string;
  readonly dialogText: string;
  readonly countOf: (promise: string) => string;
  readonly unitOf: (promise: string) => string;
  readonly units: Readonly<Record<PromisedLength['unit'], string>>;
  readonly emptyHint: string;
  readonly badCount: string;
  readonly from: string;
  readonly fromHint: string;
  readonly badFrom: (date: string) => string;
  readonly saidIn: string;
  readonly saidInHint: string;
  readonly noSaidIn: string;
  readonly preview: string;
  readonly cancel: string;
  readonly fileName: (market: string) => string;
  readonly changed: (market: string) => string;
}

export const marketTexts = {
  da: {
    complianceChanges:
      'Compliance ændrer dette, eller kunderepræsentanten, så længe ingen fra compliance arbejder her.',
    title: 'Markeder',
    text: 'Hvordan virksomheden er til stede, afgør, hvor brevene henviser til. Løfterne er dem, virksomheden selv har givet offentligt.',
    market: 'Marked',
    presence: 'Virksomheden har',
    presenceIn: (market) => `Virksomheden har i ${market}`,
    establishments: {
      none: 'intet etableret',
      branch: 'filial',
      subsidiary: 'datterselskab',
      member: 'tilsluttet klageinstansen',
    },
    promises: {
      confirmation: 'Bekræftelse fra kunderepræsentanten',
      assessment: 'Endelig vurdering fra kunderepræsentanten',
      customerService: 'Svar fra kundeservice',
    },
    promisesShort: { confirmation: 'Bekræftelse', assessment: 'Vurdering', customerService: 'Kundeservice' },
    notPromised: 'intet løfte',
    change: 'Ændr',
    changeIn: (market) => `Ændr løfterne i ${market}`,
    dialogTitle: (market) => `Virksomhedens løfter i ${market}`,
    dialogText:
      'Løfterne bliver en regelpakke. Før den gælder, vises det, hvilke åbne sager der får andre frister.',
    countOf: (promise) => `${promise}, antal`,
    unitOf: (promise) => `${promise}, regnet i`,
    units: { 'business-days': 'arbejdsdage', 'calendar-days': 'kalenderdage' },
    emptyHint: 'Lad feltet stå tomt, hvis intet er lovet.',
    badCount: 'Skriv et helt tal fra 1 til 400, eller lad feltet stå tomt.',
    from: 'Gælder klager modtaget fra og med',
    fromHint: 'Ældre sager beholder de løfter, der gjaldt dengang.',
    badFrom: (date) => `Vælg en dag fra og med den ${date}; fra den dag gælder allerede andre løfter.`,
    saidIn: 'Hvor løfterne står',
    saidInHint: 'For eksempel navnet på virksomhedens side om klager.',
    noSaidIn: 'Skriv, hvor virksomheden har sagt det.',
    preview: 'Vis virkningen',
    cancel: 'Annuller',
    fileName: (market) => `Løfterne i ${market}`,
    changed: (market) => `Løfterne i ${market} er ændret.`,
  },
  sv: {
    complianceChanges:
      'Compliance ändrar detta, eller kundrepresentanten så länge ingen från compliance arbetar här.',
    title: 'Marknader',
    text: 'Hur företaget finns på plats avgör vart breven hänvisar. Löftena är de som företaget självt har gett offentligt.',
    market: 'Marknad',
    presence: 'Företaget har',
    presenceIn: (market) => `Företaget har i ${market}`,
    establishments: {
      none: 'inget etablerat',
      branch: 'filial',
      subsidiary: 'dotterbolag',
      member: 'anslutning till nämnden',
    },
    promises: {
      confirmation: 'Bekräftelse från kundrepresentanten',
      assessment: 'Slutlig bedömning från kundrepresentanten',
      customerService: 'Svar från kundtjänst',
    },
    promisesShort: { confirmation: 'Bekräftelse', assessment: 'Bedömning', customerService: 'Kundtjänst' },
    notPromised: 'inget löfte',
    change: 'Ändra',
    changeIn: (market) => `Ändra löftena i ${market}`,
    dialogTitle: (market) => `Företagets löften i ${market}`,
    dialogText:
      'Löftena blir ett regelpaket. Innan det gäller visas vilka öppna ärenden som får andra tidsfrister.',
    countOf: (promise) => `${promise}, antal`,
    unitOf: (promise) => `${promise}, räknat i`,
    units: { 'business-days': 'arbetsdagar', 'calendar-days': 'kalenderdagar' },
    emptyHint: 'Lämna fältet tomt om inget är utlovat.',
    badCount: 'Skriv ett heltal från 1 till 400, eller lämna fältet tomt.',
    from: 'Gäller klagomål mottagna från och med',
    fromHint: 'Äldre ärenden behåller de löften som gällde då.',
    badFrom: (date) => `Välj en dag från och med den ${date}; från den dagen gäller redan andra löften.`,
    saidIn: 'Var löftena står',
    saidInHint: 'Till exempel namnet på företagets sida om klagomål.',
    noSaidIn: 'Skriv var företaget har sagt det.',
    preview: 'Visa verkan',
    cancel: 'Avbryt',
    fileName: (market) => `Löftena i ${market}`,
    changed: (market) => `Löftena i ${market} är ändrade.`,
  },
  en: {
    complianceChanges:
      'Compliance changes this, or the representative as long as nobody from compliance works here.',
    title: 'Markets',
    text: 'How the firm is present settles where letters send people. The promises are those the firm itself has made in public.',
    market: 'Market',
    presence: 'The firm has',
    presenceIn: (market) => `The firm has in ${market}`,
    establishments: {
      none: 'no establishment',
      branch: 'a branch',
      subsidiary: 'a subsidiary',
      member: 'joined the ADR entity',
    },
    promises: {
      confirmation: 'Confirmation by the representative',
      assessment: 'Final assessment by the representative',
      customerService: 'Answer by customer service',
    },
    promisesShort: {
      confirmation: 'Confirmation',
      assessment: 'Assessment',
      customerService: 'Customer service',
    },
    notPromised: 'no promise',
    change: 'Change',
    changeIn: (market) => `Change the promises in ${market}`,
    dialogTitle: (market) => `The firm's promises in ${market}`,
    dialogText:
      'The promises become a rule pack. Before it is in force you see which open cases get other deadlines.',
    countOf: (promise) => `${promise}, number`,
    unitOf: (promise) => `${promise}, counted in`,
    units: { 'business-days': 'business days', 'calendar-days': 'calendar days' },
    emptyHint: 'Leave the field empty where nothing has been promised.',
    badCount: 'Enter a whole number from 1 to 400, or leave the field empty.',
    from: 'For complaints received from',
    fromHint: 'Older cases keep the promises of their time.',
    badFrom: (date) => `Choose a day from ${date} on; from that day other promises are in force already.`,
    saidIn: 'Where the promises stand',
    saidInHint: "For example the name of the firm's page on complaints.",
    noSaidIn: 'Enter where the firm has said so.',
    preview: 'Show the effect',
    cancel: 'Cancel',
    fileName: (market) => `The promises in ${market}`,
    changed: (market) => `The promises in ${market} have been changed.`,
  },
} satisfies Record<UiLanguage, MarketTexts>;
