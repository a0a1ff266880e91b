import type { AdrTexts } from './adr-texts';

export const ADR_TEXTS_FI: AdrTexts = {
  common: {
    firmFirst: 'Sinun on ensin valitettava yritykselle itselleen.',
    free: 'Palvelu on maksuton.',
    askFee: 'Kysy sieltä, maksaako valittaminen jotakin.',
    oneYear: 'Valitus on tehtävä vuoden kuluessa siitä, kun valitit yritykselle ensimmäisen kerran.',
    askTimeLimit: 'Kysy sieltä, mikä määräaika on, äläkä odota pidempään kuin on tarpeen.',
    askLanguage: 'Kysy sieltä, millä kielillä voit kirjoittaa.',
    takesPart: 'Yritys osallistuu asian käsittelyyn.',
    askParticipation: 'Kysy sieltä, voidaanko yritystä koskeva valitus tutkia.',
  },
  entities: {
    'dk-fanke': {
      nameInText: 'Det finansielle ankenævn (Tanskan rahoitusalan valituslautakunta)',
      about:
        'Lautakunta käsittelee yksityisasiakkaiden valituksia, jotka koskevat pankkeja ja muita rahoitusalan yrityksiä. Se on riippumaton yrityksestä.',
      whenToGo:
        'Voit valittaa, kun yritys on hylännyt valituksesi tai kun et ole tyytyväinen vastaukseen. Voit valittaa myös, kun et ole saanut vastausta viiden viikon kuluessa siitä, kun yritys vastaanotti valituksen.',
      fee: 'Käsittely maksaa 200 Tanskan kruunua. Saat rahat takaisin, jos valituksesi hyväksytään kokonaan tai osittain, jos peruutat valituksesi tai jos lautakunta ei voi käsitellä sitä.',
      timeLimit:
        'Lautakunnan ohjeissa ei mainita määräaikaa. Vaatimus voi kuitenkin vanhentua, joten älä odota pidempään kuin on tarpeen.',
      language: 'Voit kirjoittaa tanskaksi tai englanniksi.',
      conditions: [
        'Valituksen on koskettava yksityisasiakkaan tiettyä taloudellista asiaa.',
        'Lautakunta ei käsittele asioita, jotka tuomioistuin tai välimiesoikeus on ratkaissut tai joissa on tehty sovinto tuomioistuimessa.',
      ],
    },
    'dk-naevneneshus': {
      nameInText: 'Nævnenes Hus (Tanskan valituslautakuntien virasto)',
      about:
        'Tänne voit valittaa rahoitusyhtiöstä, jota pankki ei omista. Tällaisia yhtiöitä koskevat valitukset eivät kuulu lautakunnalle, jonka nimi on Det finansielle ankenævn.',
      conditions: [],
    },
    'se-arn': {
      nameInText: 'Allmänna reklamationsnämnden (ARN), Ruotsin kuluttajariitalautakunta',
      about:
        'Lautakunta on Ruotsin viranomainen, joka käsittelee kuluttajien ja yritysten välisiä riitoja. Käsittely on kirjallinen, ja päätös on suositus.',
      whenToGo:
        'Voit valittaa, kun yritys on hylännyt vaatimuksesi kokonaan tai osittain tai ei ole vastannut lainkaan.',
      language: 'Lautakunnan lomake on ruotsinkielinen.',
      conditions: [
        'Vaatimuksen on oltava vähintään lautakunnan vähimmäissumman suuruinen. Vähimmäissumma on asian alan mukaan 500, 1 000 tai 2 000 Ruotsin kruunua.',
        'Sinun on käytettävä lautakunnan omaa lomaketta verkossa tai paperilla.',
      ],
    },
    'se-konsumenternas': {
      nameInText: 'Konsumenternas Bank- och finansbyrå (Ruotsin kuluttajien pankki- ja rahoitusneuvonta)',
      about: 'Täältä saat maksutonta ja riippumatonta neuvontaa. Neuvonta ei ratkaise riitoja.',
      conditions: [],
    },
    'se-konsumentvagledning': {
      nameInText: 'kuntien kuluttajaneuvonta Ruotsissa (konsumentvägledning)',
      about: 'Monissa Ruotsin kunnissa on kuluttajaneuvoja, joka voi auttaa sinua eteenpäin.',
      conditions: [],
    },
    'se-court': {
      nameInText: 'yleinen tuomioistuin Ruotsissa (tingsrätten)',
      about: 'Voit myös viedä riidan yleisen tuomioistuimen ratkaistavaksi.',
      conditions: [],
    },
    courts: {
      nameInText: 'tuomioistuin',
      about:
        'Voit myös viedä riidan tuomioistuimen ratkaistavaksi. Se voi maksaa, joten harkitse ensin neuvojen pyytämistä.',
      conditions: [],
    },
    'fin-net': {
      nameInText: 'FIN-NET, rahoitusalan riidanratkaisuelinten verkosto ETA-alueella',
      about:
        'Jos yritys on eri maassa kuin sinä, oman maasi riidanratkaisuelin voi välittää valituksesi oikealle elimelle FIN-NET-verkoston kautta.',
      conditions: [],
    },
    'adr-list': {
      nameInText: 'oman maasi hyväksytty riidanratkaisuelin',
      about:
        'Jokaisessa EU- ja ETA-maassa on luettelo hyväksytyistä elimistä, jotka käsittelevät kuluttajien ja yritysten välisiä riitoja. FIN-NET-verkoston verkkosivustolta näet, mitkä niistä käsittelevät rahoituspalveluja koskevia valituksia.',
      conditions: [],
    },
    'no-finkn': {
      nameInText: 'Finansklagenemnda (Norjan rahoitusalan valituslautakunta)',
      about:
        'Lautakunta käsittelee valituksia, jotka koskevat järjestelmään kuuluvia rahoitusalan yrityksiä. Sen päätös on neuvoa-antava.',
      conditions: [
        'Lautakunta ei käsittele valituksia, jotka koskevat järjestelmän ulkopuolella olevia yrityksiä.',
      ],
    },
    'fi-kuluttajariita': {
      nameInText: 'Kuluttajariitalautakunta',
      about: 'Lautakunta käsittelee kuluttajien ja yritysten välisiä riitoja.',
      conditions: ['Samaa asiaa ei voida käsitellä sekä lautakunnassa että FINEssä.'],
    },
    'fi-fine': {
      nameInText: 'Vakuutus- ja rahoitusneuvonta FINE',
      about: 'FINE antaa neuvoja ja käsittelee rahoituspalveluja koskevia riitoja.',
      whenToGo:
        'Sinulla on ensin oltava kirjallinen päätös yritykseltä ja yrityksen omalta asiakasedustajalta.',
      conditions: ['Samaa asiaa ei voida käsitellä sekä FINEssä että kuluttajariitalautakunnassa.'],
    },
    'de-bundesbank': {
      nameInText:
        'Schlichtungsstelle bei der Deutschen Bundesbank (Saksan keskuspankin yhteydessä toimiva sovitteluelin)',
      about:
        'Elin käsittelee maksupalveluja ja kuluttajaluottoja koskevia riitoja, kun mikään yksityinen elin ei ole toimivaltainen.',
      timeLimit: 'Vaatimus ei saa olla vanhentunut.',
      conditions: ['Asia ei saa olla vireillä tuomioistuimessa.'],
    },
    'at-bankenschlichtung': {
      nameInText:
        'Gemeinsame Schlichtungsstelle der Österreichischen Kreditwirtschaft (Itävallan pankkialan yhteinen sovitteluelin)',
      about:
        'Elin sovittelee asiakkaiden ja pankkien välisiä riitoja. Yrityksellä on neljä viikkoa aikaa kertoa, osallistuuko se.',
      conditions: ['Yrityksellä on oltava toimipaikka Itävallassa.'],
    },
    'at-verbraucherschlichtung': {
      nameInText: 'Schlichtung für Verbrauchergeschäfte (Itävallan kuluttajasopimusten sovitteluelin)',
      about: 'Elin sovittelee kuluttajien ja yritysten välisiä riitoja.',
      conditions: [],
    },
    'nl-kifid': {
      nameInText: 'Kifid (Alankomaiden rahoitusalan riidanratkaisuelin)',
      about: 'Kifid käsittelee valituksia, jotka koskevat siihen liittyneitä rahoitusalan yrityksiä.',
      whenToGo:
        'Voit valittaa, kun yrityksen oma valitusmenettely on päättynyt tai kun et ole saanut vastausta kahdeksan viikon kuluessa.',
      timeLimit:
        'Valitus on tehtävä kolmen kuukauden kuluessa hylkäämisestä tai vuoden kuluessa siitä, kun valitit yritykselle ensimmäisen kerran.',
      conditions: ['Yrityksen on oltava liittynyt Kifidiin.'],
    },
    'be-ombudsfin': {
      nameInText: 'Ombudsfin (Belgian rahoitusalan riidanratkaisuelin)',
      about: 'Ombudsfin käsittelee valituksia, jotka koskevat sen jäseniä. Sen lausunto ei ole sitova.',
      conditions: ['Yrityksen on oltava Ombudsfinin jäsen.'],
    },
    'fr-mediateur': {
      nameInText: 'yrityksen médiateur de la consommation (kuluttajariitojen sovittelija Ranskassa)',
      about:
        'Sovittelija on riippumaton ja käsittelee kuluttajien ja yrityksen välisiä riitoja. Sovittelijan nimi ja osoite ovat yrityksen verkkosivustolla ja sopimuksessasi.',
      whenToGo:
        'Voit valittaa, kun yritys on hylännyt valituksesi tai kun ensimmäisestä kirjallisesta valituksestasi on kulunut kaksi kuukautta.',
      conditions: [],
    },
    'it-abf': {
      nameInText: 'Arbitro Bancario Finanziario (ABF), Italian pankkiriitoja käsittelevä elin',
      about: 'Elin käsittelee pankki- ja maksupalveluja koskevia riitoja.',
      whenToGo:
        'Voit valittaa, kun vastaus ei ole tyydyttävä tai kun et ole saanut vastausta 15 työpäivän (maksupalvelut) tai 60 päivän (muut asiat) kuluessa.',
      fee: 'Käsittely maksaa 20 euroa. Saat rahat takaisin, jos valituksesi hyväksytään kokonaan tai osittain.',
      timeLimit: 'Valitus on tehtävä 12 kuukauden kuluessa siitä, kun valitit yritykselle.',
      conditions: [
        'Rahamääräinen vaatimus saa olla enintään 200 000 euroa.',
        'Tapahtumasta, josta valitat, saa olla kulunut enintään kuusi vuotta.',
      ],
    },
    'es-bde': {
      nameInText: 'Banco de España (Espanjan keskuspankin valitusosasto)',
      about: 'Osasto antaa perustellun raportin, joka ei ole sitova.',
      whenToGo:
        'Voit valittaa, kun vastaus ei ole tyydyttävä tai kun et ole saanut vastausta 15 työpäivän (maksupalvelut) tai yhden kuukauden (muut asiat) kuluessa.',
      conditions: ['Yrityksen on oltava Espanjan keskuspankin (Banco de España) valvonnassa.'],
    },
    'pt-entities': {
      nameInText: 'jokin niistä Portugalin riidanratkaisuelimistä, joihin yritys on liittynyt',
      about:
        'Maksupalvelujen ja kuluttajaluottojen tarjoajien on Portugalissa kuuluttava vähintään kahteen riidanratkaisuelimeen. Löydät ne Portugalin keskuspankin verkkosivustolta, joka on tarkoitettu pankkien asiakkaille.',
      fee: 'Käsittely on yleensä maksutonta tai edullista.',
      conditions: [],
    },
    'pl-rf': {
      nameInText: 'Rzecznik Finansowy (Puolan rahoitusalan riidanratkaisija)',
      about:
        'Riidanratkaisija on valtion elin, joka sovittelee asiakkaiden ja rahoitusalan yritysten välisiä riitoja.',
      conditions: [],
    },
    'ie-fspo': {
      nameInText: 'Financial Services and Pensions Ombudsman (Irlannin rahoituspalvelujen riidanratkaisija)',
      about: 'Riidanratkaisija käsittelee rahoitusalan yrityksiä koskevia valituksia.',
      timeLimit: 'Lyhytaikaisissa palveluissa määräaika on kuusi vuotta siitä tapahtumasta, josta valitat.',
      conditions: [],
    },
    'uk-fos': {
      nameInText: 'Financial Ombudsman Service (Ison-Britannian rahoitusalan riidanratkaisija)',
      about: 'Riidanratkaisija käsittelee rahoitusalan yrityksiä koskevia valituksia.',
      whenToGo:
        'Voit valittaa, kun olet saanut yrityksen lopullisen vastauksen tai kun yrityksen määräaika vastata on päättynyt.',
      timeLimit: 'Valitus on tehtävä kuuden kuukauden kuluessa lopullisesta vastauksesta.',
      conditions: [],
    },
  },
};
