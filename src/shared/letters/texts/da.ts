import type { LetterTexts } from './letter-texts';

const COUNTS = ['nul', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'];

export const DANISH: LetterTexts = {
  common: {
    unit: 'Den uafhængige kunderepræsentant',
    representativeTitle: 'Uafhængig kunderepræsentant',
    salutation: (name) => `Kære ${name}`,
    foot: (organisation, reference) => `${organisation} · Kunderepræsentanten · Sag ${reference}`,
    pageOf: 'Side {page} af {pages}',
    checkpointLabel: 'Kontrolkode',
    writtenTo: (authorised, complainant) =>
      `Jeg skriver til dig, ${authorised}, fordi du har fuldmagt fra ${complainant}. Når jeg skriver »du« i resten af brevet, mener jeg ${complainant}.`,
    gap: (what) => `[mangler: ${what}]`,
    and: 'og',
    or: 'eller',
    quoted: (text) => `»${text}«`,
    inSentence: (label) => label.charAt(0).toLowerCase() + label.slice(1),
    toOrganisation: (name) => `Til ${name}`,
    customerService: 'Kundeservice',
    weeks: (count) => (count === 1 ? 'en uge' : `${COUNTS[count] ?? count} uger`),
    years: (count) => `${count} år`,
  },
  head: {
    date: 'Dato',
    reference: 'Vores reference',
    summary: 'Brevets dato og reference',
  },
  labels: {
    findingOutcome: {
      upheld: 'Medhold',
      'partly-upheld': 'Delvist medhold',
      'not-upheld': 'Ikke medhold',
      'outside-remit': 'Uden for kunderepræsentantens område',
    },
    caseOutcome: {
      upheld: 'Medhold',
      'partly-upheld': 'Delvist medhold',
      'not-upheld': 'Ikke medhold',
      goodwill: 'Ikke medhold, men et tilbud uden pligt',
      settled: 'Forlig',
      withdrawn: 'Klagen er trukket tilbage',
      inadmissible: 'Klagen er afvist',
      redirected: 'Klagen er henvist til et andet sted',
    },
    evidenceWeight: {
      'relied-on': 'Lagt til grund',
      considered: 'Indgået i vurderingen',
      'not-relied-on': 'Ikke lagt til grund',
    },
    evidenceOrigin: {
      complainant: 'Klageren',
      respondent: 'Virksomheden',
      representative: 'Kunderepræsentanten',
    },
    remedy: {
      refund: 'Tilbagebetaling',
      'cancel-debt': 'Annullering af gæld',
      'adjust-debt': 'Regulering af gæld',
      'cancel-fee': 'Annullering af gebyr',
      'cancel-interest': 'Annullering af renter',
      'stop-collection': 'Standsning af inddrivelse',
      'correct-credit-report': 'Rettelse hos kreditoplysningsbureau',
      'correct-data': 'Rettelse af oplysninger',
      'restore-service': 'Genåbning af konto eller tjeneste',
      'pay-loss': 'Erstatning for tab',
      'pay-interest': 'Betaling af renter',
      'ex-gratia': 'Kulancebeløb',
      apology: 'Undskyldning',
      explanation: 'Forklaring',
      'redo-process': 'Fornyet sagsbehandling',
      systemic: 'Ændring af virksomhedens praksis',
    },
    inadmissibleReason: {
      'not-first-assessed': 'Kundeservice har ikke vurderet klagen først',
      'no-authority': 'Klageren er ikke kunde eller har ikke fuldmagt',
      'court-or-adr': 'Sagen er behandlet eller under behandling ved en domstol eller et klagenævn',
      repetitive: 'Gentagelse uden nye oplysninger',
      abusive: 'Misbrug af adgangen til at klage',
      'not-assessable-in-writing': 'Kan ikke afgøres på skriftligt grundlag',
      'outside-remit': 'Uden for kunderepræsentantens område',
      'out-of-time': 'Klagefristen er overskredet',
    },
    letterKind: {
      acknowledgement: 'Bekræftelse på modtagelse',
      'information-request': 'Anmodning om oplysninger',
      'holding-reply': 'Foreløbigt svar',
      'final-assessment': 'Endelig vurdering',
      inadmissibility: 'Afvisning',
      settlement: 'Forlig',
      addendum: 'Tillæg',
      'adr-cover': 'Følgebrev til klagenævn',
    },
    product: {
      'pay-later': 'Betal senere',
      invoice: 'Faktura',
      instalments: 'Betaling i rater',
      card: 'Kort',
      account: 'Konto',
      'direct-debit': 'Direkte debitering',
      refund: 'Tilbagebetaling',
      other: 'Andet',
    },
  },
  gaps: {
    result: 'resultat',
    summary: 'sammenfatning',
    issues: 'klagepunkter',
    position: 'synspunkt',
    rule: 'regel',
    finding: 'afgørelse',
    reasons: 'begrundelse',
    amount: 'beløb',
    date: 'dato',
    remedy: 'afhjælpning',
    signpost: 'hvor der kan klages',
    checkpoint: 'kontrolkode',
    explanation: 'forklaring',
    delayReason: 'årsag til forsinkelsen',
    beyondControl: 'hvorfor forsinkelsen ikke kunne undgås',
    addendum: 'tillæggets tekst',
    name: 'navn',
    answerDate: 'svarfrist',
    question: 'spørgsmål',
    entity: 'modtager',
  },
  title: {
    upheld: 'Endelig vurdering af din klage',
    'partly-upheld': 'Endelig vurdering af din klage',
    'not-upheld': 'Endelig vurdering af din klage',
    goodwill: 'Endelig vurdering af din klage',
    settled: 'Forlig i din klagesag',
    withdrawn: 'Din klagesag er afsluttet',
    redirected: 'Henvisning af din klage',
    inadmissible: 'Afvisning af din klage',
    holding: 'Foreløbigt svar på din klage',
    addendum: 'Tillæg til svaret på din klage',
    acknowledgement: 'Din klage er modtaget',
    informationRequest: 'Jeg har brug for flere oplysninger',
    adrCover: 'Følgebrev med sagens dokumenter',
  },
  result: {
    title: {
      upheld: 'Du får medhold',
      'partly-upheld': 'Du får delvist medhold',
      'not-upheld': 'Du får ikke medhold',
      goodwill: 'Du får ikke medhold, men du får et tilbud',
      settled: 'Sagen er afsluttet med et forlig',
      withdrawn: 'Du har trukket klagen tilbage',
      redirected: 'Din klage skal behandles et andet sted',
      inadmissible: 'Jeg kan ikke behandle din klage',
    },
    payment: {
      due: (organisation, amount, by) => `${organisation} skal betale dig ${amount} senest den ${by}.`,
      offered: (organisation, amount, by) =>
        `${organisation} tilbyder at betale dig ${amount} senest den ${by}, hvis du siger ja.`,
      agreed: (organisation, amount, by) =>
        `Efter forliget betaler ${organisation} dig ${amount} senest den ${by}.`,
    },
    measures: {
      due: (what, by) =>
        by === undefined
          ? `Følgende skal gennemføres: ${what}.`
          : `Følgende skal være gennemført senest den ${by}: ${what}.`,
      offered: (what, by) =>
        by === undefined ? `Tilbuddet omfatter: ${what}.` : `Tilbuddet omfatter, senest den ${by}: ${what}.`,
      agreed: (what, by) =>
        by === undefined ? `Forliget omfatter: ${what}.` : `Forliget omfatter, senest den ${by}: ${what}.`,
    },
    allDone: (organisation) => `${organisation} har allerede gjort det, som resultatet kræver.`,
    nothing: (organisation) => `${organisation} skal derfor ikke gøre mere i sagen.`,
  },
  headings: {
    about: 'Om sagen',
    complaint: 'Hvad du har klaget over',
    timeline: 'Hvad der er sket',
    sides: (organisation) => `Hvad du og ${organisation} siger`,
    material: 'Hvad jeg har set på',
    assessment: 'Min vurdering',
    issue: (number, title) => `Klagepunkt ${number}: ${title}`,
    decision: 'Afgørelse og afhjælpning',
    disagree: 'Hvis du er uenig',
    network: 'Hjælp på tværs af grænser',
    advice: 'Gratis rådgivning',
    court: 'Domstolene',
    supervisor: 'Tilsyn',
    representative: 'Hvem jeg er',
    data: 'Dine personoplysninger',
    letter: 'Om dette brev',
    inadmissibleWhy: 'Hvorfor jeg ikke kan behandle klagen',
    inadmissibleNext: 'Hvad du kan gøre nu',
    holdingWhy: 'Hvorfor det tager længere tid',
    holdingControl: (organisation) => `Hvorfor ${organisation} ikke kunne undgå forsinkelsen`,
    holdingWhen: 'Hvornår du får svar',
    holdingNow: 'Din ret til at klage videre',
    addendumWhy: 'Hvorfor jeg skriver igen',
    addendumText: 'Hvad der er nyt',
    acknowledgementNext: 'Hvad der sker nu',
    acknowledgementSend: 'Hvis du vil sende mere',
    requestQuestions: 'Hvad jeg beder om',
    requestWhy: 'Hvorfor jeg spørger',
    requestHow: 'Sådan svarer man',
    requestSilence: 'Hvis der ikke kommer et svar',
    coverResult: 'Hvad jeg er nået frem til',
    coverEnclosures: 'Vedlagte dokumenter',
    coverContact: 'Hvem der svarer for virksomheden',
    coverRemark: 'Bemærkninger',
  },
  about: {
    summary: 'Oplysninger om sagen',
    reference: 'Sagsnummer',
    complainant: 'Klager',
    customerNumber: 'Kundenummer',
    authorised: 'Repræsenteret af',
    organisation: 'Virksomhed',
    product: 'Produkt',
    receivedByFirm: (organisation) => `Modtaget af ${organisation}`,
    receivedByRepresentative: 'Modtaget af kunderepræsentanten',
    authority: (name, authority) => `${name} (${authority})`,
  },
  complaint: {
    points: (count) =>
      count === 1
        ? 'Din klage handler om ét punkt:'
        : `Din klage handler om ${count} punkter. Jeg bruger de samme numre i resten af brevet.`,
    noPoints: 'Jeg har ikke delt klagen op i klagepunkter, fordi jeg ikke har vurderet den.',
    wish: 'Du har bedt om dette resultat:',
    noWish: 'Du har ikke skrevet, hvilket resultat du ønsker.',
    claim: (amount) => `Uenigheden gælder ${amount} i alt.`,
    covers: (titles) => `Punktet omfatter også det, du skrev om ${titles}.`,
  },
  timeline: {
    summary: 'Sagens forløb i datoorden',
    date: 'Dato',
    event: 'Hvad der skete',
    receivedByFirm: (organisation) => `${organisation} modtog din klage.`,
    contact: (organisation, channel) => `Du og ${organisation} var i kontakt ${channel}.`,
    channel: {
      phone: 'på telefon',
      email: 'på e-mail',
      letter: 'i brev',
      chat: 'i chatten',
      app: 'i appen',
    },
    finalAnswer: 'Kundeservice gav dig sit endelige svar.',
    receivedByRepresentative: 'Jeg modtog din klage.',
    supplement: 'Jeg modtog flere oplysninger til sagen.',
    asked: 'Jeg bad om flere oplysninger.',
    answered: 'Jeg fik svar på mine spørgsmål.',
    letter: (kind) => `Jeg sendte dig et brev (${kind}).`,
    reopened: 'Jeg genoptog sagen.',
  },
  sides: {
    heard: (organisation) =>
      `Både du og ${organisation} har haft mulighed for at udtale jer. Jeg gengiver jeres synspunkter under hvert klagepunkt.`,
    notAllHeard: (organisation) =>
      `Jeg har ikke kunnet høre både dig og ${organisation} om alle klagepunkter. Hvor en af jer ikke er hørt, står grunden under klagepunktet. Ellers gengiver jeg jeres synspunkter under hvert klagepunkt.`,
    finalAnswer: (date) => `Kundeservice gav dig sit endelige svar den ${date}. Kundeservice skrev:`,
    noFinalAnswer:
      'Der er ikke noget endeligt svar fra kundeservice i sagen. Jeg har alligevel besluttet at behandle klagen.',
  },
  material: {
    intro: 'Jeg har gennemgået din klage og det materiale, som du og virksomheden har sendt.',
    noExhibits: 'Der er ingen bilag på listen i dette brev.',
    summary: 'Bilag i sagen og deres betydning',
    number: 'Bilag',
    title: 'Titel',
    from: 'Fra',
    received: 'Modtaget',
    weight: 'Betydning',
    you: 'Dig',
    me: 'Mig',
    exhibit: (number) => `Bilag ${number}`,
    notUsed: (reason) => `Ikke brugt: ${reason}`,
    requests: 'Jeg har bedt om disse oplysninger:',
    askedYou: (date, question) => `Den ${date} bad jeg dig svare på dette: »${question}«`,
    askedFirm: (organisation, date) => `Den ${date} bad jeg ${organisation} om oplysninger.`,
    answered: (date) => `Jeg fik svar den ${date}.`,
    notAnswered: 'Jeg har ikke fået svar.',
    dueOn: (date) => `Svarfristen er den ${date}.`,
    numbering:
      'Bilagene har de numre, de fik, da de kom ind i sagen. Der kan være spring i numrene. Loven kan forbyde en virksomhed at omtale bestemte oplysninger, så en liste som denne er ikke altid udtømmende. Disse sætninger står i alle mine vurderinger og siger ikke noget om netop din sag.',
  },
  assessment: {
    intro:
      'Jeg svarer på klagepunkterne ét for ét i samme rækkefølge som ovenfor. Jeg ser på, hvad der mest sandsynligt er sket, og på de regler, der gælder.',
    youSay: 'Du siger',
    firmSays: (organisation) => `${organisation} siger`,
    youNotHeard: 'Du er ikke hørt',
    firmNotHeard: (organisation) => `${organisation} er ikke hørt`,
    evidence: 'Beviser',
    noEvidence: 'Ingen af bilagene på listen handler særligt om dette punkt.',
    regime: {
      'payment-service': 'Punktet hører under reglerne om betalingstjenester.',
      'consumer-credit': 'Punktet hører under reglerne om forbrugerkredit.',
      'data-protection': 'Punktet hører under reglerne om databeskyttelse.',
      other:
        'Punktet hører hverken under reglerne om betalingstjenester, forbrugerkredit eller databeskyttelse.',
    },
    rule: 'Reglen',
    finding: (outcome) => `Afgørelse: ${outcome}.`,
    findingSentence: {
      upheld: 'Du får medhold i dette klagepunkt.',
      'partly-upheld': 'Du får delvist medhold i dette klagepunkt.',
      'not-upheld': 'Du får ikke medhold i dette klagepunkt.',
      'outside-remit': 'Jeg kan ikke tage stilling til dette klagepunkt.',
    },
    reasons: 'Begrundelse',
    notAssessed: {
      settled: 'Jeg har ikke afgjort dette klagepunkt, fordi sagen er afsluttet med et forlig.',
      withdrawn: 'Jeg har ikke afgjort dette klagepunkt, fordi du har trukket klagen tilbage.',
      redirected: 'Jeg har ikke afgjort dette klagepunkt, fordi klagen skal behandles et andet sted.',
    },
  },
  decision: {
    intro: (organisation) => ({
      upheld: `Du får medhold i din klage. ${organisation} skal rette op på det, der gik galt.`,
      'partly-upheld': 'Du får medhold i en del af din klage, men ikke i det hele.',
      'not-upheld': 'Du får ikke medhold i din klage.',
      goodwill: `Du får ikke medhold i din klage. ${organisation} giver dig alligevel et tilbud. Tilbuddet betyder ikke, at ${organisation} har begået en fejl.`,
      settled: `Du og ${organisation} er blevet enige. Aftalen afslutter sagen hos mig.`,
      withdrawn:
        'Du har trukket din klage tilbage. Jeg afslutter derfor sagen uden at tage stilling til, hvem der har ret.',
      redirected:
        'Jeg kan ikke afgøre din klage, fordi en anden virksomhed eller myndighed skal behandle den. Øverst i brevet står der, hvem det er.',
    }),
    tableIntro: 'Tabellen viser, hvad der skal ske, hvem der gør det, og hvornår.',
    summary: 'Afhjælpning med beløb, frist og ansvarlig',
    remedy: 'Hvad',
    amount: 'Beløb',
    by: 'Senest',
    who: 'Hvem',
    done: (date) => `Gennemført ${date}`,
    noDate: 'Ingen frist',
    forIssue: (number) => `klagepunkt ${number}`,
    answerStands: 'Det svar, som du fik fra kundeservice, bliver stående.',
    noRemedy: (organisation) => `${organisation} skal ikke gøre mere i sagen.`,
    howTo: (organisation) => ({
      upheld: `Du behøver ikke gøre noget for at få det, der står i tabellen. Skriv til mig, hvis ${organisation} ikke overholder en frist.`,
      'partly-upheld': `Du behøver ikke gøre noget for at få det, der står i tabellen. Skriv til mig, hvis ${organisation} ikke overholder en frist.`,
      'not-upheld': 'Du behøver ikke gøre noget for at få det, der står i tabellen.',
      goodwill:
        'Du bestemmer selv, om du vil tage imod tilbuddet. Du siger ja ved at svare på dette brev. Du kan klage videre, selv om du har fået tilbuddet.',
      settled: 'Du behøver ikke gøre mere. Skriv til mig, hvis aftalen ikke bliver overholdt.',
      withdrawn: 'Du behøver ikke gøre noget.',
      redirected: 'Skriv til mig, hvis du er i tvivl om, hvor du skal henvende dig.',
    }),
  },
  disagree: {
    intro: {
      upheld: 'Du har fået medhold. Er du alligevel uenig i noget, kan du gå videre med klagen her.',
      'partly-upheld': 'Er du uenig i min vurdering, kan du gå videre med klagen her.',
      'not-upheld': 'Er du uenig i min vurdering, kan du gå videre med klagen her.',
      goodwill: 'Er du uenig i min vurdering, kan du gå videre med klagen her.',
      settled: 'Bliver aftalen ikke overholdt, eller er du uenig i noget, kan du gå videre med klagen her.',
      withdrawn: 'Fortryder du, at du har trukket klagen tilbage, kan du gå videre med den her.',
      redirected: 'Er du uenig i, at klagen hører til et andet sted, kan du gå videre med den her.',
      inadmissible: 'Er du uenig i, at jeg ikke behandler klagen, kan du gå videre med den her.',
    },
    factsSummary: (name) => `Oplysninger om ${name}`,
    website: 'Hjemmeside',
    phone: 'Telefon',
    email: 'E-mail',
    address: 'Adresse',
    fee: 'Gebyr',
    timeLimit: 'Frist',
    language: 'Sprog',
    when: 'Hvornår',
    conditions: 'Betingelser',
    takesPart: (organisation) => `Deltager ${organisation}?`,
    supervisor: (names, organisation) =>
      `Du kan også skrive til ${names}, hvis du mener, at ${organisation} ikke følger reglerne. En tilsynsmyndighed afgør ikke, hvem der har ret i din sag.`,
  },
  representative: {
    who: (organisation) => `Jeg er ansat i ${organisation}, men min funktion ligger uden for kundeservice.`,
    readAll: 'Jeg har læst hele sagen igen.',
    impartial: (organisation) =>
      `Jeg er upartisk. Jeg holder hverken med dig eller med ${organisation}, og ingen af jer kan bestemme, hvordan jeg skal vurdere sagen.`,
    impartialToOthers: (organisation) =>
      `Jeg er upartisk. Jeg holder hverken med klageren eller med ${organisation}, og ingen af dem kan bestemme, hvordan jeg skal vurdere sagen.`,
    conflict:
      'Før jeg gik i gang, erklærede jeg, at jeg ikke har interesser i sagen, som kan påvirke min vurdering. Hvis jeg havde haft det, ville en anden have overtaget sagen.',
    secondReader: {
      agrees: (name) =>
        `${name} har som anden læser vurderet sagen for sig, uden at kende min vurdering, og er nået til samme resultat.`,
      weighed: (name) =>
        `${name} har som anden læser vurderet sagen for sig, uden at kende min vurdering. Jeg har taget hensyn til den vurdering. Vurderingen i dette brev er min.`,
    },
    notAnAdrEntity: 'Jeg er ikke et klagenævn og heller ikke et organ for alternativ tvistløsning.',
    mayGoOn: 'Du har altid ret til at gå videre med din klage.',
  },
  data: {
    controller: (organisation) =>
      `${organisation} er dataansvarlig for personoplysningerne i sagen. De bliver brugt, fordi loven kræver, at klager bliver behandlet, og fordi virksomheden har en legitim interesse i at afklare dem (databeskyttelsesforordningens artikel 6, stk. 1, litra c og f).`,
    kept: (file, register) =>
      `Sagen bliver gemt i ${file}, efter at den er afsluttet. Derefter bliver nogle få oplysninger gemt uden dit navn, indtil der er gået ${register}.`,
    rights:
      'Du kan bede om at se oplysningerne, få dem rettet og i nogle tilfælde få dem slettet. Det gør du ved at skrive til mig.',
    authority: (name) => `Du kan klage over behandlingen af dine personoplysninger til ${name}.`,
    anyAuthority:
      'Du kan klage over behandlingen af dine personoplysninger til datatilsynet i det land, hvor du bor.',
    toOthers:
      'Brevet indeholder personoplysninger. De må kun bruges til at behandle denne sag og må kun ses af dem, der arbejder med den.',
  },
  letter: {
    sent: (organisation) => ({
      email: 'Brevet er sendt til dig på e-mail, som vi har aftalt. Gem det, så du kan finde det igen.',
      post: 'Brevet er sendt til dig med posten.',
      inbox: `Brevet ligger i din indbakke hos ${organisation}, som vi har aftalt, og du har fået besked om det. Gem det, så du kan finde det igen.`,
    }),
    sentToOthers: {
      email: 'Brevet er sendt på e-mail.',
      post: 'Brevet er sendt med posten.',
      inbox: 'Brevet er sendt gennem modtagerens egen indgang for dokumenter.',
    },
    basis: (rules, template, code) =>
      `Brevet bygger på regelsæt ${rules} og brevskabelon ${template}. Kontrolkoden ${code} er et aftryk af sagens journal, da brevet blev skrevet. Med koden kan man se, om noget i journalen er blevet fjernet eller ændret siden.`,
  },
  inadmissible: {
    reason: (organisation) => ({
      'not-first-assessed':
        'Kundeservice har endnu ikke givet et endeligt svar på klagen. Jeg kan først behandle en klage, når kundeservice har haft mulighed for at løse den.',
      'no-authority': `Klagen kommer fra en person, som ikke er kunde hos ${organisation}, eller som ikke har vist en fuldmagt fra kunden. Jeg må ikke give oplysninger om en kunde til andre uden fuldmagt.`,
      'court-or-adr':
        'Sagen er under behandling eller allerede afgjort ved en domstol eller et klagenævn. Jeg kan ikke behandle den samtidig, og jeg kan ikke ændre resultatet.',
      repetitive:
        'Klagen handler om det samme som en klage, der allerede er behandlet, og der er ingen nye oplysninger.',
      abusive:
        'Adgangen til at klage er til for at løse en konkret uenighed. Jeg vurderer, at klagen her har et andet formål.',
      'not-assessable-in-writing':
        'Sagen kan kun afgøres, hvis parter eller vidner forklarer sig mundtligt. Jeg afgør kun sager på skriftligt grundlag.',
      'outside-remit': 'Klagen handler om noget, som ligger uden for det, jeg kan tage stilling til.',
      'out-of-time': 'Klagen er kommet for sent.',
    }),
    next: {
      'not-first-assessed':
        'Skriv først til kundeservice. Er du ikke tilfreds med det endelige svar, kan du skrive til mig igen.',
      'no-authority':
        'Du kan sende en underskrevet fuldmagt til mig. Så ser jeg igen på, om jeg kan behandle klagen.',
      'court-or-adr': 'Den domstol eller det nævn, som har sagen, kan svare på dine spørgsmål om den.',
      repetitive: 'Har du nye oplysninger eller nye beviser, kan du sende dem til mig.',
      abusive: 'Er der et konkret forhold, som du er utilfreds med, kan du skrive til mig om det.',
      'not-assessable-in-writing': 'En domstol kan høre parter og vidner.',
      'outside-remit': 'Nedenfor kan du se, hvor du ellers kan henvende dig.',
      'out-of-time': 'Andre steder kan der gælde andre frister. Dem kan du se nedenfor.',
    },
    notAssessed: 'Jeg har ikke taget stilling til, om du har ret i din klage.',
  },
  holding: {
    result: (by) => `Du får det endelige svar senest den ${by}`,
    resultText: (organisation) =>
      `Jeg er ikke færdig med at behandle din klage over ${organisation}. Her forklarer jeg hvorfor, og hvad du kan gøre imens.`,
    when: (by) => `Jeg sender dig mit endelige svar senest den ${by}.`,
    latest: (by) => `Svaret må efter reglerne om betalingstjenester ikke komme senere end den ${by}.`,
    now: 'Du behøver ikke vente på mit svar, før du klager videre.',
    silenceNow: (name, organisation, weeks) =>
      `${name} tager imod din klage, når der er gået ${weeks}, fra ${organisation} modtog den, uden at du har fået et endeligt svar.`,
    silenceFrom: (weeks, date) =>
      `I din sag er der gået ${weeks} den ${date}. Fra den dag kan du klage dertil.`,
    silencePassed: (weeks, date) =>
      `I din sag var der gået ${weeks} den ${date}. Du kan derfor klage dertil allerede nu.`,
    noSilence: 'Her kan du klage videre. Læs først, hvornår du kan det.',
  },
  addendum: {
    result: 'Dette er et tillæg til mit tidligere brev',
    refers: (title, date) => `Tillægget hører til mit brev »${title}« af ${date}.`,
    rest: 'Resten af det tidligere brev gælder stadig.',
  },
  acknowledgement: {
    result: 'Jeg har modtaget din klage',
    resultText: (organisation, received) =>
      `Jeg modtog din klage over ${organisation} den ${received}. Jeg går nu i gang med at gennemgå sagen.`,
    handledBy: (name) => `${name} behandler din klage.`,
    answerBy: (by) => `Jeg svarer dig senest den ${by}.`,
    next: (organisation) => [
      'Jeg undersøger først, om jeg kan behandle klagen. Kan jeg ikke det, får du et brev om hvorfor, og om hvor du ellers kan klage.',
      `Derefter læser jeg sagen og hører både dig og ${organisation}. Mangler jeg oplysninger, skriver jeg til dig.`,
      'Til sidst får du et brev med min vurdering af hvert klagepunkt og mine grunde. Det koster dig ikke noget.',
      'Bliver jeg forsinket af noget, som ikke kan undgås, får du besked om hvorfor og en ny dato.',
    ],
    send: (reference) => [
      `Du kan sende mig flere oplysninger eller beviser. Skriv sagsnummer ${reference}, når du skriver til mig. Adressen står øverst i brevet.`,
      'Send ikke adgangskoder, pinkoder eller hele kortnumre. Dem har jeg ikke brug for.',
    ],
    withdraw: 'Du kan når som helst trække klagen tilbage. Skriv blot til mig.',
    routes:
      'Du har også ret til at gå videre med klagen til andre. Undersøg først hos dem, hvornår de behandler en klage, og hvad det koster. Det kommer også til at stå i mit svar.',
  },
  informationRequest: {
    complainant: {
      result: (by) => `Svar mig senest den ${by}`,
      resultText: (organisation) =>
        `Jeg behandler din klage over ${organisation}. Jeg mangler nogle oplysninger for at kunne vurdere den.`,
      questions: (count) =>
        count === 1 ? 'Jeg beder dig svare på dette:' : 'Jeg beder dig svare på disse spørgsmål:',
      how: (reference) => [
        `Skriv sagsnummer ${reference} i dit svar, og send det til adressen øverst i brevet. Er der noget, du ikke ved eller ikke har, så skriv det.`,
        'Send kun det, jeg beder om. Send ikke adgangskoder, pinkoder eller hele kortnumre.',
      ],
      silence: (by) =>
        `Har jeg ikke fået dit svar senest den ${by}, vurderer jeg sagen ud fra det, jeg allerede har. Skriv til mig, hvis du har brug for mere tid.`,
    },
    respondent: {
      result: (by) => `Svar mig senest den ${by}`,
      resultText: (organisation, complainant) =>
        `Jeg behandler en klage fra ${complainant} over ${organisation}. Jeg mangler nogle oplysninger for at kunne vurdere den.`,
      questions: (count) =>
        count === 1 ? 'Jeg beder jer svare på dette:' : 'Jeg beder jer svare på disse spørgsmål:',
      how: (reference) => [
        `Skriv sagsnummer ${reference} i svaret, og send de dokumenter med, som svaret bygger på. Er der noget, I ikke har, så skriv det.`,
        'Jeg kan gengive jeres svar i mit brev til klageren. Skriv tydeligt, hvis loven forbyder jer at give bestemte oplysninger videre. Dem holder jeg ude af brevet.',
      ],
      silence: (by) =>
        `Har jeg ikke fået svar senest den ${by}, vurderer jeg sagen ud fra det, jeg allerede har, og skriver i brevet, at jeg ikke fik svar.`,
    },
    dueOn: (date) => `Svar senest den ${date}.`,
  },
  adrCover: {
    result: (complainant, organisation) => `Klage fra ${complainant} over ${organisation}`,
    resultText: (organisation) =>
      `Jeg sender hermed dokumenterne i en klagesag, som jeg har behandlet som uafhængig kunderepræsentant hos ${organisation}.`,
    referredOn: (date) => `Klageren gik videre med sagen til jer den ${date}.`,
    yourReference: (number) => `Jeres sagsnummer er ${number}.`,
    assessed: (date, outcome) => `Jeg sluttede sagen med et brev den ${date}. Resultatet var: ${outcome}.`,
    notAssessed: 'Jeg har ikke afsluttet sagen med et brev.',
    findings: 'Klagepunkterne og min afgørelse af hvert af dem:',
    noFinding: 'ikke afgjort',
    enclosures: 'Dokumenterne følger med dette brev i den rækkefølge, de står her.',
    noEnclosures: 'Der følger ingen dokumenter med dette brev.',
    summary: 'Dokumenter, der følger med brevet',
    number: 'Nr.',
    document: 'Dokument',
    from: 'Fra',
    date: 'Dato',
    notAll:
      'Loven kan forbyde en virksomhed at give bestemte oplysninger videre, så en liste som denne er ikke altid udtømmende. Denne sætning står i alle mine følgebreve og siger ikke noget om netop denne sag.',
    contact: (organisation) =>
      `${organisation} er part i sagen og svarer selv på spørgsmål fra jer. Jeg er ikke part og taler ikke på nogens vegne.`,
    questions: 'Spørgsmål om min behandling af sagen kan I sende til mig på adressen øverst i brevet.',
  },
};
