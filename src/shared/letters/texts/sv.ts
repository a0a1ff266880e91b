import type { LetterTexts } from './letter-texts';

const COUNTS = [
  'noll',
  'en',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
];

export const SWEDISH: LetterTexts = {
  common: {
    unit: 'Den oberoende kundrepresentanten',
    representativeTitle: 'Oberoende kundrepresentant',
    salutation: (name) => `Hej ${name}`,
    foot: (organisation, reference) => `${organisation} · Kundrepresentanten · Ärende ${reference}`,
    pageOf: 'Sida {page} av {pages}',
    checkpointLabel: 'Kontrollkod',
    writtenTo: (authorised, complainant) =>
      `Jag skriver till dig, ${authorised}, eftersom du har fullmakt från ${complainant}. När jag skriver ”du” i resten av brevet menar jag ${complainant}.`,
    gap: (what) => `[saknas: ${what}]`,
    and: 'och',
    or: 'eller',
    quoted: (text) => `”${text}”`,
    inSentence: (label) => label.charAt(0).toLowerCase() + label.slice(1),
    toOrganisation: (name) => `Till ${name}`,
    customerService: 'Kundtjänst',
    weeks: (count) => (count === 1 ? 'en vecka' : `${COUNTS[count] ?? count} veckor`),
    years: (count) => `${count} år`,
  },
  head: {
    date: 'Datum',
    reference: 'Vår referens',
    summary: 'Brevets datum och referens',
  },
  labels: {
    findingOutcome: {
      upheld: 'Bifall',
      'partly-upheld': 'Delvist bifall',
      'not-upheld': 'Avslag',
      'outside-remit': 'Utanför kundrepresentantens uppdrag',
    },
    caseOutcome: {
      upheld: 'Bifall',
      'partly-upheld': 'Delvist bifall',
      'not-upheld': 'Avslag',
      goodwill: 'Avslag, men ett frivilligt erbjudande',
      settled: 'Förlikning',
      withdrawn: 'Klagomålet har återkallats',
      inadmissible: 'Klagomålet har avvisats',
      redirected: 'Klagomålet har hänvisats till någon annan',
    },
    evidenceWeight: {
      'relied-on': 'Lagt till grund',
      considered: 'Beaktat',
      'not-relied-on': 'Inte lagt till grund',
    },
    evidenceOrigin: {
      complainant: 'Klaganden',
      respondent: 'Företaget',
      representative: 'Kundrepresentanten',
    },
    remedy: {
      refund: 'Återbetalning',
      'cancel-debt': 'Annullering av skuld',
      'adjust-debt': 'Justering av skuld',
      'cancel-fee': 'Annullering av avgift',
      'cancel-interest': 'Annullering av ränta',
      'stop-collection': 'Avbruten indrivning',
      'correct-credit-report': 'Rättelse hos kreditupplysningsföretag',
      'correct-data': 'Rättelse av uppgifter',
      'restore-service': 'Återställande av konto eller tjänst',
      'pay-loss': 'Ersättning för förlust',
      'pay-interest': 'Betalning av ränta',
      'ex-gratia': 'Kulansersättning',
      apology: 'Ursäkt',
      explanation: 'Förklaring',
      'redo-process': 'Ny handläggning',
      systemic: 'Ändring av företagets rutiner',
    },
    inadmissibleReason: {
      'not-first-assessed': 'Kundtjänst har inte prövat klagomålet först',
      'no-authority': 'Klaganden är inte kund eller saknar fullmakt',
      'court-or-adr': 'Saken prövas eller har prövats av domstol eller nämnd',
      repetitive: 'Upprepning utan nya uppgifter',
      abusive: 'Missbruk av möjligheten att klaga',
      'not-assessable-in-writing': 'Kan inte avgöras på skriftligt underlag',
      'outside-remit': 'Utanför kundrepresentantens uppdrag',
      'out-of-time': 'Klagotiden har gått ut',
    },
    letterKind: {
      acknowledgement: 'Bekräftelse på mottagande',
      'information-request': 'Begäran om uppgifter',
      'holding-reply': 'Preliminärt svar',
      'final-assessment': 'Slutlig bedömning',
      inadmissibility: 'Avvisning',
      settlement: 'Förlikning',
      addendum: 'Tillägg',
      'adr-cover': 'Följebrev till nämnd',
    },
    product: {
      'pay-later': 'Betala senare',
      invoice: 'Faktura',
      instalments: 'Delbetalning',
      card: 'Kort',
      account: 'Konto',
      'direct-debit': 'Autogiro',
      refund: 'Återbetalning',
      other: 'Annat',
    },
  },
  gaps: {
    result: 'utfall',
    summary: 'sammanfattning',
    issues: 'klagopunkter',
    position: 'ståndpunkt',
    rule: 'regel',
    finding: 'avgörande',
    reasons: 'skäl',
    amount: 'belopp',
    date: 'datum',
    remedy: 'åtgärd',
    signpost: 'vart man kan vända sig',
    checkpoint: 'kontrollkod',
    explanation: 'förklaring',
    delayReason: 'skäl till förseningen',
    beyondControl: 'varför förseningen inte kunde undvikas',
    addendum: 'tilläggets text',
    name: 'namn',
    answerDate: 'svarsdatum',
    question: 'fråga',
    entity: 'mottagare',
  },
  title: {
    upheld: 'Slutlig bedömning av ditt klagomål',
    'partly-upheld': 'Slutlig bedömning av ditt klagomål',
    'not-upheld': 'Slutlig bedömning av ditt klagomål',
    goodwill: 'Slutlig bedömning av ditt klagomål',
    settled: 'Förlikning i ditt klagoärende',
    withdrawn: 'Ditt klagoärende är avslutat',
    redirected: 'Hänvisning av ditt klagomål',
    inadmissible: 'Avvisning av ditt klagomål',
    holding: 'Preliminärt svar på ditt klagomål',
    addendum: 'Tillägg till svaret på ditt klagomål',
    acknowledgement: 'Ditt klagomål har kommit in',
    informationRequest: 'Jag behöver fler uppgifter',
    adrCover: 'Följebrev med handlingarna i ärendet',
  },
  result: {
    title: {
      upheld: 'Du får rätt',
      'partly-upheld': 'Du får delvis rätt',
      'not-upheld': 'Du får inte rätt',
      goodwill: 'Du får inte rätt, men du får ett erbjudande',
      settled: 'Ärendet har avslutats med en förlikning',
      withdrawn: 'Du har återkallat klagomålet',
      redirected: 'Ditt klagomål ska prövas någon annanstans',
      inadmissible: 'Jag kan inte pröva ditt klagomål',
    },
    payment: {
      due: (organisation, amount, by) => `${organisation} ska betala ${amount} till dig senast den ${by}.`,
      offered: (organisation, amount, by) =>
        `${organisation} erbjuder sig att betala ${amount} till dig senast den ${by}, om du tackar ja.`,
      agreed: (organisation, amount, by) =>
        `Enligt förlikningen betalar ${organisation} ${amount} till dig senast den ${by}.`,
    },
    measures: {
      due: (what, by) =>
        by === undefined
          ? `Följande ska göras: ${what}.`
          : `Följande ska vara gjort senast den ${by}: ${what}.`,
      offered: (what, by) =>
        by === undefined
          ? `Erbjudandet omfattar: ${what}.`
          : `Erbjudandet omfattar, senast den ${by}: ${what}.`,
      agreed: (what, by) =>
        by === undefined
          ? `Förlikningen omfattar: ${what}.`
          : `Förlikningen omfattar, senast den ${by}: ${what}.`,
    },
    allDone: (organisation) => `${organisation} har redan gjort det som utfallet kräver.`,
    nothing: (organisation) => `${organisation} behöver därför inte göra mer i ärendet.`,
  },
  headings: {
    about: 'Om ärendet',
    complaint: 'Det här har du klagat på',
    timeline: 'Det här har hänt',
    sides: (organisation) => `Vad du och ${organisation} säger`,
    material: 'Det här har jag gått igenom',
    assessment: 'Min bedömning',
    issue: (number, title) => `Klagopunkt ${number}: ${title}`,
    decision: 'Beslut och åtgärder',
    disagree: 'Om du inte håller med',
    network: 'Hjälp över gränserna',
    advice: 'Kostnadsfri vägledning',
    court: 'Domstol',
    supervisor: 'Tillsyn',
    representative: 'Vem jag är',
    data: 'Dina personuppgifter',
    letter: 'Om det här brevet',
    inadmissibleWhy: 'Varför jag inte kan pröva klagomålet',
    inadmissibleNext: 'Det här kan du göra nu',
    holdingWhy: 'Varför det tar längre tid',
    holdingControl: (organisation) => `Varför ${organisation} inte kunde undvika förseningen`,
    holdingWhen: 'När du får svar',
    holdingNow: 'Din rätt att gå vidare',
    addendumWhy: 'Varför jag skriver igen',
    addendumText: 'Det här är nytt',
    acknowledgementNext: 'Det här händer nu',
    acknowledgementSend: 'Om du vill skicka mer',
    requestQuestions: 'Det här ber jag om',
    requestWhy: 'Varför jag frågar',
    requestHow: 'Så svarar man',
    requestSilence: 'Om det inte kommer något svar',
    coverResult: 'Vad jag har kommit fram till',
    coverEnclosures: 'Bifogade handlingar',
    coverContact: 'Vem som svarar för företaget',
    coverRemark: 'Anmärkningar',
  },
  about: {
    summary: 'Uppgifter om ärendet',
    reference: 'Ärendenummer',
    complainant: 'Klagande',
    customerNumber: 'Kundnummer',
    authorised: 'Företräds av',
    organisation: 'Företag',
    product: 'Produkt',
    receivedByFirm: (organisation) => `Mottaget av ${organisation}`,
    receivedByRepresentative: 'Mottaget av kundrepresentanten',
    authority: (name, authority) => `${name} (${authority})`,
  },
  complaint: {
    points: (count) =>
      count === 1
        ? 'Ditt klagomål gäller en punkt:'
        : `Ditt klagomål gäller ${count} punkter. Jag använder samma nummer i resten av brevet.`,
    noPoints: 'Jag har inte delat upp klagomålet i punkter, eftersom jag inte har bedömt det.',
    wish: 'Du har begärt följande:',
    noWish: 'Du har inte skrivit vilket resultat du vill ha.',
    claim: (amount) => `Det omtvistade beloppet är ${amount}.`,
    covers: (titles) => `Punkten omfattar också det du skrev om ${titles}.`,
  },
  timeline: {
    summary: 'Händelserna i ärendet i datumordning',
    date: 'Datum',
    event: 'Vad som hände',
    receivedByFirm: (organisation) => `${organisation} tog emot ditt klagomål.`,
    contact: (organisation, channel) => `Du och ${organisation} hade kontakt ${channel}.`,
    channel: {
      phone: 'på telefon',
      email: 'via e-post',
      letter: 'per brev',
      chat: 'i chatten',
      app: 'i appen',
    },
    finalAnswer: 'Kundtjänst gav dig sitt slutliga svar.',
    receivedByRepresentative: 'Jag tog emot ditt klagomål.',
    supplement: 'Jag tog emot fler uppgifter i ärendet.',
    asked: 'Jag bad om fler uppgifter.',
    answered: 'Jag fick svar på mina frågor.',
    letter: (kind) => `Jag skickade ett brev till dig (${kind}).`,
    reopened: 'Jag återupptog ärendet.',
  },
  sides: {
    heard: (organisation) =>
      `Både du och ${organisation} har haft möjlighet att yttra er. Jag återger era ståndpunkter under varje klagopunkt.`,
    notAllHeard: (organisation) =>
      `Jag har inte kunnat höra både dig och ${organisation} om alla klagopunkter. Där någon av er inte har hörts står skälet under klagopunkten. I övrigt återger jag era ståndpunkter under varje klagopunkt.`,
    finalAnswer: (date) => `Kundtjänst gav dig sitt slutliga svar den ${date}. Kundtjänst skrev:`,
    noFinalAnswer:
      'Det finns inget slutligt svar från kundtjänst i ärendet. Jag har ändå beslutat att pröva klagomålet.',
  },
  material: {
    intro: 'Jag har gått igenom ditt klagomål och det material som du och företaget har skickat in.',
    noExhibits: 'Det finns inga bilagor på listan i det här brevet.',
    summary: 'Bilagor i ärendet och vilken betydelse de har',
    number: 'Bilaga',
    title: 'Rubrik',
    from: 'Från',
    received: 'Mottagen',
    weight: 'Betydelse',
    you: 'Dig',
    me: 'Mig',
    exhibit: (number) => `Bilaga ${number}`,
    notUsed: (reason) => `Inte använd: ${reason}`,
    requests: 'Jag har bett om följande uppgifter:',
    askedYou: (date, question) => `Den ${date} bad jag dig svara på detta: ”${question}”`,
    askedFirm: (organisation, date) => `Den ${date} bad jag ${organisation} om uppgifter.`,
    answered: (date) => `Jag fick svar den ${date}.`,
    notAnswered: 'Jag har inte fått något svar.',
    dueOn: (date) => `Svaret ska komma senast den ${date}.`,
    numbering:
      'Bilagorna har de nummer som de fick när de kom in i ärendet. Det kan finnas luckor i numreringen. Lagen kan förbjuda ett företag att berätta om vissa uppgifter, så en lista som denna är inte alltid uttömmande. De här meningarna står i alla mina bedömningar och säger ingenting om just ditt ärende.',
  },
  assessment: {
    intro:
      'Jag svarar på klagopunkterna en i taget, i samma ordning som ovan. Jag ser på vad som mest sannolikt har hänt och på de regler som gäller.',
    youSay: 'Du säger',
    firmSays: (organisation) => `${organisation} säger`,
    youNotHeard: 'Du har inte hörts',
    firmNotHeard: (organisation) => `${organisation} har inte hörts`,
    evidence: 'Bevis',
    noEvidence: 'Ingen av bilagorna på listan gäller särskilt den här punkten.',
    regime: {
      'payment-service': 'Punkten omfattas av reglerna om betaltjänster.',
      'consumer-credit': 'Punkten omfattas av reglerna om konsumentkredit.',
      'data-protection': 'Punkten omfattas av reglerna om dataskydd.',
      other: 'Punkten omfattas varken av reglerna om betaltjänster, konsumentkredit eller dataskydd.',
    },
    rule: 'Regeln',
    finding: (outcome) => `Avgörande: ${outcome}.`,
    findingSentence: {
      upheld: 'Du får rätt på den här punkten.',
      'partly-upheld': 'Du får delvis rätt på den här punkten.',
      'not-upheld': 'Du får inte rätt på den här punkten.',
      'outside-remit': 'Jag kan inte ta ställning till den här punkten.',
    },
    reasons: 'Skäl',
    notAssessed: {
      settled: 'Jag har inte avgjort den här punkten, eftersom ärendet har avslutats med en förlikning.',
      withdrawn: 'Jag har inte avgjort den här punkten, eftersom du har återkallat klagomålet.',
      redirected: 'Jag har inte avgjort den här punkten, eftersom klagomålet ska prövas någon annanstans.',
    },
  },
  decision: {
    intro: (organisation) => ({
      upheld: `Du får rätt i ditt klagomål. ${organisation} ska rätta till det som har blivit fel.`,
      'partly-upheld': 'Du får rätt i en del av ditt klagomål, men inte i allt.',
      'not-upheld': 'Du får inte rätt i ditt klagomål.',
      goodwill: `Du får inte rätt i ditt klagomål. ${organisation} ger dig ändå ett erbjudande. Erbjudandet betyder inte att ${organisation} har gjort fel.`,
      settled: `Du och ${organisation} har kommit överens. Överenskommelsen avslutar ärendet hos mig.`,
      withdrawn:
        'Du har återkallat ditt klagomål. Jag avslutar därför ärendet utan att ta ställning till vem som har rätt.',
      redirected:
        'Jag kan inte avgöra ditt klagomål, eftersom ett annat företag eller en myndighet ska pröva det. Överst i brevet står vem det är.',
    }),
    tableIntro: 'Tabellen visar vad som ska göras, vem som gör det och när.',
    summary: 'Åtgärder med belopp, sista dag och ansvarig',
    remedy: 'Vad',
    amount: 'Belopp',
    by: 'Senast',
    who: 'Vem',
    done: (date) => `Gjort ${date}`,
    noDate: 'Ingen sista dag',
    forIssue: (number) => `klagopunkt ${number}`,
    answerStands: 'Det svar som du fick från kundtjänst står fast.',
    noRemedy: (organisation) => `${organisation} behöver inte göra mer i ärendet.`,
    howTo: (organisation) => ({
      upheld: `Du behöver inte göra något för att få det som står i tabellen. Skriv till mig om ${organisation} inte håller en tidsfrist.`,
      'partly-upheld': `Du behöver inte göra något för att få det som står i tabellen. Skriv till mig om ${organisation} inte håller en tidsfrist.`,
      'not-upheld': 'Du behöver inte göra något för att få det som står i tabellen.',
      goodwill:
        'Du bestämmer själv om du vill ta emot erbjudandet. Du tackar ja genom att svara på det här brevet. Du kan gå vidare med klagomålet även om du har fått erbjudandet.',
      settled: 'Du behöver inte göra mer. Skriv till mig om överenskommelsen inte följs.',
      withdrawn: 'Du behöver inte göra något.',
      redirected: 'Skriv till mig om du är osäker på vart du ska vända dig.',
    }),
  },
  disagree: {
    intro: {
      upheld: 'Du har fått rätt. Om du ändå är missnöjd med något kan du gå vidare här.',
      'partly-upheld': 'Om du inte håller med om min bedömning kan du gå vidare här.',
      'not-upheld': 'Om du inte håller med om min bedömning kan du gå vidare här.',
      goodwill: 'Om du inte håller med om min bedömning kan du gå vidare här.',
      settled: 'Om överenskommelsen inte följs, eller om du är missnöjd med något, kan du gå vidare här.',
      withdrawn: 'Om du ångrar att du återkallade klagomålet kan du gå vidare här.',
      redirected: 'Om du inte håller med om att klagomålet ska prövas någon annanstans kan du gå vidare här.',
      inadmissible: 'Om du inte håller med om att jag avvisar klagomålet kan du gå vidare här.',
    },
    factsSummary: (name) => `Uppgifter om ${name}`,
    website: 'Webbplats',
    phone: 'Telefon',
    email: 'E-post',
    address: 'Adress',
    fee: 'Avgift',
    timeLimit: 'Tidsfrist',
    language: 'Språk',
    when: 'När',
    conditions: 'Villkor',
    takesPart: (organisation) => `Deltar ${organisation}?`,
    supervisor: (names, organisation) =>
      `Du kan också skriva till ${names} om du anser att ${organisation} inte följer reglerna. En tillsynsmyndighet avgör inte vem som har rätt i ditt ärende.`,
  },
  representative: {
    who: (organisation) => `Jag är anställd av ${organisation}, men min funktion ligger utanför kundtjänst.`,
    readAll: 'Jag har läst hela ärendet på nytt.',
    impartial: (organisation) =>
      `Jag är opartisk. Jag tar varken parti för dig eller för ${organisation}, och ingen av er kan bestämma hur jag ska bedöma ärendet.`,
    impartialToOthers: (organisation) =>
      `Jag är opartisk. Jag tar varken parti för klaganden eller för ${organisation}, och ingen av dem kan bestämma hur jag ska bedöma ärendet.`,
    conflict:
      'Innan jag började förklarade jag att jag inte har några intressen i ärendet som kan påverka min bedömning. Om jag hade haft det skulle någon annan ha tagit över ärendet.',
    secondReader: {
      agrees: (name) =>
        `${name} har som andra läsare bedömt ärendet för sig, utan att känna till min bedömning, och kommit till samma resultat.`,
      weighed: (name) =>
        `${name} har som andra läsare bedömt ärendet för sig, utan att känna till min bedömning. Jag har tagit hänsyn till den bedömningen. Bedömningen i det här brevet är min.`,
    },
    notAnAdrEntity: 'Jag är ingen nämnd och inte heller ett organ för alternativ tvistlösning.',
    mayGoOn: 'Du har alltid rätt att gå vidare med ditt klagomål.',
  },
  data: {
    controller: (organisation) =>
      `${organisation} är personuppgiftsansvarig för uppgifterna i ärendet. De behandlas eftersom lagen kräver att klagomål hanteras och företaget har ett berättigat intresse av att reda ut dem (artikel 6.1 c och f i dataskyddsförordningen).`,
    kept: (file, register) =>
      `Ärendet sparas i ${file} efter att det har avslutats. Därefter sparas några få uppgifter utan ditt namn tills det har gått ${register}.`,
    rights:
      'Du kan begära att få se uppgifterna, få dem rättade och i vissa fall få dem raderade. Det gör du genom att skriva till mig.',
    authority: (name) => `Du kan klaga på hur dina personuppgifter behandlas hos ${name}.`,
    anyAuthority:
      'Du kan klaga på hur dina personuppgifter behandlas hos dataskyddsmyndigheten i det land där du bor.',
    toOthers:
      'Brevet innehåller personuppgifter. De får användas bara för att handlägga det här ärendet och får ses bara av dem som arbetar med det.',
  },
  letter: {
    sent: (organisation) => ({
      email:
        'Brevet har skickats till dig med e-post, som vi har kommit överens om. Spara det så att du hittar det igen.',
      post: 'Brevet har skickats till dig med posten.',
      inbox: `Brevet ligger i din inkorg hos ${organisation}, som vi har kommit överens om, och du har fått besked om det. Spara det så att du hittar det igen.`,
    }),
    sentToOthers: {
      email: 'Brevet har skickats med e-post.',
      post: 'Brevet har skickats med posten.',
      inbox: 'Brevet har skickats genom mottagarens egen ingång för handlingar.',
    },
    basis: (rules, template, code) =>
      `Brevet bygger på regelpaket ${rules} och brevmall ${template}. Kontrollkoden ${code} är ett avtryck av ärendets journal när brevet skrevs. Med koden kan man se om något i journalen har tagits bort eller ändrats sedan dess.`,
  },
  inadmissible: {
    reason: (organisation) => ({
      'not-first-assessed':
        'Kundtjänst har ännu inte gett något slutligt svar på klagomålet. Jag kan pröva ett klagomål först när kundtjänst har fått möjlighet att lösa det.',
      'no-authority': `Klagomålet kommer från en person som inte är kund hos ${organisation} eller som inte har visat någon fullmakt från kunden. Jag får inte lämna uppgifter om en kund till andra utan fullmakt.`,
      'court-or-adr':
        'Saken prövas eller har redan avgjorts av en domstol eller en nämnd. Jag kan inte pröva den samtidigt, och jag kan inte ändra resultatet.',
      repetitive:
        'Klagomålet gäller samma sak som ett klagomål som redan har prövats, och det finns inga nya uppgifter.',
      abusive:
        'Möjligheten att klaga finns för att lösa en konkret oenighet. Jag bedömer att klagomålet här har ett annat syfte.',
      'not-assessable-in-writing':
        'Saken kan avgöras bara om parter eller vittnen hörs muntligt. Jag avgör ärenden enbart på skriftligt underlag.',
      'outside-remit': 'Klagomålet gäller något som ligger utanför det jag kan ta ställning till.',
      'out-of-time': 'Klagomålet har kommit in för sent.',
    }),
    next: {
      'not-first-assessed':
        'Skriv först till kundtjänst. Om du inte är nöjd med det slutliga svaret kan du skriva till mig igen.',
      'no-authority':
        'Du kan skicka en undertecknad fullmakt till mig. Då ser jag på nytt om jag kan pröva klagomålet.',
      'court-or-adr': 'Den domstol eller nämnd som har ärendet kan svara på dina frågor om det.',
      repetitive: 'Om du har nya uppgifter eller nya bevis kan du skicka dem till mig.',
      abusive: 'Om det finns något konkret som du är missnöjd med kan du skriva till mig om det.',
      'not-assessable-in-writing': 'En domstol kan höra parter och vittnen.',
      'outside-remit': 'Nedan ser du vart du kan vända dig i stället.',
      'out-of-time': 'På andra håll kan det gälla andra tidsfrister. Dem ser du nedan.',
    },
    notAssessed: 'Jag har inte tagit ställning till om du har rätt i ditt klagomål.',
  },
  holding: {
    result: (by) => `Du får det slutliga svaret senast den ${by}`,
    resultText: (organisation) =>
      `Jag är inte klar med ditt klagomål mot ${organisation}. Här förklarar jag varför och vad du kan göra under tiden.`,
    when: (by) => `Jag skickar mitt slutliga svar till dig senast den ${by}.`,
    latest: (by) => `Enligt reglerna om betaltjänster får svaret inte komma senare än den ${by}.`,
    now: 'Du behöver inte vänta på mitt svar innan du går vidare.',
    silenceNow: (name, organisation, weeks) =>
      `${name} tar emot ditt klagomål när det har gått ${weeks} från att ${organisation} tog emot det utan att du har fått ett slutligt svar.`,
    silenceFrom: (weeks, date) =>
      `I ditt ärende har det gått ${weeks} den ${date}. Från den dagen kan du vända dig dit.`,
    silencePassed: (weeks, date) =>
      `I ditt ärende hade det gått ${weeks} den ${date}. Du kan därför vända dig dit redan nu.`,
    noSilence: 'Hit kan du vända dig. Läs först när du kan göra det.',
  },
  addendum: {
    result: 'Det här är ett tillägg till mitt tidigare brev',
    refers: (title, date) => `Tillägget hör till mitt brev ”${title}” av den ${date}.`,
    rest: 'Resten av det tidigare brevet gäller fortfarande.',
  },
  acknowledgement: {
    result: 'Jag har tagit emot ditt klagomål',
    resultText: (organisation, received) =>
      `Jag tog emot ditt klagomål mot ${organisation} den ${received}. Nu börjar jag gå igenom ärendet.`,
    handledBy: (name) => `${name} handlägger ditt klagomål.`,
    answerBy: (by) => `Jag svarar dig senast den ${by}.`,
    next: (organisation) => [
      'Först undersöker jag om jag kan pröva klagomålet. Om jag inte kan det får du ett brev om varför och om vart du annars kan vända dig.',
      `Sedan läser jag ärendet och hör både dig och ${organisation}. Om jag saknar uppgifter skriver jag till dig.`,
      'Till sist får du ett brev med min bedömning av varje klagopunkt och mina skäl. Det kostar dig ingenting.',
      'Om jag blir försenad av något som inte kan undvikas får du veta varför, och du får ett nytt datum.',
    ],
    send: (reference) => [
      `Du kan skicka fler uppgifter eller bevis till mig. Ange ärendenummer ${reference} när du skriver till mig. Adressen står överst i brevet.`,
      'Skicka inte lösenord, pinkoder eller hela kortnummer. Dem behöver jag inte.',
    ],
    withdraw: 'Du kan när som helst ta tillbaka klagomålet. Skriv bara till mig.',
    routes:
      'Du har också rätt att gå vidare med klagomålet till andra. Ta först reda på hos dem när de prövar ett klagomål och vad det kostar. Det kommer också att stå i mitt svar.',
  },
  informationRequest: {
    complainant: {
      result: (by) => `Svara mig senast den ${by}`,
      resultText: (organisation) =>
        `Jag handlägger ditt klagomål mot ${organisation}. Jag behöver några uppgifter till för att kunna bedöma det.`,
      questions: (count) =>
        count === 1 ? 'Jag ber dig svara på detta:' : 'Jag ber dig svara på de här frågorna:',
      how: (reference) => [
        `Ange ärendenummer ${reference} i ditt svar och skicka det till adressen överst i brevet. Om det är något du inte vet eller inte har, skriv det.`,
        'Skicka bara det jag ber om. Skicka inte lösenord, pinkoder eller hela kortnummer.',
      ],
      silence: (by) =>
        `Om jag inte har fått ditt svar senast den ${by} bedömer jag ärendet utifrån det jag redan har. Skriv till mig om du behöver mer tid.`,
    },
    respondent: {
      result: (by) => `Svara mig senast den ${by}`,
      resultText: (organisation, complainant) =>
        `Jag handlägger ett klagomål från ${complainant} mot ${organisation}. Jag behöver några uppgifter till för att kunna bedöma det.`,
      questions: (count) =>
        count === 1 ? 'Jag ber er svara på detta:' : 'Jag ber er svara på de här frågorna:',
      how: (reference) => [
        `Ange ärendenummer ${reference} i svaret och skicka med de handlingar som svaret bygger på. Om det är något ni inte har, skriv det.`,
        'Jag kan återge ert svar i mitt brev till klaganden. Skriv tydligt om lagen förbjuder er att lämna vissa uppgifter vidare. Dem håller jag utanför brevet.',
      ],
      silence: (by) =>
        `Om jag inte har fått något svar senast den ${by} bedömer jag ärendet utifrån det jag redan har, och jag skriver i brevet att jag inte fick något svar.`,
    },
    dueOn: (date) => `Svara senast den ${date}.`,
  },
  adrCover: {
    result: (complainant, organisation) => `Klagomål från ${complainant} mot ${organisation}`,
    resultText: (organisation) =>
      `Jag översänder handlingarna i ett klagoärende som jag har handlagt som oberoende kundrepresentant hos ${organisation}.`,
    referredOn: (date) => `Klaganden gick vidare med ärendet till er den ${date}.`,
    yourReference: (number) => `Ert ärendenummer är ${number}.`,
    assessed: (date, outcome) => `Jag avslutade ärendet med ett brev den ${date}. Utfallet var: ${outcome}.`,
    notAssessed: 'Jag har inte avslutat ärendet med något brev.',
    findings: 'Klagopunkterna och mitt avgörande av var och en:',
    noFinding: 'inte avgjord',
    enclosures: 'Handlingarna följer med det här brevet i den ordning de står här.',
    noEnclosures: 'Inga handlingar följer med det här brevet.',
    summary: 'Handlingar som följer med brevet',
    number: 'Nr',
    document: 'Handling',
    from: 'Från',
    date: 'Datum',
    notAll:
      'Lagen kan förbjuda ett företag att lämna vissa uppgifter vidare, så en lista som denna är inte alltid uttömmande. Den här meningen står i alla mina följebrev och säger ingenting om just det här ärendet.',
    contact: (organisation) =>
      `${organisation} är part i ärendet och svarar självt på frågor från er. Jag är inte part och för ingens talan.`,
    questions: 'Frågor om hur jag har handlagt ärendet kan ni skicka till mig på adressen överst i brevet.',
  },
};
