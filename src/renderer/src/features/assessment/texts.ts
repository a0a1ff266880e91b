import type { Party } from '../../../../shared/complaint/vocabulary';
import type { UiLanguage } from '../../../../shared/core/text';
import type { AmountTrouble } from '../../lib/amount';

/** The parts of the work, in the order it is done. */
export const SECTIONS = [
  'conflict',
  'admissibility',
  'issues',
  'exhibits',
  'inquiry',
  'remedies',
  'outcome',
  'learning',
  'closing',
] as const;
export type SectionId = (typeof SECTIONS)[number];

interface AssessmentTexts {
  readonly panel: string;
  readonly navigation: string;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly done: string;
  readonly openPoints: (count: number) => string;
  readonly preview: string;
  readonly missing: {
    readonly button: (count: number) => string;
    readonly title: string;
    readonly none: string;
    readonly should: string;
    readonly drafts: (count: number) => string;
    readonly next: string;
  };
  readonly opening: string;
  readonly damaged: string;
  readonly conflict: {
    readonly intro: string;
    readonly checks: readonly string[];
    readonly statement: string;
    readonly insert: string;
    readonly standard: string;
    readonly choice: string;
    readonly choose: string;
    readonly none: string;
    readonly some: string;
    readonly what: string;
    readonly renew: string;
    readonly keep: string;
    readonly recuseTitle: string;
    readonly recuseIntro: string;
    readonly recuseReason: string;
    readonly recuse: string;
    readonly recused: (reason: string) => string;
  };
  readonly admissibility: {
    readonly intro: string;
    readonly noFinalAnswer: string;
    readonly choice: string;
    readonly choose: string;
    readonly yes: string;
    readonly no: string;
    readonly reason: string;
    readonly chooseReason: string;
    readonly explanation: string;
    readonly explanationHelp: string;
    readonly noFinalAnswerBecause: string;
    readonly noFinalAnswerRequired: string;
    readonly withoutFinalAnswer: (reason: string) => string;
    readonly elsewhere: string;
    readonly elsewhereNo: string;
    readonly elsewhereYes: string;
    readonly chooseElsewhere: string;
    readonly elsewhereDecline: string;
    readonly notElsewhere: string;
    readonly authority: (name: string) => string;
    readonly authorityHelp: string;
    readonly authorityWhat: string;
    readonly what: string;
    readonly change: string;
    readonly keep: string;
  };
  readonly issues: {
    readonly intro: string;
    readonly none: string;
    readonly newTitle: string;
    readonly newTitleHelp: string;
    readonly regime: string;
    readonly raise: string;
    readonly raiseWhat: string;
    readonly number: (number: number) => string;
    readonly toggle: (number: number, title: string) => string;
    readonly heard: (parties: number) => string;
    readonly exhibits: (count: number) => string;
    readonly noFinding: string;
    readonly drafted: string;
    readonly merged: (title: string, into: string) => string;
    readonly reword: string;
    readonly merge: string;
    readonly title: string;
    readonly titleWhat: (number: number) => string;
    readonly mergeInto: string;
    readonly mergeReason: string;
    readonly mergeWhat: (number: number) => string;
    readonly chooseIssue: string;
    readonly positions: string;
    readonly position: { readonly complainant: string; readonly respondent: string };
    readonly positionWhat: {
      readonly complainant: (number: number) => string;
      readonly respondent: (number: number) => string;
    };
    readonly notHeard: string;
    readonly notHeardReason: Readonly<Record<Party, string>>;
    readonly notHeardHelp: string;
    readonly notHeardWhat: Readonly<Record<Party, (number: number) => string>>;
    readonly evidence: string;
    readonly evidenceIntro: string;
    readonly evidenceNone: string;
    readonly evidenceWhat: (number: number) => string;
    readonly exhibit: (number: number) => string;
    readonly weight: string;
    readonly weightOf: (exhibit: number) => string;
    readonly noWeight: string;
    readonly noteInLetter: string;
    readonly noteNotInLetter: string;
    readonly noteOf: (label: string, exhibit: number) => string;
    readonly noteRequired: string;
    readonly passedOverReason: string;
    readonly notForLetter: string;
    readonly finding: string;
    readonly findingWhat: (number: number) => string;
    readonly rule: string;
    readonly ruleHelp: string;
    readonly outcome: string;
    readonly chooseFinding: string;
    readonly chooseWeight: (exhibit: number) => string;
    readonly reasons: string;
    readonly reasonsHelp: string;
  };
  readonly exhibits: {
    readonly intro: string;
    readonly none: string;
    readonly what: string;
    readonly weighedIn: string;
    readonly notWeighed: string;
    readonly passedOver: string;
    readonly issue: (number: number) => string;
    readonly weight: (exhibit: number) => string;
    readonly note: (label: string, exhibit: number) => string;
  };
  readonly inquiry: {
    readonly intro: string;
    readonly none: string;
    readonly from: string;
    readonly question: string;
    readonly dueOn: string;
    readonly ask: string;
    readonly askWhat: string;
    readonly asked: (party: string, when: string) => string;
    readonly due: string;
    readonly overdue: string;
    readonly received: (date: string) => string;
    readonly receivedOn: string;
    readonly summary: string;
    readonly receive: string;
    readonly receiveWhat: (question: string) => string;
    readonly markOverdue: string;
    readonly markOverdueHelp: (date: string) => string;
  };
  readonly remedies: {
    readonly intro: string;
    readonly none: string;
    readonly kind: string;
    readonly chooseKind: string;
    readonly issue: string;
    readonly wholeCase: string;
    readonly description: string;
    readonly descriptionHelp: string;
    readonly amount: string;
    readonly amountRead: (amount: string) => string;
    readonly amountExample: string;
    readonly amountTrouble: Readonly<Record<AmountTrouble, string>>;
    readonly currency: string;
    readonly dueOn: string;
    readonly propose: string;
    readonly proposeWhat: string;
    readonly dueBy: (date: string) => string;
    readonly carriedOut: (date: string) => string;
    readonly withdraw: string;
    readonly withdrawWhat: (what: string) => string;
    readonly withdrawReason: string;
    readonly withdrawn: (reason: string) => string;
  };
  readonly outcome: {
    readonly choice: string;
    readonly choose: string;
    readonly summary: string;
    readonly summaryHelp: string;
    readonly suggest: string;
    readonly what: string;
    readonly reopened: string;
  };
  readonly secondReading: {
    readonly title: string;
    readonly intro: string;
    readonly asked: (name: string, note: string) => string;
    readonly outdated: string;
    readonly note: string;
    readonly request: string;
    readonly requestWhat: string;
    readonly blind: string;
    readonly findingOn: (issue: number, title: string) => string;
    readonly reasonsOn: (issue: number) => string;
    readonly chooseFinding: string;
    readonly giveReasons: string;
    readonly outcome: string;
    readonly chooseOutcome: string;
    readonly comments: string;
    readonly answerWhat: string;
    readonly sideBySide: string;
    readonly first: string;
    readonly second: string;
    readonly issue: (number: number) => string;
    readonly whole: string;
    readonly differs: string;
    readonly same: string;
    readonly settle: string;
    readonly settleHelp: string;
    readonly settleWhat: string;
  };
  readonly learning: {
    readonly cause: string;
    readonly chooseCause: string;
    readonly others: string;
    readonly chooseOthers: string;
    readonly yes: string;
    readonly no: string;
    readonly explanation: string;
    readonly causeWhat: string;
    readonly recommendations: string;
    readonly none: string;
    readonly text: string;
    readonly followUpOn: string;
    readonly followUp: (date: string) => string;
    readonly recommend: string;
    readonly recommendWhat: string;
  };
}

