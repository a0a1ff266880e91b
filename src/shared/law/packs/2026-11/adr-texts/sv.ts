import type { AdrTexts } from './adr-texts';

export const ADR_TEXTS_SV: AdrTexts = {
  common: {
    firmFirst: 'Du ska först ha klagat hos företaget.',
    free: 'Det är gratis.',
    askFee: 'Fråga dem om det kostar något att klaga.',
    oneYear: 'Du ska anmäla senast ett år efter att du första gången klagade hos företaget.',
    askTimeLimit: 'Fråga dem vilken tidsfrist som gäller och vänta inte längre än nödvändigt.',
    askLanguage: 'Fråga dem vilka språk du kan skriva på.',
    takesPart: 'Företaget medverkar i ärendet.',
    askParticipation: 'Fråga dem om ett klagomål mot företaget kan prövas.',
  },
  entities: {
    'dk-fanke': {
      nameInText: 'Det finansielle ankenævn (den danska nämnden för finansiella tjänster)',
      about:
        'Nämnden prövar klagomål från privatkunder mot banker och andra finansiella företag. Den är oberoende av företaget.',
      whenToGo:
        'Du kan klaga när företaget har avslagit ditt klagomål, när du inte är nöjd med svaret eller när du inte har fått svar inom fem veckor efter att företaget tog emot klagomålet.',
      fee: 'Det kostar 200 danska kronor. Du får tillbaka pengarna om du får rätt helt eller delvis, om du drar tillbaka klagomålet eller om nämnden inte kan pröva det.',
      timeLimit:
        'Nämndens vägledning anger ingen tidsfrist. Ett krav kan dock preskriberas, så vänta inte längre än nödvändigt.',
      language: 'Du kan skriva på danska eller engelska.',
      conditions: [
        'Klagomålet ska gälla ett konkret ekonomiskt mellanhavande för en privatkund.',
        'Nämnden prövar inte ärenden som har avgjorts av domstol, genom skiljedom eller genom förlikning i domstol.',
      ],
    },
    'dk-naevneneshus': {
      nameInText: 'Nævnenes Hus i Danmark',
      about:
        'Hit kan du vända dig med klagomål mot ett finansbolag som inte ägs av en bank och som därför inte hör till Det finansielle ankenævn.',
      conditions: [],
    },
    'se-arn': {
      nameInText: 'Allmänna reklamationsnämnden (ARN)',
      about:
        'Nämnden är en myndighet som prövar tvister mellan konsumenter och företag. Prövningen är skriftlig och beslutet är en rekommendation.',
      whenToGo:
        'Du kan anmäla när företaget helt eller delvis har sagt nej till ditt krav eller inte har svarat alls.',
      language: 'Nämndens formulär är på svenska.',
      conditions: [
        'Kravet måste uppgå till nämndens lägsta belopp, som är 500, 1\u00a0000 eller 2\u00a0000 kronor beroende på område.',
        'Du måste använda nämndens eget formulär, på webben eller på papper.',
      ],
    },
    'se-konsumenternas': {
      nameInText: 'Konsumenternas Bank- och finansbyrå',
      about: 'Här kan du få kostnadsfri och oberoende vägledning. Byrån avgör inga tvister.',
      conditions: [],
    },
    'se-konsumentvagledning': {
      nameInText: 'den kommunala konsumentvägledningen',
      about: 'Många kommuner har en konsumentvägledare som kan hjälpa dig vidare.',
      conditions: [],
    },
    'se-court': {
      nameInText: 'allmän domstol (tingsrätten)',
      about: 'Du kan också få tvisten prövad av allmän domstol.',
      conditions: [],
    },
    courts: {
      nameInText: 'domstol',
      about: 'Du kan också få tvisten prövad av domstol. Det kan kosta pengar, så sök gärna råd först.',
      conditions: [],
    },
    'fin-net': {
      nameInText: 'FIN-NET, nätverket av tvistlösningsorgan för finansiella tjänster i EES',
      about:
        'Finns företaget i ett annat land än du kan ett organ i ditt eget land skicka klagomålet vidare till rätt organ genom FIN-NET.',
      conditions: [],
    },
    'adr-list': {
      nameInText: 'det godkända tvistlösningsorganet i ditt land',
      about:
        'Varje land i EU och EES har en lista över godkända organ som prövar tvister mellan konsumenter och företag. På webbplatsen för FIN-NET ser du vilka av dem som prövar klagomål om finansiella tjänster.',
      conditions: [],
    },
    'no-finkn': {
      nameInText: 'Finansklagenemnda (den norska nämnden för finansiella tjänster)',
      about:
        'Nämnden prövar klagomål mot finansiella företag som är med i ordningen. Beslutet är rådgivande.',
      conditions: ['Nämnden prövar inte klagomål mot företag som står utanför ordningen.'],
    },
    'fi-kuluttajariita': {
      nameInText: 'konsumenttvistenämnden (Kuluttajariitalautakunta) i Finland',
      about: 'Nämnden prövar tvister mellan konsumenter och företag.',
      conditions: ['Ett ärende kan inte prövas av både nämnden och FINE.'],
    },
    'fi-fine': {
      nameInText: 'FINE, Försäkrings- och finansrådgivningen i Finland',
      about: 'FINE ger råd och prövar tvister om finansiella tjänster.',
      whenToGo:
        'Du ska först ha fått ett skriftligt beslut från företaget och från dess egen kundrepresentant.',
      conditions: ['Ett ärende kan inte prövas av både FINE och konsumenttvistenämnden.'],
    },
    'de-bundesbank': {
      nameInText:
        'Schlichtungsstelle bei der Deutschen Bundesbank (medlingsorganet vid Tysklands centralbank)',
      about:
        'Organet prövar tvister om betaltjänster och konsumentkredit när inget privat organ är behörigt.',
      timeLimit: 'Kravet får inte vara preskriberat.',
      conditions: ['Ärendet får inte ligga hos domstol.'],
    },
    'at-bankenschlichtung': {
      nameInText:
        'Gemeinsame Schlichtungsstelle der Österreichischen Kreditwirtschaft (de österrikiska bankernas gemensamma medlingsorgan)',
      about:
        'Organet medlar i tvister mellan kunder och banker. Företaget har fyra veckor på sig att säga om det medverkar.',
      conditions: ['Företaget ska vara etablerat i Österrike.'],
    },
    'at-verbraucherschlichtung': {
      nameInText:
        'Schlichtung für Verbrauchergeschäfte (det österrikiska medlingsorganet för konsumentavtal)',
      about: 'Organet medlar i tvister mellan konsumenter och företag.',
      conditions: [],
    },
    'nl-kifid': {
      nameInText: 'Kifid (det nederländska organet för finansiella tvister)',
      about: 'Kifid prövar klagomål mot anslutna finansiella företag.',
      whenToGo:
        'Du kan klaga när företagets egen klagomålshantering är avslutad eller när du inte har fått svar inom åtta veckor.',
      timeLimit:
        'Du ska klaga inom tre månader från avslaget eller inom ett år från ditt första klagomål hos företaget.',
      conditions: ['Företaget ska vara anslutet till Kifid.'],
    },
    'be-ombudsfin': {
      nameInText: 'Ombudsfin (det belgiska organet för finansiella tvister)',
      about: 'Ombudsfin prövar klagomål mot sina medlemmar. Utlåtandet är inte bindande.',
      conditions: ['Företaget ska vara medlem i Ombudsfin.'],
    },
    'fr-mediateur': {
      nameInText: 'företagets médiateur de la consommation (medlare i konsumenttvister i Frankrike)',
      about:
        'Medlaren är oberoende och prövar tvister mellan konsumenter och företaget. Medlarens namn och adress står på företagets webbplats och i ditt avtal.',
      whenToGo:
        'Du kan klaga när företaget har avslagit ditt klagomål eller när det har gått två månader sedan ditt första skriftliga klagomål.',
      conditions: [],
    },
    'it-abf': {
      nameInText: 'Arbitro Bancario Finanziario (ABF), det italienska organet för banktvister',
      about: 'Organet prövar tvister om bank- och betaltjänster.',
      whenToGo:
        'Du kan klaga när svaret inte är tillfredsställande eller när du inte har fått svar inom 15 arbetsdagar (betaltjänster) eller 60 dagar (annat).',
      fee: 'Det kostar 20 euro. Du får tillbaka pengarna om du får rätt helt eller delvis.',
      timeLimit: 'Du ska klaga inom 12 månader från ditt klagomål hos företaget.',
      conditions: [
        'Ett penningkrav får vara högst 200\u00a0000 euro.',
        'Det du klagar på får inte ligga mer än sex år tillbaka i tiden.',
      ],
    },
    'es-bde': {
      nameInText: 'Banco de España (klagomålsavdelningen vid Spaniens centralbank)',
      about: 'Avdelningen lämnar en motiverad rapport som inte är bindande.',
      whenToGo:
        'Du kan klaga när svaret inte är tillfredsställande eller när du inte har fått svar inom 15 arbetsdagar (betaltjänster) eller en månad (annat).',
      conditions: ['Företaget ska stå under tillsyn av Banco de España.'],
    },
    'pt-entities': {
      nameInText: 'ett av de portugisiska tvistlösningsorgan som företaget är anslutet till',
      about:
        'Den som erbjuder betaltjänster och konsumentkredit i Portugal ska vara ansluten till minst två tvistlösningsorgan. Du hittar dem på den portugisiska centralbankens webbplats för bankkunder.',
      fee: 'Som regel är det gratis eller billigt.',
      conditions: [],
    },
    'pl-rf': {
      nameInText: 'Rzecznik Finansowy (Polens finansombudsman)',
      about: 'Ombudsmannen är ett statligt organ som medlar mellan kunder och finansiella företag.',
      conditions: [],
    },
    'ie-fspo': {
      nameInText: 'Financial Services and Pensions Ombudsman (Irlands ombudsman för finansiella tjänster)',
      about: 'Ombudsmannen prövar klagomål mot finansiella företag.',
      timeLimit: 'För kortvariga tjänster är fristen sex år från det du klagar på.',
      conditions: [],
    },
    'uk-fos': {
      nameInText: 'Financial Ombudsman Service (den brittiska finansombudsmannen)',
      about: 'Ombudsmannen prövar klagomål mot finansiella företag.',
      whenToGo: 'Du kan klaga när du har fått företagets slutliga svar eller när tiden för det har gått ut.',
      timeLimit: 'Du ska klaga inom sex månader från det slutliga svaret.',
      conditions: [],
    },
  },
};
