import type { LetterTexts } from './letter-texts';

const COUNTS = [
  'null',
  'én',
  'to',
  'tre',
  'fire',
  'fem',
  'seks',
  'sju',
  'åtte',
  'ni',
  'ti',
  'elleve',
  'tolv',
];

export const NORWEGIAN: LetterTexts = {
  common: {
    unit: 'Den uavhengige kunderepresentanten',
    representativeTitle: 'Uavhengig kunderepresentant',
    salutation: (name) => `Kjære ${name}`,
    foot: (organisation, reference) => `${organisation} · Kunderepresentanten · Sak ${reference}`,
    pageOf: 'Side {page} av {pages}',
    checkpointLabel: 'Kontrollkode',
    writtenTo: (authorised, complainant) =>
      `Jeg skriver til deg, ${authorised}, fordi du har fullmakt fra ${complainant}. Når jeg skriver «du» i resten av brevet, mener jeg ${complainant}.`,
    gap: (what) => `[mangler: ${what}]`,
    and: 'og',
    or: 'eller',
    quoted: (text) => `«${text}»`,
    inSentence: (label) => label.charAt(0).toLowerCase() + label.slice(1),
    toOrganisation: (name) => `Til ${name}`,
    customerService: 'Kundeservice',
    weeks: (count) => (count === 1 ? 'én uke' : `${COUNTS[count] ?? count} uker`),
    years: (count) => `${count} år`,
  },
  head: {
    date: 'Dato',
    reference: 'Vår referanse',
    summary: 'Dato og referanse for brevet',
  },
  labels: {
    findingOutcome: {
      upheld: 'Medhold',
      'partly-upheld': 'Delvis medhold',
      'not-upheld': 'Ikke medhold',
      'outside-remit': 'Utenfor kunderepresentantens mandat',
    },
    caseOutcome: {
      upheld: 'Medhold',
      'partly-upheld': 'Delvis medhold',
      'not-upheld': 'Ikke medhold',
      goodwill: 'Ikke medhold, men et frivillig tilbud',
      settled: 'Forlik',
      withdrawn: 'Klagen er trukket',
      inadmissible: 'Klagen er avvist',
      redirected: 'Klagen er henvist til et annet sted',
    },
    evidenceWeight: {
      'relied-on': 'Lagt til grunn',
      considered: 'Tatt med i vurderingen',
      'not-relied-on': 'Ikke lagt til grunn',
    },
    evidenceOrigin: {
      complainant: 'Klageren',
      respondent: 'Selskapet',
      representative: 'Kunderepresentanten',
    },
    remedy: {
      refund: 'Tilbakebetaling',
      'cancel-debt': 'Sletting av gjeld',
      'adjust-debt': 'Justering av gjeld',
      'cancel-fee': 'Sletting av gebyr',
      'cancel-interest': 'Sletting av renter',
      'stop-collection': 'Stans i innkrevingen',
      'correct-credit-report': 'Retting hos kredittopplysningsforetak',
      'correct-data': 'Retting av opplysninger',
      'restore-service': 'Gjenåpning av konto eller tjeneste',
      'pay-loss': 'Erstatning for tap',
      'pay-interest': 'Betaling av renter',
      'ex-gratia': 'Frivillig betaling',
      apology: 'Unnskyldning',
      explanation: 'Forklaring',
      'redo-process': 'Ny saksbehandling',
      systemic: 'Endring av selskapets praksis',
    },
    inadmissibleReason: {
      'not-first-assessed': 'Kundeservice har ikke vurdert klagen først',
      'no-authority': 'Klageren er ikke kunde eller har ikke fullmakt',
      'court-or-adr': 'Saken er behandlet eller under behandling i en domstol eller en klagenemnd',
      repetitive: 'Gjentakelse uten nye opplysninger',
      abusive: 'Misbruk av adgangen til å klage',
      'not-assessable-in-writing': 'Kan ikke avgjøres på skriftlig grunnlag',
      'outside-remit': 'Utenfor kunderepresentantens mandat',
      'out-of-time': 'Klagefristen er ute',
    },
    letterKind: {
      acknowledgement: 'Bekreftelse på mottak',
      'information-request': 'Forespørsel om opplysninger',
      'holding-reply': 'Foreløpig svar',
      'final-assessment': 'Endelig vurdering',
      inadmissibility: 'Avvisning',
      settlement: 'Forlik',
      addendum: 'Tillegg',
      'adr-cover': 'Følgebrev til klagenemnd',
    },
    product: {
      'pay-later': 'Betal senere',
      invoice: 'Faktura',
      instalments: 'Delbetaling',
      card: 'Kort',
      account: 'Konto',
      'direct-debit': 'Direkte debitering',
      refund: 'Tilbakebetaling',
      other: 'Annet',
    },
  },
  gaps: {
    result: 'resultat',
    summary: 'sammendrag',
    issues: 'klagepunkter',
    position: 'synspunkt',
    rule: 'regel',
    finding: 'avgjørelse',
    reasons: 'begrunnelse',
    amount: 'beløp',
    date: 'dato',
    remedy: 'tiltak',
    signpost: 'hvor man kan klage',
    checkpoint: 'kontrollkode',
    explanation: 'forklaring',
    delayReason: 'årsak til forsinkelsen',
    beyondControl: 'hvorfor forsinkelsen ikke kunne unngås',
    addendum: 'teksten i tillegget',
    name: 'navn',
    answerDate: 'svarfrist',
    question: 'spørsmål',
    entity: 'mottaker',
  },
  title: {
    upheld: 'Endelig vurdering av klagen din',
    'partly-upheld': 'Endelig vurdering av klagen din',
    'not-upheld': 'Endelig vurdering av klagen din',
    goodwill: 'Endelig vurdering av klagen din',
    settled: 'Forlik i klagesaken din',
    withdrawn: 'Klagesaken din er avsluttet',
    redirected: 'Henvisning av klagen din',
    inadmissible: 'Avvisning av klagen din',
    holding: 'Foreløpig svar på klagen din',
    addendum: 'Tillegg til svaret på klagen din',
    acknowledgement: 'Klagen din er mottatt',
    informationRequest: 'Jeg trenger flere opplysninger',
    adrCover: 'Følgebrev med dokumentene i saken',
  },
  result: {
    title: {
      upheld: 'Du får medhold',
      'partly-upheld': 'Du får delvis medhold',
      'not-upheld': 'Du får ikke medhold',
      goodwill: 'Du får ikke medhold, men du får et tilbud',
      settled: 'Saken er avsluttet med et forlik',
      withdrawn: 'Du har trukket klagen',
      redirected: 'Klagen din skal behandles et annet sted',
      inadmissible: 'Jeg kan ikke behandle klagen din',
    },
    payment: {
      due: (organisation, amount, by) => `${organisation} skal betale deg ${amount} senest ${by}.`,
      offered: (organisation, amount, by) =>
        `${organisation} tilbyr å betale deg ${amount} senest ${by} hvis du takker ja.`,
      agreed: (organisation, amount, by) =>
        `Etter forliket skal ${organisation} betale deg ${amount} senest ${by}.`,
    },
    measures: {
      due: (what, by) =>
        by === undefined
          ? `Dette skal gjennomføres: ${what}.`
          : `Dette skal være gjennomført senest ${by}: ${what}.`,
      offered: (what, by) =>
        by === undefined
          ? `Tilbudet omfatter: ${what}.`
          : `Tilbudet omfatter dette, som blir gjennomført senest ${by}: ${what}.`,
      agreed: (what, by) =>
        by === undefined
          ? `Forliket omfatter: ${what}.`
          : `Forliket omfatter dette, som blir gjennomført senest ${by}: ${what}.`,
    },
    allDone: (organisation) => `${organisation} har allerede gjort det som resultatet krever.`,
    nothing: (organisation) => `${organisation} skal derfor ikke gjøre noe mer i saken.`,
  },
  headings: {
    about: 'Om saken',
    complaint: 'Hva du har klaget på',
    timeline: 'Hva som har skjedd',
    sides: (organisation) => `Hva du og ${organisation} sier`,
    material: 'Hva jeg har sett på',
    assessment: 'Min vurdering',
    issue: (number, title) => `Klagepunkt ${number}: ${title}`,
    decision: 'Avgjørelse og tiltak',
    disagree: 'Hvis du er uenig',
    network: 'Hjelp på tvers av landegrensene',
    advice: 'Gratis rådgivning',
    court: 'Domstolene',
    supervisor: 'Tilsyn',
    representative: 'Hvem jeg er',
    data: 'Personopplysningene dine',
    letter: 'Om dette brevet',
    inadmissibleWhy: 'Hvorfor jeg ikke kan behandle klagen',
    inadmissibleNext: 'Hva du kan gjøre nå',
    holdingWhy: 'Hvorfor det tar lengre tid',
    holdingControl: (organisation) => `Hvorfor ${organisation} ikke kunne unngå forsinkelsen`,
    holdingWhen: 'Når du får svar',
    holdingNow: 'Retten din til å klage videre',
    addendumWhy: 'Hvorfor jeg skriver igjen',
    addendumText: 'Hva som er nytt',
    acknowledgementNext: 'Hva som skjer nå',
    acknowledgementSend: 'Hvis du vil sende mer',
    requestQuestions: 'Hva jeg ber om',
    requestWhy: 'Hvorfor jeg spør',
    requestHow: 'Slik svarer man',
    requestSilence: 'Hvis det ikke kommer noe svar',
    coverResult: 'Hva jeg har kommet fram til',
    coverEnclosures: 'Vedlagte dokumenter',
    coverContact: 'Hvem som svarer for selskapet',
    coverRemark: 'Merknader',
  },
  about: {
    summary: 'Opplysninger om saken',
    reference: 'Saksnummer',
    complainant: 'Klager',
    customerNumber: 'Kundenummer',
    authorised: 'Representert av',
    organisation: 'Selskap',
    product: 'Produkt',
    receivedByFirm: (organisation) => `Mottatt av ${organisation}`,
    receivedByRepresentative: 'Mottatt av kunderepresentanten',
    authority: (name, authority) => `${name} (${authority})`,
  },
  complaint: {
    points: (count) =>
      count === 1
        ? 'Klagen din gjelder ett punkt:'
        : `Klagen din gjelder ${count} punkter. Jeg bruker de samme numrene i resten av brevet.`,
    noPoints: 'Jeg har ikke delt klagen inn i klagepunkter, fordi jeg ikke har vurdert den.',
    wish: 'Du har bedt om dette resultatet:',
    noWish: 'Du har ikke skrevet hvilket resultat du ønsker.',
    claim: (amount) => `Uenigheten gjelder til sammen ${amount}.`,
    covers: (titles) => `Punktet omfatter også det du skrev om ${titles}.`,
  },
  timeline: {
    summary: 'Det som har skjedd i saken, ordnet etter dato',
    date: 'Dato',
    event: 'Hva som skjedde',
    receivedByFirm: (organisation) => `${organisation} mottok klagen din.`,
    contact: (organisation, channel) => `Du og ${organisation} hadde kontakt ${channel}.`,
    channel: {
      phone: 'på telefon',
      email: 'på e-post',
      letter: 'per brev',
      chat: 'i chatten',
      app: 'i appen',
    },
    finalAnswer: 'Kundeservice ga deg det endelige svaret sitt.',
    receivedByRepresentative: 'Jeg mottok klagen din.',
    supplement: 'Jeg mottok flere opplysninger i saken.',
    asked: 'Jeg ba om flere opplysninger.',
    answered: 'Jeg fikk svar på spørsmålene mine.',
    letter: (kind) => `Jeg sendte deg et brev (${kind}).`,
    reopened: 'Jeg gjenopptok saken.',
  },
  sides: {
    heard: (organisation) =>
      `Både du og ${organisation} har hatt mulighet til å uttale dere. Jeg gjengir synspunktene deres under hvert klagepunkt.`,
    notAllHeard: (organisation) =>
      `Jeg har ikke kunnet høre både deg og ${organisation} om alle klagepunktene. Der en av dere ikke er hørt, står grunnen under klagepunktet. Ellers gjengir jeg synspunktene deres under hvert klagepunkt.`,
    finalAnswer: (date) => `Kundeservice ga deg det endelige svaret sitt den ${date}. Kundeservice skrev:`,
    noFinalAnswer:
      'Det finnes ikke noe endelig svar fra kundeservice i saken. Jeg har likevel bestemt meg for å behandle klagen.',
  },
  material: {
    intro: 'Jeg har gått gjennom klagen din og materialet som du og selskapet har sendt.',
    noExhibits: 'Det er ingen bilag på listen i dette brevet.',
    summary: 'Bilag i saken og hva de har å si for vurderingen',
    number: 'Bilag',
    title: 'Tittel',
    from: 'Fra',
    received: 'Mottatt',
    weight: 'Betydning',
    you: 'Deg',
    me: 'Meg',
    exhibit: (number) => `Bilag ${number}`,
    notUsed: (reason) => `Ikke brukt: ${reason}`,
    requests: 'Jeg har bedt om disse opplysningene:',
    askedYou: (date, question) => `Den ${date} ba jeg deg svare på dette: «${question}»`,
    askedFirm: (organisation, date) => `Den ${date} ba jeg ${organisation} om opplysninger.`,
    answered: (date) => `Jeg fikk svar den ${date}.`,
    notAnswered: 'Jeg har ikke fått svar.',
    dueOn: (date) => `Svarfristen er ${date}.`,
    numbering:
      'Bilagene har de numrene de fikk da de kom inn i saken. Det kan mangle numre i rekken. Loven kan forby et selskap å omtale bestemte opplysninger, så en liste som denne er ikke alltid fullstendig. Disse setningene står i alle vurderingene mine og sier ikke noe om akkurat din sak.',
  },
  assessment: {
    intro:
      'Jeg svarer på klagepunktene ett for ett i samme rekkefølge som ovenfor. Jeg ser på hva som mest sannsynlig har skjedd, og på reglene som gjelder.',
    youSay: 'Du sier',
    firmSays: (organisation) => `${organisation} sier`,
    youNotHeard: 'Du er ikke hørt',
    firmNotHeard: (organisation) => `${organisation} er ikke hørt`,
    evidence: 'Bevis',
    noEvidence: 'Ingen av bilagene på listen gjelder dette punktet spesielt.',
    regime: {
      'payment-service': 'Punktet hører under reglene om betalingstjenester.',
      'consumer-credit': 'Punktet hører under reglene om forbrukerkreditt.',
      'data-protection': 'Punktet hører under reglene om personvern.',
      other: 'Punktet hører verken under reglene om betalingstjenester, forbrukerkreditt eller personvern.',
    },
    rule: 'Regelen',
    finding: (outcome) => `Avgjørelse: ${outcome}.`,
    findingSentence: {
      upheld: 'Du får medhold i dette klagepunktet.',
      'partly-upheld': 'Du får delvis medhold i dette klagepunktet.',
      'not-upheld': 'Du får ikke medhold i dette klagepunktet.',
      'outside-remit': 'Jeg kan ikke ta stilling til dette klagepunktet.',
    },
    reasons: 'Begrunnelse',
    notAssessed: {
      settled: 'Jeg har ikke avgjort dette klagepunktet, fordi saken er avsluttet med et forlik.',
      withdrawn: 'Jeg har ikke avgjort dette klagepunktet, fordi du har trukket klagen.',
      redirected: 'Jeg har ikke avgjort dette klagepunktet, fordi klagen skal behandles et annet sted.',
    },
  },
  decision: {
    intro: (organisation) => ({
      upheld: `Du får medhold i klagen din. ${organisation} skal rette opp det som gikk galt.`,
      'partly-upheld': 'Du får medhold i en del av klagen din, men ikke i alt.',
      'not-upheld': 'Du får ikke medhold i klagen din.',
      goodwill: `Du får ikke medhold i klagen din. ${organisation} gir deg likevel et tilbud. Tilbudet betyr ikke at ${organisation} har gjort en feil.`,
      settled: `Du og ${organisation} er blitt enige. Avtalen avslutter saken hos meg.`,
      withdrawn:
        'Du har trukket klagen din. Jeg avslutter derfor saken uten å ta stilling til hvem som har rett.',
      redirected:
        'Jeg kan ikke avgjøre klagen din, fordi et annet selskap eller en myndighet skal behandle den. Øverst i brevet står det hvem det er.',
    }),
    tableIntro: 'Tabellen viser hva som skal skje, hvem som gjør det, og når.',
    summary: 'Tiltak med beløp, frist og ansvarlig',
    remedy: 'Hva',
    amount: 'Beløp',
    by: 'Senest',
    who: 'Hvem',
    done: (date) => `Gjennomført ${date}`,
    noDate: 'Ingen frist',
    forIssue: (number) => `klagepunkt ${number}`,
    answerStands: 'Svaret du fikk fra kundeservice, blir stående.',
    noRemedy: (organisation) => `${organisation} skal ikke gjøre noe mer i saken.`,
    howTo: (organisation) => ({
      upheld: `Du trenger ikke å gjøre noe for å få det som står i tabellen. Skriv til meg hvis ${organisation} ikke overholder en frist.`,
      'partly-upheld': `Du trenger ikke å gjøre noe for å få det som står i tabellen. Skriv til meg hvis ${organisation} ikke overholder en frist.`,
      'not-upheld': 'Du trenger ikke å gjøre noe for å få det som står i tabellen.',
      goodwill:
        'Du bestemmer selv om du vil ta imot tilbudet. Du takker ja ved å svare på dette brevet. Du kan klage videre selv om du har fått tilbudet.',
      settled: 'Du trenger ikke å gjøre noe mer. Skriv til meg hvis avtalen ikke blir overholdt.',
      withdrawn: 'Du trenger ikke å gjøre noe.',
      redirected: 'Skriv til meg hvis du er i tvil om hvor du skal henvende deg.',
    }),
  },
  disagree: {
    intro: {
      upheld: 'Du har fått medhold. Hvis du likevel er uenig i noe, kan du gå videre med klagen her.',
      'partly-upheld': 'Hvis du er uenig i vurderingen min, kan du gå videre med klagen her.',
      'not-upheld': 'Hvis du er uenig i vurderingen min, kan du gå videre med klagen her.',
      goodwill: 'Hvis du er uenig i vurderingen min, kan du gå videre med klagen her.',
      settled:
        'Hvis avtalen ikke blir overholdt, eller hvis du er uenig i noe, kan du gå videre med klagen her.',
      withdrawn: 'Hvis du angrer på at du trakk klagen, kan du gå videre med den her.',
      redirected: 'Hvis du er uenig i at klagen hører hjemme et annet sted, kan du gå videre med den her.',
      inadmissible: 'Hvis du er uenig i at jeg ikke behandler klagen, kan du gå videre med den her.',
    },
    factsSummary: (name) => `Opplysninger om ${name}`,
    website: 'Nettsted',
    phone: 'Telefon',
    email: 'E-post',
    address: 'Adresse',
    fee: 'Gebyr',
    timeLimit: 'Frist',
    language: 'Språk',
    when: 'Når',
    conditions: 'Vilkår',
    takesPart: (organisation) => `Deltar ${organisation}?`,
    supervisor: (names, organisation) =>
      `Du kan også skrive til ${names} hvis du mener at ${organisation} ikke følger reglene. En tilsynsmyndighet avgjør ikke hvem som har rett i saken din.`,
  },
  representative: {
    who: (organisation) => `Jeg er ansatt i ${organisation}, men funksjonen min ligger utenfor kundeservice.`,
    readAll: 'Jeg har lest hele saken på nytt.',
    impartial: (organisation) =>
      `Jeg er upartisk. Jeg holder verken med deg eller med ${organisation}, og ingen av dere kan bestemme hvordan jeg skal vurdere saken.`,
    impartialToOthers: (organisation) =>
      `Jeg er upartisk. Jeg holder verken med klageren eller med ${organisation}, og ingen av dem kan bestemme hvordan jeg skal vurdere saken.`,
    conflict:
      'Før jeg begynte, erklærte jeg at jeg ikke har interesser i saken som kan påvirke vurderingen min. Hvis jeg hadde hatt det, ville en annen ha overtatt saken.',
    secondReader: {
      agrees: (name) =>
        `${name} har som andre leser vurdert saken for seg, uten å kjenne vurderingen min, og har kommet til samme resultat.`,
      weighed: (name) =>
        `${name} har som andre leser vurdert saken for seg, uten å kjenne vurderingen min. Jeg har tatt hensyn til den vurderingen. Vurderingen i dette brevet er min.`,
    },
    notAnAdrEntity: 'Jeg er ikke en klagenemnd og heller ikke et organ for utenrettslig tvisteløsning.',
    mayGoOn: 'Du har alltid rett til å gå videre med klagen din.',
  },
  data: {
    controller: (organisation) =>
      `${organisation} er behandlingsansvarlig for personopplysningene i saken. De blir brukt fordi loven krever at klager blir behandlet, og fordi selskapet har en berettiget interesse i å avklare dem (personvernforordningen artikkel 6 nr. 1 bokstav c og f).`,
    kept: (file, register) =>
      `Saken blir oppbevart i ${file} etter at den er avsluttet. Deretter blir noen få opplysninger oppbevart uten navnet ditt til det har gått ${register}.`,
    rights:
      'Du kan be om innsyn i opplysningene, få dem rettet og i noen tilfeller få dem slettet. Da skriver du til meg.',
    authority: (name) => `Du kan klage til ${name} på behandlingen av personopplysningene dine.`,
    anyAuthority:
      'Du kan klage på behandlingen av personopplysningene dine til personvernmyndigheten i landet der du bor.',
    toOthers:
      'Brevet inneholder personopplysninger. De skal bare brukes til å behandle denne saken, og bare de som arbeider med saken, skal se dem.',
  },
  letter: {
    sent: (organisation) => ({
      email: 'Brevet er sendt til deg på e-post, slik vi har avtalt. Ta vare på det, så du finner det igjen.',
      post: 'Brevet er sendt til deg i posten.',
      inbox: `Brevet ligger i innboksen din hos ${organisation}, slik vi har avtalt, og du har fått beskjed om det. Ta vare på det, så du finner det igjen.`,
    }),
    sentToOthers: {
      email: 'Brevet er sendt på e-post.',
      post: 'Brevet er sendt i posten.',
      inbox: 'Brevet er sendt gjennom mottakerens egen kanal for dokumenter.',
    },
    basis: (rules, template, code) =>
      `Brevet bygger på regelsett ${rules} og brevmal ${template}. Kontrollkoden ${code} er et avtrykk av saksjournalen da brevet ble skrevet. Med koden kan man se om noe i journalen senere er fjernet eller endret.`,
  },
  inadmissible: {
    reason: (organisation) => ({
      'not-first-assessed':
        'Kundeservice har ennå ikke gitt et endelig svar på klagen. Jeg kan først behandle en klage når kundeservice har hatt mulighet til å løse den.',
      'no-authority': `Klagen kommer fra en person som ikke er kunde hos ${organisation}, eller som ikke har vist fullmakt fra kunden. Jeg kan ikke gi opplysninger om en kunde til andre uten fullmakt.`,
      'court-or-adr':
        'Saken er under behandling i en domstol eller en klagenemnd, eller den er allerede avgjort der. Jeg kan ikke behandle den samtidig, og jeg kan ikke endre resultatet.',
      repetitive:
        'Klagen gjelder det samme som en klage som allerede er behandlet, og det er ingen nye opplysninger.',
      abusive:
        'Klageordningen er til for å løse en konkret uenighet. Jeg vurderer det slik at denne klagen har et annet formål.',
      'not-assessable-in-writing':
        'Saken kan bare avgjøres hvis parter eller vitner forklarer seg muntlig. Jeg avgjør bare saker på skriftlig grunnlag.',
      'outside-remit': 'Klagen gjelder noe som ligger utenfor det jeg kan ta stilling til.',
      'out-of-time': 'Klagen kom for sent.',
    }),
    next: {
      'not-first-assessed':
        'Skriv først til kundeservice. Hvis du ikke er fornøyd med det endelige svaret, kan du skrive til meg igjen.',
      'no-authority':
        'Du kan sende en underskrevet fullmakt til meg. Da ser jeg på nytt om jeg kan behandle klagen.',
      'court-or-adr': 'Domstolen eller nemnda som har saken, kan svare på spørsmålene dine om den.',
      repetitive: 'Hvis du har nye opplysninger eller nye bevis, kan du sende dem til meg.',
      abusive: 'Hvis det er et konkret forhold du er misfornøyd med, kan du skrive til meg om det.',
      'not-assessable-in-writing': 'En domstol kan høre parter og vitner.',
      'outside-remit': 'Nedenfor ser du hvor du ellers kan henvende deg.',
      'out-of-time': 'Andre steder kan det gjelde andre frister. Dem ser du nedenfor.',
    },
    notAssessed: 'Jeg har ikke tatt stilling til om du har rett i klagen din.',
  },
  holding: {
    result: (by) => `Du får det endelige svaret senest ${by}`,
    resultText: (organisation) =>
      `Jeg er ikke ferdig med å behandle klagen din på ${organisation}. Her forklarer jeg hvorfor, og hva du kan gjøre i mellomtiden.`,
    when: (by) => `Jeg sender deg det endelige svaret mitt senest ${by}.`,
    latest: (by) => `Etter reglene om betalingstjenester kan svaret ikke komme senere enn ${by}.`,
    now: 'Du trenger ikke å vente på svaret mitt før du klager videre.',
    silenceNow: (name, organisation, weeks) =>
      `${name} tar imot klagen din når det har gått ${weeks} siden ${organisation} mottok den, uten at du har fått et endelig svar.`,
    silenceFrom: (weeks, date) =>
      `Den ${date} har det gått ${weeks} i din sak. Fra den dagen kan du klage dit.`,
    silencePassed: (weeks, date) =>
      `Den ${date} hadde det gått ${weeks} i din sak. Du kan derfor klage dit allerede nå.`,
    noSilence: 'Her kan du klage videre. Les først når du kan gjøre det.',
  },
  addendum: {
    result: 'Dette er et tillegg til det tidligere brevet mitt',
    refers: (title, date) => `Tillegget hører til brevet mitt «${title}» av ${date}.`,
    rest: 'Resten av det tidligere brevet gjelder fortsatt.',
  },
  acknowledgement: {
    result: 'Jeg har mottatt klagen din',
    resultText: (organisation, received) =>
      `Jeg mottok klagen din på ${organisation} den ${received}. Nå går jeg gjennom hva som har skjedd, og hvilket svar du har fått.`,
    handledBy: (name) => `${name} behandler klagen din.`,
    answerBy: (by) => `Jeg svarer deg senest ${by}.`,
    next: (organisation) => [
      'Først undersøker jeg om jeg kan behandle klagen. Hvis jeg ikke kan det, får du et brev om hvorfor, og om hvor du ellers kan klage.',
      `Deretter leser jeg saken og hører både deg og ${organisation}. Hvis jeg mangler opplysninger, skriver jeg til deg.`,
      'Til slutt får du et brev med vurderingen min av hvert klagepunkt og begrunnelsen for den. Det koster deg ingenting.',
      'Hvis jeg blir forsinket av noe som ikke kan unngås, får du vite hvorfor, og du får en ny dato.',
    ],
    send: (reference) => [
      `Du kan sende meg flere opplysninger eller bevis. Oppgi saksnummer ${reference} når du skriver til meg. Adressen står øverst i brevet.`,
      'Ikke send passord, PIN-koder eller hele kortnumre. Dem trenger jeg ikke.',
    ],
    withdraw: 'Du kan når som helst trekke klagen. Bare skriv til meg.',
    routes:
      'Du har også rett til å gå videre med klagen til andre. Undersøk først hos dem når de behandler en klage, og hva det koster. Det kommer også til å stå i svaret mitt.',
  },
  informationRequest: {
    complainant: {
      result: (by) => `Svar meg senest ${by}`,
      resultText: (organisation) =>
        `Jeg behandler klagen din på ${organisation}. Jeg mangler noen opplysninger for å kunne vurdere den riktig.`,
      questions: (count) =>
        count === 1 ? 'Jeg ber deg svare på dette:' : 'Jeg ber deg svare på disse spørsmålene:',
      how: (reference) => [
        `Oppgi saksnummer ${reference} i svaret ditt, og send det til adressen øverst i brevet. Skriv også hvis det er noe du ikke vet eller ikke har.`,
        'Send bare det jeg ber om. Ikke send passord, PIN-koder eller hele kortnumre.',
      ],
      silence: (by) =>
        `Hvis jeg ikke har hørt fra deg senest ${by}, vurderer jeg saken ut fra det jeg allerede har. Skriv til meg hvis du trenger mer tid.`,
    },
    respondent: {
      result: (by) => `Svar meg senest ${by}`,
      resultText: (organisation, complainant) =>
        `Jeg behandler en klage fra ${complainant} på ${organisation}. Jeg mangler noen opplysninger for å kunne vurdere den riktig.`,
      questions: (count) =>
        count === 1 ? 'Jeg ber dere svare på dette:' : 'Jeg ber dere svare på disse spørsmålene:',
      how: (reference) => [
        `Oppgi saksnummer ${reference} i svaret, og legg ved dokumentene som svaret bygger på. Skriv også hvis det er noe dere ikke har.`,
        'Jeg kan gjengi svaret deres i brevet mitt til klageren. Skriv tydelig hvis loven forbyr dere å gi bestemte opplysninger videre. Dem holder jeg utenfor brevet.',
      ],
      silence: (by) =>
        `Hvis jeg ikke har fått svar senest ${by}, vurderer jeg saken ut fra det jeg allerede har, og skriver i brevet at jeg ikke fikk svar.`,
    },
    dueOn: (date) => `Svar senest ${date}.`,
  },
  adrCover: {
    result: (complainant, organisation) => `Klage fra ${complainant} på ${organisation}`,
    resultText: (organisation) =>
      `Jeg sender dere dokumentene i en klagesak som jeg har behandlet som uavhengig kunderepresentant hos ${organisation}.`,
    referredOn: (date) => `Klageren gikk videre med saken til dere den ${date}.`,
    yourReference: (number) => `Saksnummeret deres er ${number}.`,
    assessed: (date, outcome) => `Jeg avsluttet saken med et brev den ${date}. Resultatet var: ${outcome}.`,
    notAssessed: 'Jeg har ikke avsluttet saken med et brev.',
    findings: 'Klagepunktene og avgjørelsen min av hvert av dem:',
    noFinding: 'ikke avgjort',
    enclosures: 'Dokumentene følger med dette brevet i den rekkefølgen de står her.',
    noEnclosures: 'Det følger ingen dokumenter med dette brevet.',
    summary: 'Dokumenter som følger med brevet',
    number: 'Nr.',
    document: 'Dokument',
    from: 'Fra',
    date: 'Dato',
    notAll:
      'Loven kan forby et selskap å gi bestemte opplysninger videre, så en liste som denne er ikke alltid fullstendig. Denne setningen står i alle følgebrevene mine og sier ikke noe om akkurat denne saken.',
    contact: (organisation) =>
      `${organisation} er part i saken og svarer selv på spørsmål fra dere. Jeg er ikke part og taler ikke på noens vegne.`,
    questions:
      'Spørsmål om hvordan jeg har behandlet saken, kan dere sende til meg på adressen øverst i brevet.',
  },
};
