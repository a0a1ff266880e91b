import type { LetterTexts } from './letter-texts';

/**
 * Names, dates and amounts come in ready to print and cannot be inflected, so the sentences are built to take them in
 * the nominative. A date ("5. joulukuuta 2026") and an amount fit where they stand without an ending.
 */

const COUNTS = [
  'nolla',
  'yksi',
  'kaksi',
  'kolme',
  'neljä',
  'viisi',
  'kuusi',
  'seitsemän',
  'kahdeksan',
  'yhdeksän',
  'kymmenen',
  'yksitoista',
  'kaksitoista',
];

export const FINNISH: LetterTexts = {
  common: {
    unit: 'Riippumaton asiakasedustaja',
    representativeTitle: 'Riippumaton asiakasedustaja',
    salutation: (name) => `Hei ${name}`,
    foot: (organisation, reference) => `${organisation} · Asiakasedustaja · Asia ${reference}`,
    pageOf: 'Sivu {page}/{pages}',
    checkpointLabel: 'Tarkistuskoodi',
    writtenTo: (authorised, complainant) =>
      `Kirjoitan sinulle, ${authorised}, koska ${complainant} on antanut sinulle valtakirjan. Muualla tässä kirjeessä ”sinä” tarkoittaa valituksen tekijää: ${complainant}.`,
    gap: (what) => `[puuttuu: ${what}]`,
    and: 'ja',
    or: 'tai',
    quoted: (text) => `”${text}”`,
    inSentence: (label) => label.charAt(0).toLowerCase() + label.slice(1),
    toOrganisation: (name) => `Vastaanottaja: ${name}`,
    customerService: 'Asiakaspalvelu',
    weeks: (count) => (count === 1 ? 'yksi viikko' : `${COUNTS[count] ?? count} viikkoa`),
    years: (count) => (count === 1 ? 'yksi vuosi' : `${count} vuotta`),
  },
  head: {
    date: 'Päivämäärä',
    reference: 'Viitteemme',
    summary: 'Kirjeen päivämäärä ja viite',
  },
  labels: {
    findingOutcome: {
      upheld: 'Hyväksytty',
      'partly-upheld': 'Osittain hyväksytty',
      'not-upheld': 'Hylätty',
      'outside-remit': 'Asiakasedustajan toimivallan ulkopuolella',
    },
    caseOutcome: {
      upheld: 'Hyväksytty',
      'partly-upheld': 'Osittain hyväksytty',
      'not-upheld': 'Hylätty',
      goodwill: 'Hylätty, mutta yritys teki vapaaehtoisen tarjouksen',
      settled: 'Sovinto',
      withdrawn: 'Valitus on peruutettu',
      inadmissible: 'Valitus on jätetty tutkimatta',
      redirected: 'Valitus on ohjattu muualle',
    },
    evidenceWeight: {
      'relied-on': 'Ratkaisun perusteena',
      considered: 'Otettu huomioon',
      'not-relied-on': 'Ei ratkaisun perusteena',
    },
    evidenceOrigin: {
      complainant: 'Valituksen tekijä',
      respondent: 'Yritys',
      representative: 'Asiakasedustaja',
    },
    remedy: {
      refund: 'Rahojen palautus',
      'cancel-debt': 'Velan poistaminen',
      'adjust-debt': 'Velan oikaisu',
      'cancel-fee': 'Kulun poistaminen',
      'cancel-interest': 'Koron poistaminen',
      'stop-collection': 'Perinnän lopettaminen',
      'correct-credit-report': 'Tietojen oikaisu luottotietoyrityksessä',
      'correct-data': 'Tietojen oikaisu',
      'restore-service': 'Tilin tai palvelun avaaminen uudelleen',
      'pay-loss': 'Korvaus vahingosta',
      'pay-interest': 'Koron maksaminen',
      'ex-gratia': 'Vapaaehtoinen hyvitys',
      apology: 'Anteeksipyyntö',
      explanation: 'Selitys',
      'redo-process': 'Asian käsittely uudelleen',
      systemic: 'Yrityksen käytännön muuttaminen',
    },
    inadmissibleReason: {
      'not-first-assessed': 'Asiakaspalvelu ei ole arvioinut valitusta ensin',
      'no-authority': 'Valituksen tekijä ei ole asiakas tai häneltä puuttuu valtakirja',
      'court-or-adr': 'Tuomioistuin tai lautakunta käsittelee asiaa tai on ratkaissut sen',
      repetitive: 'Sama valitus uudelleen ilman uusia tietoja',
      abusive: 'Valitusoikeuden väärinkäyttö',
      'not-assessable-in-writing': 'Ei ratkaistavissa kirjallisen aineiston perusteella',
      'outside-remit': 'Asiakasedustajan toimivallan ulkopuolella',
      'out-of-time': 'Määräaika on päättynyt',
    },
    letterKind: {
      acknowledgement: 'Vastaanottovahvistus',
      'information-request': 'Tietopyyntö',
      'holding-reply': 'Alustava vastaus',
      'final-assessment': 'Lopullinen arvio',
      inadmissibility: 'Tutkimatta jättäminen',
      settlement: 'Sovinto',
      addendum: 'Täydennys',
      'adr-cover': 'Saatekirje lautakunnalle',
    },
    product: {
      'pay-later': 'Maksa myöhemmin',
      invoice: 'Lasku',
      instalments: 'Osamaksu',
      card: 'Kortti',
      account: 'Tili',
      'direct-debit': 'Suoraveloitus',
      refund: 'Maksun palautus',
      other: 'Muu',
    },
  },
  gaps: {
    result: 'lopputulos',
    summary: 'yhteenveto',
    issues: 'valituksen kohdat',
    position: 'kanta',
    rule: 'sääntö',
    finding: 'ratkaisu',
    reasons: 'perustelut',
    amount: 'summa',
    date: 'päivämäärä',
    remedy: 'toimenpide',
    signpost: 'tieto siitä, minne voi valittaa',
    checkpoint: 'tarkistuskoodi',
    explanation: 'selitys',
    delayReason: 'viivästyksen syy',
    beyondControl: 'syy, miksi viivästystä ei voitu välttää',
    addendum: 'täydennyksen teksti',
    name: 'nimi',
    answerDate: 'vastauksen määräpäivä',
    question: 'kysymys',
    entity: 'vastaanottaja',
  },
  title: {
    upheld: 'Lopullinen arvio valituksestasi',
    'partly-upheld': 'Lopullinen arvio valituksestasi',
    'not-upheld': 'Lopullinen arvio valituksestasi',
    goodwill: 'Lopullinen arvio valituksestasi',
    settled: 'Sovinto valitusasiassasi',
    withdrawn: 'Valitusasiasi on päättynyt',
    redirected: 'Valituksesi kuuluu muualle',
    inadmissible: 'Valituksesi jätetään tutkimatta',
    holding: 'Alustava vastaus valitukseesi',
    addendum: 'Täydennys valitukseesi annettuun vastaukseen',
    acknowledgement: 'Valituksesi on vastaanotettu',
    informationRequest: 'Tarvitsen lisätietoja',
    adrCover: 'Saatekirje asian asiakirjoihin',
  },
  result: {
    title: {
      upheld: 'Valituksesi hyväksytään',
      'partly-upheld': 'Valituksesi hyväksytään osittain',
      'not-upheld': 'Valituksesi hylätään',
      goodwill: 'Valituksesi hylätään, mutta saat tarjouksen',
      settled: 'Asia on päättynyt sovintoon',
      withdrawn: 'Olet peruuttanut valituksesi',
      redirected: 'Valituksesi on käsiteltävä muualla',
      inadmissible: 'En voi tutkia valitustasi',
    },
    payment: {
      due: (organisation, amount, by) =>
        `${organisation} on velvollinen maksamaan sinulle ${amount} viimeistään ${by}.`,
      offered: (organisation, amount, by) =>
        `${organisation} tarjoutuu maksamaan sinulle ${amount} viimeistään ${by}, jos hyväksyt tarjouksen.`,
      agreed: (organisation, amount, by) =>
        `Sovinnon mukaan ${organisation} maksaa sinulle ${amount} viimeistään ${by}.`,
    },
    measures: {
      due: (what, by) =>
        by === undefined
          ? `Ratkaisun mukaan on tehtävä seuraavaa: ${what}.`
          : `Viimeistään ${by} on tehtävä seuraavaa: ${what}.`,
      offered: (what, by) =>
        by === undefined
          ? `Tarjoukseen kuuluu seuraavaa: ${what}.`
          : `Tarjoukseen kuuluu, että viimeistään ${by} tehdään seuraavaa: ${what}.`,
      agreed: (what, by) =>
        by === undefined
          ? `Sovintoon kuuluu seuraavaa: ${what}.`
          : `Sovintoon kuuluu, että viimeistään ${by} tehdään seuraavaa: ${what}.`,
    },
    allDone: (organisation) => `${organisation} on jo tehnyt sen, mitä lopputulos edellyttää.`,
    nothing: (organisation) => `${organisation} ei siksi ole velvollinen tekemään asiassa enempää.`,
  },
  headings: {
    about: 'Tietoja asiasta',
    complaint: 'Mistä olet valittanut',
    timeline: 'Mitä on tapahtunut',
    sides: (organisation) => `Mitä sinä ja ${organisation} sanotte`,
    material: 'Mitä olen käynyt läpi',
    assessment: 'Arvioni',
    issue: (number, title) => `Kohta ${number}: ${title}`,
    decision: 'Päätös ja toimenpiteet',
    disagree: 'Jos olet eri mieltä',
    network: 'Apua yli rajojen',
    advice: 'Maksutonta neuvontaa',
    court: 'Tuomioistuin',
    supervisor: 'Valvonta',
    representative: 'Kuka olen',
    data: 'Henkilötietosi',
    letter: 'Tietoja tästä kirjeestä',
    inadmissibleWhy: 'Miksi en voi tutkia valitusta',
    inadmissibleNext: 'Mitä voit tehdä nyt',
    holdingWhy: 'Miksi vastaus viipyy',
    holdingControl: (organisation) => `Miksi ${organisation} ei voinut välttää viivästystä`,
    holdingWhen: 'Milloin saat vastauksen',
    holdingNow: 'Oikeutesi viedä asia eteenpäin',
    addendumWhy: 'Miksi kirjoitan uudelleen',
    addendumText: 'Mikä on uutta',
    acknowledgementNext: 'Mitä seuraavaksi tapahtuu',
    acknowledgementSend: 'Jos haluat lähettää lisää',
    requestQuestions: 'Mitä pyydän',
    requestWhy: 'Miksi kysyn',
    requestHow: 'Näin vastataan',
    requestSilence: 'Jos vastausta ei tule',
    coverResult: 'Mihin olen päätynyt',
    coverEnclosures: 'Liitteenä olevat asiakirjat',
    coverContact: 'Kuka vastaa yrityksen puolesta',
    coverRemark: 'Huomautuksia',
  },
  about: {
    summary: 'Tietoja asiasta',
    reference: 'Asian numero',
    complainant: 'Valituksen tekijä',
    customerNumber: 'Asiakasnumero',
    authorised: 'Edustaja',
    organisation: 'Yritys',
    product: 'Tuote',
    receivedByFirm: (organisation) => `${organisation} vastaanotti valituksen`,
    receivedByRepresentative: 'Asiakasedustaja vastaanotti valituksen',
    authority: (name, authority) => `${name} (${authority})`,
  },
  complaint: {
    points: (count) =>
      count === 1
        ? 'Valituksessasi on yksi kohta:'
        : `Valituksessasi on ${count} kohtaa. Käytän samoja numeroita myös jäljempänä tässä kirjeessä.`,
    noPoints: 'En ole jakanut valitusta kohtiin, koska en ole arvioinut sitä.',
    wish: 'Olet pyytänyt seuraavaa:',
    noWish: 'Et ole kertonut, millaista lopputulosta toivot.',
    claim: (amount) => `Riidan kohteena on ${amount}.`,
    covers: (titles) => `Tähän kohtaan kuuluu myös tämä, mistä kirjoitit: ${titles}.`,
  },
  timeline: {
    summary: 'Asian tapahtumat aikajärjestyksessä',
    date: 'Päivämäärä',
    event: 'Mitä tapahtui',
    receivedByFirm: (organisation) => `${organisation} vastaanotti valituksesi.`,
    contact: (organisation, channel) => `Sinä ja ${organisation} olitte yhteydessä ${channel}.`,
    channel: {
      phone: 'puhelimitse',
      email: 'sähköpostitse',
      letter: 'kirjeitse',
      chat: 'chatissa',
      app: 'sovelluksessa',
    },
    finalAnswer: 'Asiakaspalvelu antoi sinulle lopullisen vastauksensa.',
    receivedByRepresentative: 'Vastaanotin valituksesi.',
    supplement: 'Sain asiaan lisätietoja.',
    asked: 'Pyysin lisätietoja.',
    answered: 'Sain vastauksen kysymyksiini.',
    letter: (kind) => `Lähetin sinulle kirjeen (${kind}).`,
    reopened: 'Otin asian uudelleen käsiteltäväksi.',
  },
  sides: {
    heard: (organisation) =>
      `Sekä sinä että ${organisation} olette saaneet tilaisuuden kertoa kantanne. Esitän kummankin kannan jokaisen kohdan yhteydessä.`,
    notAllHeard: (organisation) =>
      `En ole voinut kuulla sekä sinua että yritystä (${organisation}) valituksen kaikista kohdista. Jos jompaakumpaa ei ole kuultu, syy on kerrottu kyseisessä kohdassa. Muuten esitän kummankin kannan jokaisen kohdan yhteydessä.`,
    finalAnswer: (date) =>
      `Asiakaspalvelu antoi sinulle lopullisen vastauksensa ${date}. Asiakaspalvelu kirjoitti:`,
    noFinalAnswer:
      'Asiassa ei ole asiakaspalvelun lopullista vastausta. Olen silti päättänyt tutkia valituksen.',
  },
  material: {
    intro: 'Olen käynyt läpi valituksesi sekä aineiston, jonka sinä ja yritys olette lähettäneet.',
    noExhibits: 'Tämän kirjeen luettelossa ei ole liitteitä.',
    summary: 'Asian liitteet ja niiden merkitys',
    number: 'Liite',
    title: 'Otsikko',
    from: 'Lähettäjä',
    received: 'Saapunut',
    weight: 'Merkitys',
    you: 'Sinä',
    me: 'Minä',
    exhibit: (number) => `Liite ${number}`,
    notUsed: (reason) => `Ei käytetty: ${reason}`,
    requests: 'Olen pyytänyt seuraavia tietoja:',
    askedYou: (date, question) => `Pyysin ${date} sinua vastaamaan tähän: ”${question}”`,
    askedFirm: (organisation, date) =>
      `Pyysin ${date} tietoja siltä yritykseltä, jota valitus koskee (${organisation}).`,
    answered: (date) => `Sain vastauksen ${date}.`,
    notAnswered: 'En ole saanut vastausta.',
    dueOn: (date) => `Vastaus on annettava viimeistään ${date}.`,
    numbering:
      'Liitteillä on ne numerot, jotka ne saivat saapuessaan. Numeroita voi puuttua välistä. Laki voi kieltää yritystä kertomasta tietyistä tiedoista, joten tällainen luettelo ei aina ole täydellinen. Nämä virkkeet ovat kaikissa arvioissani, eivätkä ne kerro mitään juuri sinun asiastasi.',
  },
  assessment: {
    intro:
      'Vastaan valituksen kohtiin yksi kerrallaan samassa järjestyksessä kuin edellä. Arvioin, mitä todennäköisimmin on tapahtunut ja mitä sääntöjä asiassa sovelletaan.',
    youSay: 'Sinä sanot',
    firmSays: (organisation) => `${organisation} sanoo`,
    youNotHeard: 'Sinua ei ole kuultu',
    firmNotHeard: (organisation) => `Yritystä (${organisation}) ei ole kuultu`,
    evidence: 'Todisteet',
    noEvidence: 'Mikään luettelon liitteistä ei koske erityisesti tätä kohtaa.',
    regime: {
      'payment-service': 'Tähän kohtaan sovelletaan maksupalveluja koskevia sääntöjä.',
      'consumer-credit': 'Tähän kohtaan sovelletaan kuluttajaluottoja koskevia sääntöjä.',
      'data-protection': 'Tähän kohtaan sovelletaan tietosuojaa koskevia sääntöjä.',
      other:
        'Tähän kohtaan ei sovelleta maksupalveluja, kuluttajaluottoja eikä tietosuojaa koskevia sääntöjä.',
    },
    rule: 'Sääntö',
    finding: (outcome) => `Ratkaisu: ${outcome}.`,
    findingSentence: {
      upheld: 'Hyväksyn valituksesi tämän kohdan.',
      'partly-upheld': 'Hyväksyn valituksesi tämän kohdan osittain.',
      'not-upheld': 'Hylkään valituksesi tämän kohdan.',
      'outside-remit': 'En voi ottaa kantaa valituksesi tähän kohtaan.',
    },
    reasons: 'Perustelut',
    notAssessed: {
      settled: 'En ole ratkaissut tätä kohtaa, koska asia on päättynyt sovintoon.',
      withdrawn: 'En ole ratkaissut tätä kohtaa, koska olet peruuttanut valituksesi.',
      redirected: 'En ole ratkaissut tätä kohtaa, koska valitus on käsiteltävä muualla.',
    },
  },
  decision: {
    intro: (organisation) => ({
      upheld: `Hyväksyn valituksesi. ${organisation} on velvollinen korjaamaan sen, mikä on mennyt vikaan.`,
      'partly-upheld': 'Hyväksyn valituksesi osittain, mutta en kokonaan.',
      'not-upheld': 'Hylkään valituksesi.',
      goodwill: `Hylkään valituksesi. ${organisation} tekee sinulle silti tarjouksen. Tarjous ei tarkoita, että ${organisation} on toiminut väärin.`,
      settled: `Sinä ja ${organisation} olette päässeet sopimukseen. Sopimus päättää asian käsittelyn minun osaltani.`,
      withdrawn:
        'Olet peruuttanut valituksesi. Siksi päätän asian käsittelyn ottamatta kantaa siihen, kumpi on oikeassa.',
      redirected:
        'En voi ratkaista valitustasi, koska sen käsittelee toinen yritys tai viranomainen. Kirjeen alussa kerrotaan, mikä se on.',
    }),
    tableIntro: 'Taulukosta näet, mitä tehdään, kuka sen tekee ja milloin.',
    summary: 'Toimenpiteet, summat, määräpäivät ja tekijät',
    remedy: 'Mitä',
    amount: 'Summa',
    by: 'Viimeistään',
    who: 'Kuka',
    done: (date) => `Tehty ${date}`,
    noDate: 'Ei määräpäivää',
    forIssue: (number) => `kohta ${number}`,
    answerStands: 'Asiakaspalvelulta saamasi vastaus pysyy voimassa.',
    noRemedy: (organisation) => `${organisation} ei ole velvollinen tekemään asiassa enempää.`,
    howTo: (organisation) => ({
      upheld: `Sinun ei tarvitse tehdä mitään saadaksesi sen, mitä taulukossa luvataan. Kirjoita minulle, jos ${organisation} ei noudata määräpäivää.`,
      'partly-upheld': `Sinun ei tarvitse tehdä mitään saadaksesi sen, mitä taulukossa luvataan. Kirjoita minulle, jos ${organisation} ei noudata määräpäivää.`,
      'not-upheld': 'Sinun ei tarvitse tehdä mitään saadaksesi sen, mitä taulukossa luvataan.',
      goodwill:
        'Päätät itse, otatko tarjouksen vastaan. Hyväksyt tarjouksen vastaamalla tähän kirjeeseen. Voit viedä valituksesi eteenpäin, vaikka olet saanut tarjouksen.',
      settled: 'Sinun ei tarvitse tehdä muuta. Kirjoita minulle, jos sopimusta ei noudateta.',
      withdrawn: 'Sinun ei tarvitse tehdä mitään.',
      redirected: 'Kirjoita minulle, jos et ole varma, minne sinun pitäisi kääntyä.',
    }),
  },
  disagree: {
    intro: {
      upheld:
        'Olen hyväksynyt valituksesi. Jos olet silti tyytymätön johonkin, voit viedä valituksesi eteenpäin. Alla näet, minne.',
      'partly-upheld': 'Jos olet eri mieltä arviostani, voit viedä valituksesi eteenpäin. Alla näet, minne.',
      'not-upheld': 'Jos olet eri mieltä arviostani, voit viedä valituksesi eteenpäin. Alla näet, minne.',
      goodwill: 'Jos olet eri mieltä arviostani, voit viedä valituksesi eteenpäin. Alla näet, minne.',
      settled:
        'Jos sopimusta ei noudateta tai jos olet tyytymätön johonkin, voit viedä valituksesi eteenpäin. Alla näet, minne.',
      withdrawn: 'Jos kadut valituksesi peruuttamista, voit viedä sen eteenpäin. Alla näet, minne.',
      redirected:
        'Jos olet eri mieltä siitä, että valituksesi kuuluu muualle, voit viedä sen eteenpäin. Alla näet, minne.',
      inadmissible:
        'Jos olet eri mieltä siitä, että valituksesi jätetään tutkimatta, voit viedä sen eteenpäin. Alla näet, minne.',
    },
    factsSummary: (name) => `Tietoja: ${name}`,
    website: 'Verkkosivusto',
    phone: 'Puhelin',
    email: 'Sähköposti',
    address: 'Osoite',
    fee: 'Maksu',
    timeLimit: 'Määräaika',
    language: 'Kieli',
    when: 'Milloin',
    conditions: 'Edellytykset',
    takesPart: (organisation) => `Osallistuuko ${organisation}?`,
    supervisor: (names, organisation) =>
      `Voit kirjoittaa myös valvontaviranomaiselle, jos katsot, että ${organisation} ei noudata sääntöjä: ${names}. Valvontaviranomainen ei ratkaise, kumpi on asiassasi oikeassa.`,
  },
  representative: {
    who: (organisation) => `Työnantajani on ${organisation}, mutta toimin asiakaspalvelun ulkopuolella.`,
    readAll: 'Olen lukenut koko asian uudelleen.',
    impartial: (organisation) =>
      `Olen puolueeton. En asetu kummankaan puolelle. Sinä ja ${organisation} ette kumpikaan voi määrätä, miten arvioin asian.`,
    impartialToOthers: (organisation) =>
      `Olen puolueeton. En asetu kummankaan osapuolen puolelle. Valituksen tekijä ja ${organisation} eivät kumpikaan voi määrätä, miten arvioin asian.`,
    conflict:
      'Ennen kuin aloitin, vakuutin, ettei minulla ole asiassa sidonnaisuuksia, jotka voisivat vaikuttaa arviooni. Jos niitä olisi ollut, joku muu olisi ottanut asian hoitaakseen.',
    secondReader: {
      agrees: (name) =>
        `${name} on toisena lukijana arvioinut asian erikseen, tuntematta arviotani, ja päätynyt samaan tulokseen.`,
      weighed: (name) =>
        `${name} on toisena lukijana arvioinut asian erikseen, tuntematta arviotani. Olen ottanut sen arvion huomioon. Tämän kirjeen arvio on minun.`,
    },
    notAnAdrEntity: 'En ole lautakunta enkä vaihtoehtoinen riidanratkaisuelin.',
    mayGoOn: 'Sinulla on aina oikeus viedä valituksesi eteenpäin.',
  },
  data: {
    controller: (organisation) =>
      `${organisation} on asiassa käsiteltävien henkilötietojen rekisterinpitäjä. Tietoja käsitellään, koska laki edellyttää valitusten käsittelyä ja yrityksellä on oikeutettu etu selvittää ne (yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan c ja f alakohta).`,
    kept: (file, register) =>
      `Asian asiakirjoja säilytetään ${file} käsittelyn päättymisestä. Sen jälkeen muutama tieto säilytetään ilman nimeäsi, kunnes päättymisestä on kulunut ${register}.`,
    rights:
      'Voit pyytää tiedot nähtäväksesi, pyytää niiden oikaisemista ja joissakin tapauksissa niiden poistamista. Kirjoita silloin minulle.',
    authority: (name) => `Voit valittaa henkilötietojesi käsittelystä tietosuojaviranomaiselle: ${name}.`,
    anyAuthority: 'Voit valittaa henkilötietojesi käsittelystä asuinmaasi tietosuojaviranomaiselle.',
    toOthers:
      'Tässä kirjeessä on henkilötietoja. Niitä saa käyttää vain tämän asian käsittelyyn, ja niitä saavat nähdä vain ne, jotka työskentelevät asian parissa.',
  },
  letter: {
    sent: (organisation) => ({
      email:
        'Kirje on lähetetty sinulle sähköpostitse, kuten olemme sopineet. Tallenna se, jotta löydät sen myöhemmin.',
      post: 'Kirje on lähetetty sinulle postitse.',
      inbox: `Kirje on omassa sähköisessä postilaatikossasi (${organisation}), kuten olemme sopineet, ja sinulle on ilmoitettu siitä. Tallenna kirje, jotta löydät sen myöhemmin.`,
    }),
    sentToOthers: {
      email: 'Kirje on lähetetty sähköpostitse.',
      post: 'Kirje on lähetetty postitse.',
      inbox: 'Kirje on lähetetty vastaanottajan oman sähköisen asiointikanavan kautta.',
    },
    basis: (rules, template, code) =>
      `Tämä kirje perustuu sääntöpakettiin ${rules} ja kirjemalliin ${template}. Tarkistuskoodi ${code} on asian tapahtumalokin sormenjälki kirjeen kirjoitushetkellä. Koodin avulla näkee, onko lokista sen jälkeen poistettu tai muutettu jotakin.`,
  },
  inadmissible: {
    reason: (organisation) => ({
      'not-first-assessed':
        'Asiakaspalvelu ei ole vielä antanut valitukseen lopullista vastausta. Voin tutkia valituksen vasta, kun asiakaspalvelu on saanut tilaisuuden ratkaista asian.',
      'no-authority': `Valituksen on tehnyt henkilö, joka ei ole yrityksen (${organisation}) asiakas tai joka ei ole esittänyt asiakkaan antamaa valtakirjaa. En saa antaa asiakasta koskevia tietoja muille ilman valtakirjaa.`,
      'court-or-adr':
        'Tuomioistuin tai lautakunta käsittelee asiaa tai on jo ratkaissut sen. En voi tutkia asiaa samaan aikaan enkä muuttaa lopputulosta.',
      repetitive: 'Valitus koskee samaa asiaa kuin aiemmin tutkittu valitus, eikä uusia tietoja ole.',
      abusive:
        'Valitusmenettelyn tarkoitus on ratkaista todellinen erimielisyys. Arvioni mukaan tällä valituksella on muu tarkoitus.',
      'not-assessable-in-writing':
        'Asian voi ratkaista vain kuulemalla osapuolia tai todistajia suullisesti. Ratkaisen asiat yksinomaan kirjallisen aineiston perusteella.',
      'outside-remit': 'Valitus koskee asiaa, johon en voi ottaa kantaa.',
      'out-of-time': 'Valitus on tullut liian myöhään.',
    }),
    next: {
      'not-first-assessed':
        'Kirjoita ensin asiakaspalveluun. Jos et ole tyytyväinen sen lopulliseen vastaukseen, voit kirjoittaa minulle uudelleen.',
      'no-authority':
        'Voit lähettää minulle allekirjoitetun valtakirjan. Silloin arvioin uudelleen, voinko tutkia valituksen.',
      'court-or-adr':
        'Se tuomioistuin tai lautakunta, jossa asia on, voi vastata asiaa koskeviin kysymyksiisi.',
      repetitive: 'Jos sinulla on uusia tietoja tai uusia todisteita, voit lähettää ne minulle.',
      abusive: 'Jos olet tyytymätön johonkin tiettyyn asiaan, voit kirjoittaa siitä minulle.',
      'not-assessable-in-writing': 'Tuomioistuin voi kuulla osapuolia ja todistajia.',
      'outside-remit': 'Jäljempänä näet, minne voit kääntyä.',
      'out-of-time': 'Muualla voi olla muita määräaikoja. Näet ne jäljempänä.',
    },
    notAssessed: 'En ole ottanut kantaa siihen, onko valituksesi aiheellinen.',
  },
  holding: {
    result: (by) => `Saat lopullisen vastauksen viimeistään ${by}`,
    resultText: (organisation) =>
      `Valituksesi, jonka kohteena on ${organisation}, on vielä käsiteltävänä. Kerron tässä, mistä se johtuu ja mitä voit tehdä sillä välin.`,
    when: (by) => `Lähetän sinulle lopullisen vastaukseni viimeistään ${by}.`,
    latest: (by) => `Maksupalveluja koskevien sääntöjen mukaan vastaus on annettava viimeistään ${by}.`,
    now: 'Sinun ei tarvitse odottaa vastaustani, ennen kuin viet valituksesi eteenpäin.',
    silenceNow: (name, organisation, weeks) =>
      `${name} ottaa valituksesi vastaan, kun ${weeks} on kulunut siitä, kun ${organisation} vastaanotti sen, etkä ole saanut lopullista vastausta.`,
    silenceFrom: (weeks, date) =>
      `Sinun asiassasi ${weeks} tulee täyteen ${date}. Siitä päivästä alkaen voit valittaa sinne.`,
    silencePassed: (weeks, date) =>
      `Sinun asiassasi ${weeks} tuli täyteen ${date}. Voit siis valittaa sinne jo nyt.`,
    noSilence: 'Voit viedä valituksesi eteenpäin. Alla näet, minne. Lue ensin, milloin se on mahdollista.',
  },
  addendum: {
    result: 'Tämä on täydennys aiempaan kirjeeseeni',
    refers: (title, date) => `Täydennys liittyy kirjeeseeni ”${title}”, joka on päivätty ${date}.`,
    rest: 'Aiempi kirje pysyy muilta osin voimassa.',
  },
  acknowledgement: {
    result: 'Olen vastaanottanut valituksesi',
    resultText: (organisation, received) =>
      `Vastaanotin ${received} valituksesi, jonka kohteena on ${organisation}. Käyn nyt läpi, mitä on tapahtunut ja mitä sinulle on vastattu.`,
    handledBy: (name) => `Valitustasi käsittelee ${name}.`,
    answerBy: (by) => `Vastaan sinulle viimeistään ${by}.`,
    next: (organisation) => [
      'Selvitän ensin, voinko tutkia valituksen. Jos en voi, saat kirjeen, jossa kerron syyn ja sen, minne muualle voit valittaa.',
      `Sen jälkeen luen koko asian, ja sekä sinä että ${organisation} saatte kertoa kantanne. Jos tarvitsen lisätietoja, kirjoitan sinulle.`,
      'Lopuksi saat kirjeen, jossa arvioin valituksesi jokaisen kohdan ja perustelen arvioni. Tämä ei maksa sinulle mitään.',
      'Jos vastaukseni viivästyy syystä, jota ei voi välttää, saat tiedon syystä ja uuden päivämäärän.',
    ],
    send: (reference) => [
      `Voit lähettää minulle lisää tietoja tai todisteita. Mainitse silloin asian numero ${reference}. Osoite on kirjeen yläreunassa.`,
      'Älä lähetä salasanoja, PIN-koodeja tai kokonaisia korttinumeroita. En tarvitse niitä.',
    ],
    withdraw: 'Voit peruuttaa valituksesi milloin tahansa. Riittää, että kirjoitat minulle.',
    routes:
      'Sinulla on oikeus viedä valituksesi myös muualle. Selvitä sieltä ensin, milloin valitus otetaan käsiteltäväksi ja mitä käsittely maksaa. Kerron sen myös vastauksessani.',
  },
  informationRequest: {
    complainant: {
      result: (by) => `Vastaa minulle viimeistään ${by}`,
      resultText: (organisation) =>
        `Käsittelen valitustasi, jonka kohteena on ${organisation}. Tarvitsen vielä joitakin tietoja, jotta voin arvioida sen oikein.`,
      questions: (count) =>
        count === 1 ? 'Pyydän sinua vastaamaan tähän:' : 'Pyydän sinua vastaamaan näihin kysymyksiin:',
      how: (reference) => [
        `Mainitse vastauksessasi asian numero ${reference} ja lähetä vastaus kirjeen yläreunassa olevaan osoitteeseen. Jos et tiedä jotakin tai jokin puuttuu sinulta, kerro se.`,
        'Lähetä vain se, mitä pyydän. Älä lähetä salasanoja, PIN-koodeja tai kokonaisia korttinumeroita.',
      ],
      silence: (by) =>
        `Jos en ole saanut vastaustasi ${by} mennessä, arvioin asian niiden tietojen perusteella, jotka minulla jo on. Kirjoita minulle, jos tarvitset lisää aikaa.`,
    },
    respondent: {
      result: (by) => `Vastatkaa minulle viimeistään ${by}`,
      resultText: (organisation, complainant) =>
        `Käsittelen valitusta, jonka on tehnyt ${complainant} ja jonka kohteena on ${organisation}. Tarvitsen vielä joitakin tietoja, jotta voin arvioida sen oikein.`,
      questions: (count) =>
        count === 1 ? 'Pyydän teitä vastaamaan tähän:' : 'Pyydän teitä vastaamaan näihin kysymyksiin:',
      how: (reference) => [
        `Mainitkaa vastauksessa asian numero ${reference} ja liittäkää mukaan asiakirjat, joihin vastaus perustuu. Jos teiltä puuttuu jotakin, kertokaa se.`,
        'Voin kertoa vastauksestanne kirjeessä, jonka lähetän valituksen tekijälle. Merkitkää selvästi, jos laki kieltää teitä antamasta tiettyjä tietoja eteenpäin. Jätän ne pois kirjeestä.',
      ],
      silence: (by) =>
        `Jos en ole saanut vastausta ${by} mennessä, arvioin asian niiden tietojen perusteella, jotka minulla jo on. Kerron kirjeessä, etten saanut vastausta.`,
    },
    dueOn: (date) => `Vastaus on annettava viimeistään ${date}.`,
  },
  adrCover: {
    result: (complainant, organisation) =>
      `Valituksen tekijä: ${complainant}. Valituksen kohde: ${organisation}`,
    resultText: (organisation) =>
      `Lähetän oheisena asiakirjat valitusasiasta, jonka olen käsitellyt yrityksen riippumattomana asiakasedustajana. Yritys on ${organisation}.`,
    referredOn: (date) => `Valituksen tekijä vei asian teille ${date}.`,
    yourReference: (number) => `Asian numero teillä on ${number}.`,
    assessed: (date, outcome) =>
      `Päätin asian käsittelyn kirjeellä, joka on päivätty ${date}. Lopputulos oli: ${outcome}.`,
    notAssessed: 'En ole päättänyt asian käsittelyä kirjeellä.',
    findings: 'Valituksen kohdat ja ratkaisuni niistä:',
    noFinding: 'ei ratkaistu',
    enclosures: 'Asiakirjat ovat tämän kirjeen mukana tässä järjestyksessä.',
    noEnclosures: 'Tämän kirjeen mukana ei ole asiakirjoja.',
    summary: 'Kirjeen mukana olevat asiakirjat',
    number: 'Nro',
    document: 'Asiakirja',
    from: 'Lähettäjä',
    date: 'Päivämäärä',
    notAll:
      'Laki voi kieltää yritystä antamasta tiettyjä tietoja eteenpäin, joten tällainen luettelo ei aina ole täydellinen. Tämä virke on kaikissa saatekirjeissäni, eikä se kerro mitään juuri tästä asiasta.',
    contact: (organisation) =>
      `${organisation} on asian osapuoli ja vastaa itse kysymyksiinne. En ole osapuoli enkä puhu kenenkään puolesta.`,
    questions:
      'Kysymykset siitä, miten olen käsitellyt asiaa, voitte lähettää minulle kirjeen yläreunassa olevaan osoitteeseen.',
  },
};
