import type { AdrTexts } from './adr-texts';

export const ADR_TEXTS_NB: AdrTexts = {
  common: {
    firmFirst: 'Du må først ha klaget til selskapet selv.',
    free: 'Det er gratis.',
    askFee: 'Spør dem om det koster noe å klage.',
    oneYear: 'Du må klage senest ett år etter at du første gang klaget til selskapet.',
    askTimeLimit: 'Spør dem hvilken frist som gjelder, og ikke vent lenger enn nødvendig.',
    askLanguage: 'Spør dem hvilke språk du kan skrive på.',
    takesPart: 'Selskapet deltar i saken.',
    askParticipation: 'Spør dem om de kan behandle en klage på selskapet.',
  },
  entities: {
    'dk-fanke': {
      nameInText: 'Det finansielle ankenævn (den danske klagenemnda for finanssaker)',
      about:
        'Nemnda behandler klager på banker og andre finansforetak fra privatkunder. Den er uavhengig av selskapet.',
      whenToGo:
        'Du kan klage når selskapet har sagt nei til klagen din, eller når du er misfornøyd med svaret. Du kan også klage når du ikke har fått svar innen fem uker etter at selskapet mottok klagen.',
      fee: 'Det koster 200 danske kroner. Du får pengene tilbake hvis du får helt eller delvis medhold, hvis du trekker klagen, eller hvis nemnda ikke kan behandle den.',
      timeLimit:
        'Veiledningen fra nemnda oppgir ingen klagefrist. Et krav kan likevel bli foreldet, så ikke vent lenger enn nødvendig.',
      language: 'Du kan skrive på dansk eller engelsk.',
      conditions: [
        'Klagen må gjelde et konkret økonomisk forhold for en privatkunde.',
        'Nemnda behandler ikke saker som er avgjort av en domstol, ved voldgift eller ved rettsforlik.',
      ],
    },
    'dk-naevneneshus': {
      nameInText: 'Nævnenes Hus i Danmark',
      about:
        'Her kan du klage på et finansieringsselskap som ikke er eid av en bank, og som derfor ikke hører under Det finansielle ankenævn.',
      conditions: [],
    },
    'se-arn': {
      nameInText: 'Allmänna reklamationsnämnden (ARN), den svenske klagenemnda for forbrukersaker',
      about:
        'Nemnda er en svensk myndighet som behandler tvister mellom forbrukere og næringsdrivende. Saken behandles skriftlig, og avgjørelsen er en anbefaling.',
      whenToGo:
        'Du kan klage når selskapet helt eller delvis har sagt nei til kravet ditt, eller ikke har svart i det hele tatt.',
      language: 'Skjemaet til nemnda er på svensk.',
      conditions: [
        'Kravet må minst være på det laveste beløpet nemnda behandler. Det er 500, 1\u00a0000 eller 2\u00a0000 svenske kroner, avhengig av hva saken gjelder.',
        'Du må bruke nemndas eget skjema, på nettet eller på papir.',
      ],
    },
    'se-konsumenternas': {
      nameInText: 'Konsumenternas Bank- och finansbyrå (svensk forbrukerrådgivning)',
      about: 'Her kan du få gratis og uavhengig veiledning. Byrået avgjør ikke tvister.',
      conditions: [],
    },
    'se-konsumentvagledning': {
      nameInText: 'den kommunale forbrukerveiledningen i Sverige (konsumentvägledning)',
      about: 'Mange svenske kommuner har en forbrukerveileder som kan hjelpe deg videre.',
      conditions: [],
    },
    'se-court': {
      nameInText: 'de alminnelige domstolene i Sverige (tingsrätten)',
      about: 'Du kan også få saken avgjort av en domstol.',
      conditions: [],
    },
    courts: {
      nameInText: 'domstolene',
      about: 'Du kan også få saken avgjort av en domstol. Det kan koste penger, så søk gjerne råd først.',
      conditions: [],
    },
    'fin-net': {
      nameInText: 'FIN-NET, nettverket av klageorganer for finanssaker i EØS',
      about:
        'Hvis selskapet holder til i et annet land enn deg, kan et klageorgan i ditt eget land sende klagen videre til riktig organ gjennom FIN-NET.',
      conditions: [],
    },
    'adr-list': {
      nameInText: 'det godkjente klageorganet i landet ditt',
      about:
        'Hvert land i EU og EØS har en liste over godkjente organer som behandler tvister mellom forbrukere og næringsdrivende. På nettstedet til FIN-NET ser du hvilke av dem som behandler finanssaker.',
      conditions: [],
    },
    'no-finkn': {
      nameInText: 'Finansklagenemnda',
      about: 'Nemnda behandler klager på finansforetak som er med i ordningen. Avgjørelsen er rådgivende.',
      conditions: ['Nemnda behandler ikke klager på selskaper som står utenfor ordningen.'],
    },
    'fi-kuluttajariita': {
      nameInText: 'Kuluttajariitalautakunta (den finske klagenemnda for forbrukersaker)',
      about: 'Nemnda behandler tvister mellom forbrukere og næringsdrivende.',
      conditions: ['En sak kan ikke behandles både av nemnda og av FINE.'],
    },
    'fi-fine': {
      nameInText: 'FINE (det finske klageorganet for finanssaker)',
      about: 'FINE gir råd og behandler tvister om finanstjenester.',
      whenToGo:
        'Du må først ha fått en skriftlig avgjørelse fra selskapet og fra selskapets egen kunderepresentant.',
      conditions: ['En sak kan ikke behandles både av FINE og av klagenemnda for forbrukersaker.'],
    },
    'de-bundesbank': {
      nameInText:
        'Schlichtungsstelle bei der Deutschen Bundesbank (meklingsorganet ved den tyske sentralbanken)',
      about:
        'Organet behandler tvister om betalingstjenester og forbrukerkreditt når saken ikke hører under et privat klageorgan.',
      timeLimit: 'Kravet kan ikke være foreldet.',
      conditions: ['Saken kan ikke være under behandling i en domstol.'],
    },
    'at-bankenschlichtung': {
      nameInText:
        'Gemeinsame Schlichtungsstelle der Österreichischen Kreditwirtschaft (de østerrikske bankenes felles meklingsorgan)',
      about:
        'Organet mekler i tvister mellom kunder og banker. Selskapet har fire uker på seg til å si om det deltar.',
      conditions: ['Selskapet må være etablert i Østerrike.'],
    },
    'at-verbraucherschlichtung': {
      nameInText:
        'Schlichtung für Verbrauchergeschäfte (det østerrikske meklingsorganet for forbrukeravtaler)',
      about: 'Organet mekler i tvister mellom forbrukere og næringsdrivende.',
      conditions: [],
    },
    'nl-kifid': {
      nameInText: 'Kifid (det nederlandske klageorganet for finanssaker)',
      about: 'Kifid behandler klager på finansforetak som er tilsluttet.',
      whenToGo:
        'Du kan klage når selskapets egen klagebehandling er avsluttet, eller når du ikke har fått svar innen åtte uker.',
      timeLimit:
        'Du må klage innen tre måneder etter avslaget eller innen ett år etter den første klagen din til selskapet.',
      conditions: ['Selskapet må være tilsluttet Kifid.'],
    },
    'be-ombudsfin': {
      nameInText: 'Ombudsfin (det belgiske klageorganet for finanssaker)',
      about: 'Ombudsfin behandler klager på medlemmene sine. Uttalelsen er ikke bindende.',
      conditions: ['Selskapet må være medlem av Ombudsfin.'],
    },
    'fr-mediateur': {
      nameInText: 'selskapets médiateur de la consommation (mekler i forbrukersaker i Frankrike)',
      about:
        'Mekleren er uavhengig og behandler tvister mellom forbrukere og selskapet. Navnet og adressen til mekleren står på nettstedet til selskapet og i avtalen din.',
      whenToGo:
        'Du kan klage når selskapet har sagt nei til klagen din, eller når det har gått to måneder siden den første skriftlige klagen din.',
      conditions: [],
    },
    'it-abf': {
      nameInText: 'Arbitro Bancario Finanziario (ABF), den italienske klagenemnda for banksaker',
      about: 'Nemnda behandler tvister om bank- og betalingstjenester.',
      whenToGo:
        'Du kan klage når du ikke er fornøyd med svaret, eller når du ikke har fått svar innen 15 virkedager (betalingstjenester) eller 60 dager (annet).',
      fee: 'Det koster 20 euro. Du får pengene tilbake hvis du får helt eller delvis medhold.',
      timeLimit: 'Du må klage innen 12 måneder etter at du klaget til selskapet.',
      conditions: [
        'Et pengekrav kan være på høyst 200\u00a0000 euro.',
        'Det du klager på, kan ikke ligge mer enn seks år tilbake i tid.',
      ],
    },
    'es-bde': {
      nameInText: 'Banco de España (klageavdelingen i den spanske sentralbanken)',
      about: 'Avdelingen gir en begrunnet rapport, som ikke er bindende.',
      whenToGo:
        'Du kan klage når du ikke er fornøyd med svaret, eller når du ikke har fått svar innen 15 virkedager (betalingstjenester) eller én måned (annet).',
      conditions: ['Selskapet må være under tilsyn av Banco de España.'],
    },
    'pt-entities': {
      nameInText: 'et av de portugisiske klageorganene som selskapet er tilsluttet',
      about:
        'I Portugal må de som tilbyr betalingstjenester og forbrukerkreditt, være tilsluttet minst to klageorganer. Du finner dem på den portugisiske sentralbankens nettsted for bankkunder.',
      fee: 'Som regel er det gratis eller billig.',
      conditions: [],
    },
    'pl-rf': {
      nameInText: 'Rzecznik Finansowy (det polske finansombudet)',
      about: 'Ombudet er et statlig organ som mekler mellom kunder og finansforetak.',
      conditions: [],
    },
    'ie-fspo': {
      nameInText: 'Financial Services and Pensions Ombudsman (det irske ombudet for finanstjenester)',
      about: 'Ombudet behandler klager på finansforetak.',
      timeLimit: 'For kortvarige tjenester er fristen seks år fra det forholdet du klager på.',
      conditions: [],
    },
    'uk-fos': {
      nameInText: 'Financial Ombudsman Service (det britiske finansombudet)',
      about: 'Ombudet behandler klager på finansforetak.',
      whenToGo:
        'Du kan klage når du har fått det endelige svaret fra selskapet, eller når fristen for det svaret er ute.',
      timeLimit: 'Du må klage innen seks måneder etter det endelige svaret.',
      conditions: [],
    },
  },
};
