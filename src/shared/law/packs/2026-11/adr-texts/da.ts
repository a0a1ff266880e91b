import type { AdrTexts } from './adr-texts';

export const ADR_TEXTS_DA: AdrTexts = {
  common: {
    firmFirst: 'Du skal først have klaget til virksomheden selv.',
    free: 'Det er gratis.',
    askFee: 'Spørg dem, om det koster noget at klage.',
    oneYear: 'Du skal klage senest et år efter, at du første gang klagede til virksomheden.',
    askTimeLimit: 'Spørg dem, hvilken frist der gælder, og vent ikke længere end nødvendigt.',
    askLanguage: 'Spørg dem, hvilke sprog du kan skrive på.',
    takesPart: 'Virksomheden deltager i sagen.',
    askParticipation: 'Spørg dem, om en klage over virksomheden kan behandles.',
  },
  entities: {
    'dk-fanke': {
      nameInText: 'Det finansielle ankenævn',
      about:
        'Nævnet behandler klager fra private kunder over banker og andre finansielle virksomheder. Det er uafhængigt af virksomheden.',
      whenToGo:
        'Du kan klage, når virksomheden har afvist din klage, når du er utilfreds med svaret, eller når du ikke har fået svar inden fem uger efter, at virksomheden modtog klagen.',
      fee: 'Det koster 200 kr. Du får pengene tilbage, hvis du får helt eller delvist medhold, hvis du trækker klagen tilbage, eller hvis nævnet ikke kan behandle den.',
      timeLimit:
        'Nævnets vejledning angiver ingen klagefrist. Et krav kan dog blive forældet, så vent ikke længere end nødvendigt.',
      language: 'Du kan skrive på dansk eller engelsk.',
      conditions: [
        'Klagen skal handle om et konkret økonomisk mellemværende i et privat kundeforhold.',
        'Nævnet behandler ikke sager, der er afgjort ved en domstol, ved voldgift eller ved retsforlig.',
      ],
    },
    'dk-naevneneshus': {
      nameInText: 'Nævnenes Hus',
      about:
        'Her kan du klage over et finansieringsselskab, der ikke ejes af en bank, og som derfor ikke hører under Det finansielle ankenævn.',
      conditions: [],
    },
    'se-arn': {
      nameInText: 'Allmänna reklamationsnämnden (ARN), det svenske forbrugerklagenævn',
      about:
        'Nævnet er en svensk myndighed, der behandler tvister mellem forbrugere og virksomheder. Sagen behandles skriftligt, og afgørelsen er en anbefaling.',
      whenToGo:
        'Du kan klage, når virksomheden helt eller delvist har afvist dit krav eller slet ikke har svaret.',
      language: 'Nævnets formular er på svensk.',
      conditions: [
        'Kravet skal mindst være på nævnets laveste beløb, som er 500, 1.000 eller 2.000 svenske kroner alt efter sagens område.',
        'Du skal bruge nævnets eget formular, på nettet eller på papir.',
      ],
    },
    'se-konsumenternas': {
      nameInText: 'Konsumenternas Bank- och finansbyrå (svensk forbrugerrådgivning)',
      about: 'Her kan du få gratis og uafhængig vejledning. Bureauet træffer ikke afgørelser.',
      conditions: [],
    },
    'se-konsumentvagledning': {
      nameInText: 'den kommunale forbrugervejledning i Sverige (konsumentvägledning)',
      about: 'Mange svenske kommuner har en forbrugervejleder, der kan hjælpe dig videre.',
      conditions: [],
    },
    'se-court': {
      nameInText: 'de almindelige domstole i Sverige (tingsrätten)',
      about: 'Du kan også få sagen afgjort ved en domstol.',
      conditions: [],
    },
    courts: {
      nameInText: 'domstolene',
      about: 'Du kan også få sagen afgjort ved en domstol. Det kan koste penge, så søg gerne råd først.',
      conditions: [],
    },
    'fin-net': {
      nameInText: 'FIN-NET, netværket af klagenævn på det finansielle område i EØS',
      about:
        'Ligger virksomheden i et andet land end dig, kan et nævn i dit eget land sende klagen videre til det rigtige nævn gennem FIN-NET.',
      conditions: [],
    },
    'adr-list': {
      nameInText: 'det godkendte klageorgan i dit land',
      about:
        'Hvert land i EU og EØS har en liste over godkendte organer, der behandler tvister mellem forbrugere og virksomheder. På hjemmesiden for FIN-NET kan du se, hvilke af dem der behandler klager på det finansielle område.',
      conditions: [],
    },
    'no-finkn': {
      nameInText: 'Finansklagenemnda (det norske klagenævn på det finansielle område)',
      about:
        'Nævnet behandler klager over finansielle virksomheder, der er med i ordningen. Afgørelsen er rådgivende.',
      conditions: ['Nævnet behandler ikke klager over virksomheder, der står uden for ordningen.'],
    },
    'fi-kuluttajariita': {
      nameInText: 'Kuluttajariitalautakunta (det finske forbrugerklagenævn)',
      about: 'Nævnet behandler tvister mellem forbrugere og virksomheder.',
      conditions: ['En sag kan ikke behandles både af nævnet og af FINE.'],
    },
    'fi-fine': {
      nameInText: 'FINE (det finske klagenævn på det finansielle område)',
      about: 'FINE rådgiver og behandler tvister på det finansielle område.',
      whenToGo:
        'Du skal først have fået en skriftlig afgørelse fra virksomheden og fra dens egen kunderepræsentant.',
      conditions: ['En sag kan ikke behandles både af FINE og af forbrugerklagenævnet.'],
    },
    'de-bundesbank': {
      nameInText: 'Schlichtungsstelle bei der Deutschen Bundesbank (forligsnævnet ved den tyske centralbank)',
      about:
        'Nævnet behandler tvister om betalingstjenester og forbrugerkredit, når intet privat nævn er kompetent.',
      timeLimit: 'Kravet må ikke være forældet.',
      conditions: ['Sagen må ikke være for en domstol.'],
    },
    'at-bankenschlichtung': {
      nameInText:
        'Gemeinsame Schlichtungsstelle der Österreichischen Kreditwirtschaft (de østrigske bankers fælles forligsnævn)',
      about:
        'Nævnet mægler i tvister mellem kunder og banker. Virksomheden har fire uger til at sige, om den deltager.',
      conditions: ['Virksomheden skal være etableret i Østrig.'],
    },
    'at-verbraucherschlichtung': {
      nameInText: 'Schlichtung für Verbrauchergeschäfte (det østrigske forligsnævn for forbrugeraftaler)',
      about: 'Nævnet mægler i tvister mellem forbrugere og virksomheder.',
      conditions: [],
    },
    'nl-kifid': {
      nameInText: 'Kifid (det hollandske klagenævn på det finansielle område)',
      about: 'Kifid behandler klager over finansielle virksomheder, der er tilsluttet.',
      whenToGo:
        'Du kan klage, når virksomhedens egen klagebehandling er slut, eller når du ikke har fået svar inden otte uger.',
      timeLimit:
        'Du skal klage inden tre måneder efter afslaget eller inden et år efter din første klage til virksomheden.',
      conditions: ['Virksomheden skal være tilsluttet Kifid.'],
    },
    'be-ombudsfin': {
      nameInText: 'Ombudsfin (det belgiske klageorgan på det finansielle område)',
      about: 'Ombudsfin behandler klager over sine medlemmer. Udtalelsen er ikke bindende.',
      conditions: ['Virksomheden skal være medlem af Ombudsfin.'],
    },
    'fr-mediateur': {
      nameInText: 'virksomhedens médiateur de la consommation (mægler i forbrugersager i Frankrig)',
      about:
        'Mægleren er uafhængig og behandler tvister mellem forbrugere og virksomheden. Mæglerens navn og adresse står på virksomhedens hjemmeside og i din aftale.',
      whenToGo:
        'Du kan klage, når virksomheden har afvist din klage, eller når der er gået to måneder siden din første skriftlige klage.',
      conditions: [],
    },
    'it-abf': {
      nameInText: 'Arbitro Bancario Finanziario (ABF), det italienske bankklagenævn',
      about: 'Nævnet behandler tvister om bank- og betalingstjenester.',
      whenToGo:
        'Du kan klage, når svaret er utilfredsstillende, eller når du ikke har fået svar inden 15 arbejdsdage (betalingstjenester) eller 60 dage (andet).',
      fee: 'Det koster 20 euro. Du får pengene tilbage, hvis du får helt eller delvist medhold.',
      timeLimit: 'Du skal klage inden 12 måneder efter din klage til virksomheden.',
      conditions: [
        'Pengekrav kan højst være på 200.000 euro.',
        'Det, du klager over, må ikke ligge mere end seks år tilbage.',
      ],
    },
    'es-bde': {
      nameInText: 'Banco de España (den spanske centralbanks klageafdeling)',
      about: 'Afdelingen afgiver en begrundet rapport, som ikke er bindende.',
      whenToGo:
        'Du kan klage, når svaret er utilfredsstillende, eller når du ikke har fået svar inden 15 arbejdsdage (betalingstjenester) eller en måned (andet).',
      conditions: ['Virksomheden skal være under tilsyn af Banco de España.'],
    },
    'pt-entities': {
      nameInText: 'et af de portugisiske klageorganer, som virksomheden er tilsluttet',
      about:
        'Udbydere af betalingstjenester og forbrugerkredit skal i Portugal være tilsluttet mindst to klageorganer. Du finder dem på den portugisiske centralbanks side for bankkunder.',
      fee: 'Som regel er det gratis eller billigt.',
      conditions: [],
    },
    'pl-rf': {
      nameInText: 'Rzecznik Finansowy (den polske finansombudsmand)',
      about: 'Ombudsmanden er et statsligt organ, der mægler mellem kunder og finansielle virksomheder.',
      conditions: [],
    },
    'ie-fspo': {
      nameInText:
        'Financial Services and Pensions Ombudsman (den irske ombudsmand for finansielle tjenester)',
      about: 'Ombudsmanden behandler klager over finansielle virksomheder.',
      timeLimit: 'For kortvarige tjenester er fristen seks år fra det forhold, du klager over.',
      conditions: [],
    },
    'uk-fos': {
      nameInText: 'Financial Ombudsman Service (den britiske finansombudsmand)',
      about: 'Ombudsmanden behandler klager over finansielle virksomheder.',
      whenToGo:
        'Du kan klage, når du har fået virksomhedens endelige svar, eller når fristen for det er gået.',
      timeLimit: 'Du skal klage inden seks måneder efter det endelige svar.',
      conditions: [],
    },
  },
};