export const texts = {
  da: {
    panel: 'Vurdering',
    navigation: 'Vurderingens afsnit',
    sections: {
      conflict: 'Habilitet',
      admissibility: 'Kan klagen behandles?',
      issues: 'Klagepunkter',
      exhibits: 'Bilag samlet',
      inquiry: 'Oplysninger',
      remedies: 'Afhjælpning',
      outcome: 'Resultat',
      learning: 'Årsag og læring',
      closing: 'Brev og afslutning',
    },
    done: 'udfyldt',
    openPoints: (count) => (count === 1 ? '1 mangler' : `${count} mangler`),
    preview: 'Vis brevet',
    missing: {
      button: (count) =>
        count === 0 ? 'Intet mangler' : count === 1 ? '1 punkt mangler' : `${count} punkter mangler`,
      title: 'Mangler, før brevet kan udstedes',
      none: 'Alt det, brevet kræver, er registreret.',
      should: 'Overvej også',
      drafts: (count) =>
        count === 1
          ? '1 felt er udfyldt, men ikke registreret'
          : `${count} felter er udfyldt, men ikke registreret`,
      next: 'Gå til det næste',
    },
    opening: 'Åbner sagen …',
    damaged:
      'Sagens journal stemmer ikke. Sagen kan læses og eksporteres, men intet kan ændres, før det er undersøgt.',
    conflict: {
      intro: 'Før du vurderer sagen, erklærer du, om noget kan påvirke din upartiskhed. Gennemgå især:',
      checks: [
        'Du har ikke tidligere arbejdet med sagen eller med klagers henvendelser.',
        'Du kender ikke klager eller de medarbejdere, klagen angår.',
        'Din løn og bonus afhænger ikke af sagens udfald.',
      ],
      statement: 'Erklæring',
      insert: 'Indsæt standardtekst',
      standard:
        'Jeg har ikke tidligere arbejdet med sagen. Jeg kender hverken klager eller de medarbejdere, klagen angår, og hverken min løn eller bonus afhænger af sagens udfald.',
      choice: 'Erklærer du en interessekonflikt?',
      choose: 'Vælg, om du erklærer en interessekonflikt.',
      none: 'Ingen interessekonflikt',
      some: 'Interessekonflikt',
      what: 'habilitetserklæring',
      renew: 'Ny erklæring',
      keep: 'Behold erklæringen',
      recuseTitle: 'Træd tilbage fra sagen',
      recuseIntro: 'Sagen skal fordeles til en anden. Begrundelsen gemmes i journalen.',
      recuseReason: 'Begrundelse',
      recuse: 'Træd tilbage',
      recused: (reason) => `Du er trådt tilbage fra sagen: ${reason}`,
    },
    admissibility: {
      intro:
        'Afgør, om klagen kan behandles. En afvisning får sit eget brev med begrundelse og klagevejledning.',
      noFinalAnswer:
        'Kundeservices endelige svar ligger ikke på sagen. Forklar, hvorfor klagen alligevel skal behandles, hvis du tager den op.',
      choice: 'Afgørelse',
      choose: 'Vælg, om klagen behandles eller afvises.',
      yes: 'Klagen behandles',
      no: 'Klagen afvises',
      reason: 'Grund til afvisning',
      chooseReason: 'Vælg grund',
      explanation: 'Forklaring',
      explanationHelp: 'Skrives til klager i afvisningsbrevet.',
      noFinalAnswerBecause: 'Hvorfor behandles klagen uden kundeservices endelige svar?',
      noFinalAnswerRequired: 'Skriv, hvorfor klagen behandles uden kundeservices endelige svar.',
      withoutFinalAnswer: (reason) => `Uden kundeservices endelige svar: ${reason}`,
      elsewhere: 'Er tvisten indbragt for en domstol eller et ankenævn?',
      elsewhereNo: 'Nej, det er kontrolleret',
      elsewhereYes: 'Ja',
      chooseElsewhere: 'Vælg, om tvisten er indbragt for en domstol eller et ankenævn.',
      elsewhereDecline: 'En tvist, som en domstol eller et ankenævn har, skal afvises med den grund.',
      notElsewhere: 'Kontrolleret: ikke indbragt for domstol eller ankenævn.',
      authority: (name) => `Fuldmagt til ${name}`,
      authorityHelp: 'For eksempel »Fuldmagt af 3. marts 2026«. Indtil da går alle breve til klager selv.',
      authorityWhat: 'fuldmagt',
      what: 'afgørelse om behandling',
      change: 'Ændr afgørelsen',
      keep: 'Behold afgørelsen',
    },
    issues: {
      intro:
        'Del klagen op i nummererede punkter. Hvert punkt får sit eget svar i brevet, i samme rækkefølge.',
      none: 'Ingen klagepunkter endnu. Skriv det første nedenfor, med klagers egne ord hvor det kan lade sig gøre.',
      newTitle: 'Nyt klagepunkt',
      newTitleHelp: 'Ét forhold pr. punkt, for eksempel »Rykkergebyr trods betalt faktura«.',
      regime: 'Regelsæt',
      raise: 'Opret klagepunkt',
      raiseWhat: 'nyt klagepunkt',
      number: (number) => `Klagepunkt ${number}`,
      toggle: (number, title) => `Klagepunkt ${number}: ${title}`,
      heard: (parties) => `${parties} af 2 parter hørt`,
      exhibits: (count) => `${count} bilag`,
      noFinding: 'Ikke afgjort',
      drafted: 'Kladde',
      merged: (title, into) => `»${title}« behandles under »${into}«`,
      reword: 'Omformulér',
      merge: 'Læg sammen',
      title: 'Klagepunkt',
      titleWhat: (number) => `ordlyd af klagepunkt ${number}`,
      mergeInto: 'Behandles under',
      mergeReason: 'Begrundelse',
      mergeWhat: (number) => `sammenlægning af klagepunkt ${number}`,
      chooseIssue: 'Vælg klagepunkt',
      positions: 'Parternes synspunkter',
      position: { complainant: 'Klagers synspunkt', respondent: 'Virksomhedens synspunkt' },
      positionWhat: {
        complainant: (number) => `klagers synspunkt på klagepunkt ${number}`,
        respondent: (number) => `virksomhedens synspunkt på klagepunkt ${number}`,
      },
      notHeard: 'Parten er ikke hørt …',
      notHeardReason: {
        complainant: 'Hvorfor er klager ikke hørt?',
        respondent: 'Hvorfor er virksomheden ikke hørt?',
      },
      notHeardHelp: 'Klager kommer til at læse dette i brevet.',
      notHeardWhat: {
        complainant: (number) => `klager ikke hørt på klagepunkt ${number}`,
        respondent: (number) => `virksomheden ikke hørt på klagepunkt ${number}`,
      },
      evidence: 'Beviser',
      evidenceIntro: 'Vælg de bilag, der har betydning for dette punkt.',
      evidenceNone: 'Der er ingen bilag på sagen.',
      evidenceWhat: (number) => `bilag til klagepunkt ${number}`,
      exhibit: (number) => `Bilag ${number}`,
      weight: 'Vægt',
      weightOf: (exhibit) => `Vægt af bilag ${exhibit}`,
      noWeight: 'Ikke valgt',
      noteInLetter: 'Bemærkning (står i brevet)',
      noteNotInLetter: 'Bemærkning (ikke i brevet)',
      noteOf: (label, exhibit) => `${label} til bilag ${exhibit}`,
      noteRequired: 'Skriv, hvorfor bilaget ikke lægges til grund.',
      passedOverReason: 'Skriv, hvorfor bilaget lades ude af betragtning.',
      notForLetter: 'nævnes ikke i breve',
      finding: 'Regel, afgørelse og begrundelse',
      findingWhat: (number) => `afgørelse af klagepunkt ${number}`,
      rule: 'Anvendt regel',
      ruleHelp: 'Lov, vilkår eller god praksis, som punktet måles på.',
      outcome: 'Afgørelse',
      chooseFinding: 'Vælg en afgørelse.',
      chooseWeight: (exhibit) => `Vælg vægt for bilag ${exhibit}.`,
      reasons: 'Begrundelse',
      reasonsHelp: 'Fra regel til fakta til resultat. Skriv, så klager kan følge med.',
    },
    exhibits: {
      intro:
        'Hvert bilag skal være vurderet, enten under et klagepunkt eller for sagen som helhed, før det afsluttende brev kan udstedes.',
      none: 'Der er ingen bilag på sagen.',
      what: 'vurdering af bilag for hele sagen',
      weighedIn: 'Vurderet i',
      notWeighed: 'Ikke vurderet endnu',
      passedOver: 'Lades ude af betragtning',
      issue: (number) => `Klagepunkt ${number}`,
      weight: (exhibit) => `Vægt af bilag ${exhibit} for hele sagen`,
      note: (label, exhibit) => `${label} til bilag ${exhibit} for hele sagen`,
    },
    inquiry: {
      intro: 'Spørg virksomheden eller klager om det, der mangler. Hvert spørgsmål har sin egen frist.',
      none: 'Ingen anmodninger endnu.',
      from: 'Spørg',
      question: 'Spørgsmål',
      dueOn: 'Svarfrist',
      ask: 'Registrér anmodning',
      askWhat: 'anmodning om oplysninger',
      asked: (party, when) => `${party}, spurgt ${when}`,
      due: 'Svarfrist',
      overdue: 'Fristen er overskredet uden svar',
      received: (date) => `Svar modtaget ${date}`,
      receivedOn: 'Modtaget den',
      summary: 'Svaret i korte træk',
      receive: 'Registrér svar',
      receiveWhat: (question) => `svar på »${question}«`,
      markOverdue: 'Markér som overskredet',
      markOverdueHelp: (date) => `Kan markeres som overskredet fra dagen efter ${date}.`,
    },
    remedies: {
      intro:
        'Hvad virksomheden skal gøre, hvornår og med hvilket beløb. Det står i brevet, som det skrives her.',
      none: 'Ingen afhjælpning endnu.',
      kind: 'Type',
      chooseKind: 'Vælg type',
      issue: 'Vedrører',
      wholeCase: 'Hele sagen',
      description: 'Beskrivelse',
      descriptionHelp: 'En sætning, klager kan forstå, for eksempel »Rykkergebyret betales tilbage«.',
      amount: 'Beløb',
      amountRead: (amount) => `Læses som ${amount}`,
      amountExample: 'For eksempel 1.249,50',
      amountTrouble: {
        'not-an-amount': 'Skriv beløbet med tal, for eksempel 1.249,50',
        'amount-negative': 'Beløbet skal være større end nul',
        'amount-too-large': 'Beløbet er for stort',
        'too-many-decimals': 'Højst to decimaler, for eksempel 1.249,50',
        'currency-differs': 'Beløbet nævner en anden valuta end den valgte',
      },
      currency: 'Valuta',
      dueOn: 'Senest den',
      propose: 'Registrér afhjælpning',
      proposeWhat: 'afhjælpning',
      dueBy: (date) => `senest ${date}`,
      carriedOut: (date) => `Gennemført ${date}`,
      withdraw: 'Træk tilbage',
      withdrawWhat: (what) => `tilbagetrækning af ${what}`,
      withdrawReason: 'Begrundelse for at trække afhjælpningen tilbage',
      withdrawn: (reason) => `Trukket tilbage: ${reason}`,
    },
    outcome: {
      choice: 'Sagens resultat',
      choose: 'Vælg et resultat.',
      summary: 'Resultatet i to sætninger',
      summaryHelp: 'Står øverst i brevet. Beløb og frister kommer selv med fra afhjælpningen.',
      suggest: 'Foreslå tekst',
      what: 'resultat',
      reopened: 'Sagen er genoptaget. Det tidligere resultat gælder ikke længere; fastsæt et nyt.',
    },
    secondReading: {
      title: 'Anden læser',
      intro:
        'En anden læser vurderer sagen for sig, uden at se den første vurdering, før det afsluttende brev udstedes. Skriv ikke resultatet, når du spørger.',
      asked: (name, note) => `${name} spurgte: ${note}`,
      outdated: 'Sagen er ændret, siden den blev læst. Spørg igen.',
      note: 'Hvad skal den anden læser især se på?',
      request: 'Spørg en anden læser',
      requestWhat: 'anden læser',
      blind:
        'Vurder sagen for dig selv. Den første vurdering, dens udfald, tiltag og breve vises først, når du har givet din.',
      findingOn: (issue, title) => `Din vurdering af klagepunkt ${issue}: ${title}`,
      reasonsOn: (issue) => `Begrundelse, klagepunkt ${issue}`,
      chooseFinding: 'Vælg en vurdering af hvert klagepunkt.',
      giveReasons: 'Skriv en begrundelse for hvert klagepunkt.',
      outcome: 'Samlet udfald',
      chooseOutcome: 'Vælg det samlede udfald.',
      comments: 'Begrundelse for udfaldet',
      answerWhat: 'vurdering som anden læser',
      sideBySide: 'De to vurderinger',
      first: 'Første vurdering',
      second: 'Anden læser',
      issue: (number) => `Klagepunkt ${number}`,
      whole: 'Samlet',
      differs: 'Forskellig',
      same: 'Ens',
      settle: 'Hvorfor bliver vurderingen stående, eller hvorfor er den ændret?',
      settleHelp: 'Ret først klagepunkter og udfald ovenfor, hvis vurderingen skal ændres.',
      settleWhat: 'stilling til anden læsers vurdering',
    },
    learning: {
      cause: 'Årsag',
      chooseCause: 'Vælg årsag',
      others: 'Kan andre kunder være berørt?',
      chooseOthers: 'Vælg, om andre kunder kan være berørt.',
      yes: 'Ja',
      no: 'Nej',
      explanation: 'Forklaring',
      causeWhat: 'årsag',
      recommendations: 'Anbefalinger til virksomheden',
      none: 'Ingen anbefalinger endnu.',
      text: 'Anbefaling',
      followUpOn: 'Følges op den',
      followUp: (date) => `Følges op ${date}`,
      recommend: 'Registrér anbefaling',
      recommendWhat: 'anbefaling',
    },
  },
  sv: {
    panel: 'Bedömning',
    navigation: 'Bedömningens avsnitt',
    sections: {
      conflict: 'Jäv',
      admissibility: 'Kan klagomålet prövas?',
      issues: 'Klagopunkter',
      exhibits: 'Bilagor samlat',
      inquiry: 'Uppgifter',
      remedies: 'Åtgärder',
      outcome: 'Utfall',
      learning: 'Orsak och lärdom',
      closing: 'Brev och avslut',
    },
    done: 'ifyllt',
    openPoints: (count) => `${count} saknas`,
    preview: 'Visa brevet',
    missing: {
      button: (count) =>
        count === 0 ? 'Inget saknas' : count === 1 ? '1 punkt saknas' : `${count} punkter saknas`,
      title: 'Saknas innan brevet kan utfärdas',
      none: 'Allt som brevet kräver är registrerat.',
      should: 'Överväg också',
      drafts: (count) =>
        count === 1
          ? '1 fält är ifyllt men inte registrerat'
          : `${count} fält är ifyllda men inte registrerade`,
      next: 'Gå till nästa',
    },
    opening: 'Öppnar ärendet …',
    damaged:
      'Ärendets journal stämmer inte. Ärendet kan läsas och exporteras, men inget kan ändras förrän det har utretts.',
    conflict: {
      intro:
        'Innan du bedömer ärendet förklarar du om något kan påverka din opartiskhet. Gå särskilt igenom:',
      checks: [
        'Du har inte tidigare arbetat med ärendet eller med klagandens kontakter.',
        'Du känner varken klaganden eller de medarbetare som klagomålet gäller.',
        'Din lön och bonus beror inte på hur ärendet slutar.',
      ],
      statement: 'Förklaring',
      insert: 'Infoga standardtext',
      standard:
        'Jag har inte tidigare arbetat med ärendet. Jag känner varken klaganden eller de medarbetare som klagomålet gäller, och varken min lön eller bonus beror på hur ärendet slutar.',
      choice: 'Uppger du en intressekonflikt?',
      choose: 'Välj om du uppger en intressekonflikt.',
      none: 'Ingen intressekonflikt',
      some: 'Intressekonflikt',
      what: 'jävsförklaring',
      renew: 'Ny förklaring',
      keep: 'Behåll förklaringen',
      recuseTitle: 'Avstå från ärendet',
      recuseIntro: 'Ärendet ska tilldelas någon annan. Motiveringen sparas i journalen.',
      recuseReason: 'Motivering',
      recuse: 'Avstå',
      recused: (reason) => `Du har avstått från ärendet: ${reason}`,
    },
    admissibility: {
      intro:
        'Besluta om klagomålet kan prövas. Ett avvisat klagomål får ett eget brev med motivering och hänvisning.',
      noFinalAnswer:
        'Kundtjänsts slutliga svar finns inte i ärendet. Förklara varför klagomålet ändå ska prövas om du tar upp det.',
      choice: 'Beslut',
      choose: 'Välj om klagomålet prövas eller avvisas.',
      yes: 'Klagomålet prövas',
      no: 'Klagomålet avvisas',
      reason: 'Grund för avvisning',
      chooseReason: 'Välj grund',
      explanation: 'Förklaring',
      explanationHelp: 'Skrivs till klaganden i avvisningsbrevet.',
      noFinalAnswerBecause: 'Varför prövas klagomålet utan kundtjänsts slutliga svar?',
      noFinalAnswerRequired: 'Skriv varför klagomålet prövas utan kundtjänsts slutliga svar.',
      withoutFinalAnswer: (reason) => `Utan kundtjänsts slutliga svar: ${reason}`,
      elsewhere: 'Är tvisten anhängig vid domstol eller nämnd?',
      elsewhereNo: 'Nej, det är kontrollerat',
      elsewhereYes: 'Ja',
      chooseElsewhere: 'Välj om tvisten är anhängig vid domstol eller nämnd.',
      elsewhereDecline: 'En tvist som en domstol eller nämnd redan har ska avvisas på den grunden.',
      notElsewhere: 'Kontrollerat: inte anhängigt vid domstol eller nämnd.',
      authority: (name) => `Fullmakt för ${name}`,
      authorityHelp: 'Till exempel ”Fullmakt den 3 mars 2026”. Till dess går alla brev till klaganden själv.',
      authorityWhat: 'fullmakt',
      what: 'beslut om prövning',
      change: 'Ändra beslutet',
      keep: 'Behåll beslutet',
    },
    issues: {
      intro:
        'Dela upp klagomålet i numrerade punkter. Varje punkt får sitt eget svar i brevet, i samma ordning.',
      none: 'Inga klagopunkter ännu. Skriv den första nedan, med klagandens egna ord där det går.',
      newTitle: 'Ny klagopunkt',
      newTitleHelp: 'Ett förhållande per punkt, till exempel ”Påminnelseavgift trots betald faktura”.',
      regime: 'Regelverk',
      raise: 'Lägg till klagopunkt',
      raiseWhat: 'ny klagopunkt',
      number: (number) => `Klagopunkt ${number}`,
      toggle: (number, title) => `Klagopunkt ${number}: ${title}`,
      heard: (parties) => `${parties} av 2 parter hörda`,
      exhibits: (count) => (count === 1 ? '1 bilaga' : `${count} bilagor`),
      noFinding: 'Inte bedömd',
      drafted: 'Utkast',
      merged: (title, into) => `”${title}” behandlas under ”${into}”`,
      reword: 'Formulera om',
      merge: 'Slå samman',
      title: 'Klagopunkt',
      titleWhat: (number) => `lydelse av klagopunkt ${number}`,
      mergeInto: 'Behandlas under',
      mergeReason: 'Motivering',
      mergeWhat: (number) => `sammanslagning av klagopunkt ${number}`,
      chooseIssue: 'Välj klagopunkt',
      positions: 'Parternas ståndpunkter',
      position: { complainant: 'Klagandens ståndpunkt', respondent: 'Företagets ståndpunkt' },
      positionWhat: {
        complainant: (number) => `klagandens ståndpunkt i klagopunkt ${number}`,
        respondent: (number) => `företagets ståndpunkt i klagopunkt ${number}`,
      },
      notHeard: 'Parten har inte hörts …',
      notHeardReason: {
        complainant: 'Varför har klaganden inte hörts?',
        respondent: 'Varför har företaget inte hörts?',
      },
      notHeardHelp: 'Klaganden kommer att läsa detta i brevet.',
      notHeardWhat: {
        complainant: (number) => `klaganden inte hörd i klagopunkt ${number}`,
        respondent: (number) => `företaget inte hört i klagopunkt ${number}`,
      },
      evidence: 'Bevis',
      evidenceIntro: 'Välj de bilagor som har betydelse för punkten.',
      evidenceNone: 'Ärendet har inga bilagor.',
      evidenceWhat: (number) => `bilagor till klagopunkt ${number}`,
      exhibit: (number) => `Bilaga ${number}`,
      weight: 'Vikt',
      weightOf: (exhibit) => `Vikt av bilaga ${exhibit}`,
      noWeight: 'Inte vald',
      noteInLetter: 'Anmärkning (står i brevet)',
      noteNotInLetter: 'Anmärkning (inte i brevet)',
      noteOf: (label, exhibit) => `${label} till bilaga ${exhibit}`,
      noteRequired: 'Skriv varför bilagan inte läggs till grund.',
      passedOverReason: 'Skriv varför bilagan lämnas utan avseende.',
      notForLetter: 'nämns inte i brev',
      finding: 'Regel, bedömning och skäl',
      findingWhat: (number) => `bedömning av klagopunkt ${number}`,
      rule: 'Tillämpad regel',
      ruleHelp: 'Lag, villkor eller god sed som punkten prövas mot.',
      outcome: 'Bedömning',
      chooseFinding: 'Välj en bedömning.',
      chooseWeight: (exhibit) => `Välj vikt för bilaga ${exhibit}.`,
      reasons: 'Skäl',
      reasonsHelp: 'Från regel till fakta till resultat. Skriv så att klaganden kan följa med.',
    },
    exhibits: {
      intro:
        'Varje bilaga måste ha bedömts, under en klagopunkt eller för ärendet som helhet, innan det avslutande brevet kan utfärdas.',
      none: 'Ärendet har inga bilagor.',
      what: 'bedömning av bilagor för hela ärendet',
      weighedIn: 'Bedömd i',
      notWeighed: 'Inte bedömd ännu',
      passedOver: 'Lämnas utan avseende',
      issue: (number) => `Klagopunkt ${number}`,
      weight: (exhibit) => `Vikt av bilaga ${exhibit} för hela ärendet`,
      note: (label, exhibit) => `${label} till bilaga ${exhibit} för hela ärendet`,
    },
    inquiry: {
      intro: 'Fråga företaget eller klaganden om det som saknas. Varje fråga har sin egen tidsfrist.',
      none: 'Inga frågor ännu.',
      from: 'Fråga',
      question: 'Vad du vill veta',
      dueOn: 'Svar senast',
      ask: 'Registrera begäran',
      askWhat: 'begäran om uppgifter',
      asked: (party, when) => `${party}, tillfrågad ${when}`,
      due: 'Svar senast',
      overdue: 'Tidsfristen har passerat utan svar',
      received: (date) => `Svar mottaget ${date}`,
      receivedOn: 'Mottaget den',
      summary: 'Svaret i korthet',
      receive: 'Registrera svar',
      receiveWhat: (question) => `svar på ”${question}”`,
      markOverdue: 'Markera som passerad',
      markOverdueHelp: (date) => `Kan markeras som passerad från dagen efter ${date}.`,
    },
    remedies: {
      intro: 'Vad företaget ska göra, när och med vilket belopp. Det står i brevet så som det skrivs här.',
      none: 'Inga åtgärder ännu.',
      kind: 'Typ',
      chooseKind: 'Välj typ',
      issue: 'Gäller',
      wholeCase: 'Hela ärendet',
      description: 'Beskrivning',
      descriptionHelp: 'En mening som klaganden förstår, till exempel ”Påminnelseavgiften betalas tillbaka”.',
      amount: 'Belopp',
      amountRead: (amount) => `Läses som ${amount}`,
      amountExample: 'Till exempel 1 249,50',
      amountTrouble: {
        'not-an-amount': 'Skriv beloppet med siffror, till exempel 1 249,50',
        'amount-negative': 'Beloppet måste vara större än noll',
        'amount-too-large': 'Beloppet är för stort',
        'too-many-decimals': 'Högst två decimaler, till exempel 1 249,50',
        'currency-differs': 'Beloppet nämner en annan valuta än den valda',
      },
      currency: 'Valuta',
      dueOn: 'Senast den',
      propose: 'Registrera åtgärd',
      proposeWhat: 'åtgärd',
      dueBy: (date) => `senast ${date}`,
      carriedOut: (date) => `Genomförd ${date}`,
      withdraw: 'Ta tillbaka',
      withdrawWhat: (what) => `återtagande av ${what}`,
      withdrawReason: 'Motivering till att åtgärden tas tillbaka',
      withdrawn: (reason) => `Återtagen: ${reason}`,
    },
    outcome: {
      choice: 'Ärendets utfall',
      choose: 'Välj ett utfall.',
      summary: 'Utfallet i två meningar',
      summaryHelp: 'Står överst i brevet. Belopp och datum kommer med av sig själva från åtgärderna.',
      suggest: 'Föreslå text',
      what: 'utfall',
      reopened: 'Ärendet är återupptaget. Det tidigare utfallet gäller inte längre; fastställ ett nytt.',
    },
    secondReading: {
      title: 'Andra läsare',
      intro:
        'En andra läsare bedömer ärendet för sig, utan att se den första bedömningen, innan det avslutande brevet utfärdas. Skriv inte resultatet när du frågar.',
      asked: (name, note) => `${name} frågade: ${note}`,
      outdated: 'Ärendet har ändrats sedan det lästes. Fråga igen.',
      note: 'Vad ska den andra läsaren särskilt titta på?',
      request: 'Fråga en andra läsare',
      requestWhat: 'andra läsare',
      blind:
        'Bedöm ärendet för dig själv. Den första bedömningen, dess utfall, åtgärder och brev visas först när du har lämnat din.',
      findingOn: (issue, title) => `Din bedömning av klagopunkt ${issue}: ${title}`,
      reasonsOn: (issue) => `Motivering, klagopunkt ${issue}`,
      chooseFinding: 'Välj en bedömning av varje klagopunkt.',
      giveReasons: 'Skriv en motivering för varje klagopunkt.',
      outcome: 'Samlat utfall',
      chooseOutcome: 'Välj det samlade utfallet.',
      comments: 'Motivering till utfallet',
      answerWhat: 'bedömning som andra läsare',
      sideBySide: 'De två bedömningarna',
      first: 'Första bedömningen',
      second: 'Andra läsaren',
      issue: (number) => `Klagopunkt ${number}`,
      whole: 'Samlat',
      differs: 'Olika',
      same: 'Lika',
      settle: 'Varför står bedömningen fast, eller varför har den ändrats?',
      settleHelp: 'Ändra först klagopunkter och utfall ovan om bedömningen ska ändras.',
      settleWhat: 'ställning till andra läsarens bedömning',
    },
    learning: {
      cause: 'Orsak',
      chooseCause: 'Välj orsak',
      others: 'Kan andra kunder vara berörda?',
      chooseOthers: 'Välj om andra kunder kan vara berörda.',
      yes: 'Ja',
      no: 'Nej',
      explanation: 'Förklaring',
      causeWhat: 'orsak',
      recommendations: 'Rekommendationer till företaget',
      none: 'Inga rekommendationer ännu.',
      text: 'Rekommendation',
      followUpOn: 'Följs upp den',
      followUp: (date) => `Följs upp ${date}`,
      recommend: 'Registrera rekommendation',
      recommendWhat: 'rekommendation',
    },
  },
  en: {
    panel: 'Assessment',
    navigation: 'Parts of the assessment',
    sections: {
      conflict: 'Conflict of interest',
      admissibility: 'Admissibility',
      issues: 'Issues',
      exhibits: 'Exhibits as a whole',
      inquiry: 'Information',
      remedies: 'Remedies',
      outcome: 'Outcome',
      learning: 'Cause and learning',
      closing: 'Letter and closing',
    },
    done: 'complete',
    openPoints: (count) => `${count} missing`,
    preview: 'Show the letter',
    missing: {
      button: (count) =>
        count === 0 ? 'Nothing missing' : count === 1 ? '1 point missing' : `${count} points missing`,
      title: 'Missing before the letter can be issued',
      none: 'Everything the letter needs is recorded.',
      should: 'Also consider',
      drafts: (count) =>
        count === 1
          ? '1 field is filled in but not recorded'
          : `${count} fields are filled in but not recorded`,
      next: 'Go to the next one',
    },
    opening: 'Opening the case …',
    damaged:
      'The journal of this case does not add up. The case can be read and exported, but nothing can be changed until this has been looked into.',
    conflict: {
      intro:
        'Before you assess the case, declare whether anything could affect your impartiality. Check in particular:',
      checks: [
        'You have not worked on this case or on the complainant’s contacts before.',
        'You know neither the complainant nor the colleagues the complaint is about.',
        'Neither your pay nor a bonus depends on how the case ends.',
      ],
      statement: 'Statement',
      insert: 'Insert standard text',
      standard:
        'I have not worked on this case before. I know neither the complainant nor the colleagues the complaint is about, and neither my pay nor a bonus depends on how the case ends.',
      choice: 'Do you declare a conflict of interest?',
      choose: 'Choose whether you declare a conflict of interest.',
      none: 'No conflict of interest',
      some: 'Conflict of interest',
      what: 'conflict of interest declaration',
      renew: 'New declaration',
      keep: 'Keep the declaration',
      recuseTitle: 'Stand aside from the case',
      recuseIntro: 'The case must be given to somebody else. The reason is kept in the trail.',
      recuseReason: 'Reason for standing aside',
      recuse: 'Stand aside',
      recused: (reason) => `You have stood aside from the case: ${reason}`,
    },
    admissibility: {
      intro:
        'Decide whether the complaint is examined. One that is not gets a letter of its own with reasons and where to turn.',
      noFinalAnswer:
        'Customer service’s final answer is not on file. If you take the complaint up all the same, explain why.',
      choice: 'Decision',
      choose: 'Choose whether the complaint is admissible.',
      yes: 'Admissible',
      no: 'Inadmissible',
      reason: 'Ground of inadmissibility',
      chooseReason: 'Choose a ground',
      explanation: 'Explanation',
      explanationHelp: 'Written to the complainant in the inadmissibility letter.',
      noFinalAnswerBecause: 'Why is the complaint examined without customer service’s final answer?',
      noFinalAnswerRequired: 'Write why the complaint is examined without customer service’s final answer.',
      withoutFinalAnswer: (reason) => `Without customer service’s final answer: ${reason}`,
      elsewhere: 'Is the dispute before a court or an ADR entity?',
      elsewhereNo: 'No, this has been checked',
      elsewhereYes: 'Yes',
      chooseElsewhere: 'Choose whether the dispute is before a court or an ADR entity.',
      elsewhereDecline: 'A dispute that a court or an ADR entity has is to be declined on that ground.',
      notElsewhere: 'Checked: not before a court or an ADR entity.',
      authority: (name) => `Authority of ${name}`,
      authorityHelp:
        'Such as “Power of attorney of 3 March 2026”. Until then all letters go to the complainant.',
      authorityWhat: 'authority',
      what: 'admissibility',
      change: 'Change the decision',
      keep: 'Keep the decision',
    },
    issues: {
      intro:
        'Split the complaint into numbered issues. Each gets its own answer in the letter, in the same order.',
      none: 'No issues yet. Write the first one below, in the complainant’s own words where possible.',
      newTitle: 'New issue',
      newTitleHelp: 'One matter per issue, such as “Reminder fee although the invoice was paid”.',
      regime: 'Regime',
      raise: 'Raise issue',
      raiseWhat: 'new issue',
      number: (number) => `Issue ${number}`,
      toggle: (number, title) => `Issue ${number}: ${title}`,
      heard: (parties) => `${parties} of 2 parties heard`,
      exhibits: (count) => (count === 1 ? '1 exhibit' : `${count} exhibits`),
      noFinding: 'No finding',
      drafted: 'Draft',
      merged: (title, into) => `“${title}” is dealt with under “${into}”`,
      reword: 'Reword',
      merge: 'Merge',
      title: 'Issue',
      titleWhat: (number) => `wording of issue ${number}`,
      mergeInto: 'Dealt with under',
      mergeReason: 'Reason',
      mergeWhat: (number) => `merging of issue ${number}`,
      chooseIssue: 'Choose an issue',
      positions: 'Positions of the parties',
      position: { complainant: 'Complainant’s position', respondent: 'Firm’s position' },
      positionWhat: {
        complainant: (number) => `complainant’s position on issue ${number}`,
        respondent: (number) => `firm’s position on issue ${number}`,
      },
      notHeard: 'Not heard …',
      notHeardReason: {
        complainant: 'Why was the complainant not heard?',
        respondent: 'Why was the firm not heard?',
      },
      notHeardHelp: 'The complainant will read this in the letter.',
      notHeardWhat: {
        complainant: (number) => `complainant not heard on issue ${number}`,
        respondent: (number) => `firm not heard on issue ${number}`,
      },
      evidence: 'Evidence',
      evidenceIntro: 'Choose the exhibits that matter for this issue.',
      evidenceNone: 'The case has no exhibits.',
      evidenceWhat: (number) => `evidence on issue ${number}`,
      exhibit: (number) => `Exhibit ${number}`,
      weight: 'Weight',
      weightOf: (exhibit) => `Weight of exhibit ${exhibit}`,
      noWeight: 'Not chosen',
      noteInLetter: 'Remark (printed in the letter)',
      noteNotInLetter: 'Remark (not in the letter)',
      noteOf: (label, exhibit) => `${label} on exhibit ${exhibit}`,
      noteRequired: 'Say why the exhibit is not relied on.',
      passedOverReason: 'Write why the exhibit is passed over.',
      notForLetter: 'not mentioned in letters',
      finding: 'Rule, finding and reasons',
      findingWhat: (number) => `finding on issue ${number}`,
      rule: 'Rule applied',
      ruleHelp: 'The law, term or good practice the issue is measured against.',
      outcome: 'Finding',
      chooseFinding: 'Choose a finding.',
      chooseWeight: (exhibit) => `Choose a weight for exhibit ${exhibit}.`,
      reasons: 'Reasons',
      reasonsHelp: 'From rule to facts to result. Write so that the complainant can follow.',
    },
    exhibits: {
      intro:
        'Every exhibit must have been weighed, under an issue or for the case as a whole, before the concluding letter can be issued.',
      none: 'The case has no exhibits.',
      what: 'weighing of exhibits for the whole case',
      weighedIn: 'Weighed in',
      notWeighed: 'Not weighed yet',
      passedOver: 'Passed over',
      issue: (number) => `Issue ${number}`,
      weight: (exhibit) => `Weight of exhibit ${exhibit} for the whole case`,
      note: (label, exhibit) => `${label} on exhibit ${exhibit} for the whole case`,
    },
    inquiry: {
      intro: 'Ask the firm or the complainant for what is missing. Each question has a clock of its own.',
      none: 'No information requests yet.',
      from: 'Ask',
      question: 'Question',
      dueOn: 'Answer due on',
      ask: 'Record request',
      askWhat: 'information request',
      asked: (party, when) => `${party}, asked ${when}`,
      due: 'Answer due',
      overdue: 'The date has passed without an answer',
      received: (date) => `Answer received ${date}`,
      receivedOn: 'Received on',
      summary: 'The answer in short',
      receive: 'Record answer',
      receiveWhat: (question) => `answer to “${question}”`,
      markOverdue: 'Mark as overdue',
      markOverdueHelp: (date) => `Can be marked as overdue from the day after ${date}.`,
    },
    remedies: {
      intro:
        'What the firm is to do, by when and with which amount. It stands in the letter as it is written here.',
      none: 'No remedies yet.',
      kind: 'Kind',
      chooseKind: 'Choose a kind',
      issue: 'Concerns',
      wholeCase: 'Whole case',
      description: 'Description',
      descriptionHelp: 'A sentence the complainant understands, such as “The reminder fee is paid back”.',
      amount: 'Amount',
      amountRead: (amount) => `Read as ${amount}`,
      amountExample: 'For example 1,249.50',
      amountTrouble: {
        'not-an-amount': 'Write the amount in figures, such as 1,249.50',
        'amount-negative': 'The amount must be greater than zero',
        'amount-too-large': 'The amount is too large',
        'too-many-decimals': 'At most two decimals, such as 1,249.50',
        'currency-differs': 'The amount names another currency than the one chosen',
      },
      currency: 'Currency',
      dueOn: 'Due by',
      propose: 'Record remedy',
      proposeWhat: 'remedy',
      dueBy: (date) => `by ${date}`,
      carriedOut: (date) => `Carried out ${date}`,
      withdraw: 'Withdraw',
      withdrawWhat: (what) => `withdrawal of ${what}`,
      withdrawReason: 'Reason for withdrawing the remedy',
      withdrawn: (reason) => `Withdrawn: ${reason}`,
    },
    outcome: {
      choice: 'Outcome of the case',
      choose: 'Choose an outcome.',
      summary: 'The result in two sentences',
      summaryHelp: 'Stands first in the letter. Amounts and dates are added from the remedies by themselves.',
      suggest: 'Suggest a text',
      what: 'outcome',
      reopened: 'The case was reopened. The earlier outcome no longer stands; set a new one.',
    },
    secondReading: {
      title: 'Second reader',
      intro:
        'A second reader assesses the case separately, without seeing the first assessment, before the concluding letter is issued. Do not tell the result when you ask.',
      asked: (name, note) => `${name} asked: ${note}`,
      outdated: 'The case has changed since it was read. Ask again.',
      note: 'What should the second reader look at in particular?',
      request: 'Ask a second reader',
      requestWhat: 'second reader',
      blind:
        'Assess the case for yourself. The first assessment, its outcome, remedies and letters are shown once you have given yours.',
      findingOn: (issue, title) => `Your finding on issue ${issue}: ${title}`,
      reasonsOn: (issue) => `Reasons, issue ${issue}`,
      chooseFinding: 'Choose a finding on every issue.',
      giveReasons: 'Give reasons for every issue.',
      outcome: 'Outcome of the case',
      chooseOutcome: 'Choose the outcome of the case.',
      comments: 'Reasons for the outcome',
      answerWhat: 'assessment as second reader',
      sideBySide: 'The two assessments',
      first: 'First assessment',
      second: 'Second reader',
      issue: (number) => `Issue ${number}`,
      whole: 'Outcome',
      differs: 'Different',
      same: 'Same',
      settle: 'Why does the assessment stand, or why was it changed?',
      settleHelp: 'Change issues and outcome above first if the assessment is to change.',
      settleWhat: 'answer to the second assessment',
    },
    learning: {
      cause: 'Root cause',
      chooseCause: 'Choose a cause',
      others: 'May other customers be affected?',
      chooseOthers: 'Choose whether other customers may be affected.',
      yes: 'Yes',
      no: 'No',
      explanation: 'Explanation',
      causeWhat: 'root cause',
      recommendations: 'Recommendations to the firm',
      none: 'No recommendations yet.',
      text: 'Recommendation',
      followUpOn: 'Follow up on',
      followUp: (date) => `Follow-up ${date}`,
      recommend: 'Record recommendation',
      recommendWhat: 'recommendation',
    },
  },
} satisfies Record<UiLanguage, AssessmentTexts>;
