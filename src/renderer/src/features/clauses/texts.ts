import type { ClauseRefusal } from '../../../../shared/clauses/decide-clause';
import type { UiLanguage } from '../../../../shared/core/text';

export interface ClausesTexts {
  readonly title: string;
  readonly description: string;
  readonly list: string;
  readonly begin: string;
  readonly begun: string;
  readonly unsaved: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly unreadable: string;
  readonly version: (number: number) => string;
  readonly written: (name: string, at: string) => string;
  readonly states: {
    readonly draft: string;
    readonly approved: string;
    readonly withdrawn: string;
    readonly changed: (approved: number, draft: number) => string;
  };
  readonly about: {
    readonly draft: string;
    readonly approved: (version: number) => string;
    readonly changed: (approved: number, draft: number) => string;
    readonly withdrawn: (name: string, at: string) => string;
    readonly reason: (reason: string) => string;
  };
  readonly name: string;
  readonly nameHelp: string;
  readonly market: string;
  readonly allMarkets: string;
  readonly kinds: string;
  readonly languages: string;
  readonly filled: string;
  readonly heading: (language: string) => string;
  readonly headingHelp: string;
  readonly text: (language: string) => string;
  readonly textHelp: string;
  readonly content: string;
  readonly save: (version: number) => string;
  readonly discard: string;
  /** Of what is typed and not saved as a version. */
  readonly kept: string;
  readonly saved: (version: number) => string;
  readonly saveFirst: string;
  readonly history: string;
  readonly approvedBy: string;
  readonly notApproved: string;
  readonly approvedAt: (name: string, role: string, at: string) => string;
  readonly ownReason: string;
  readonly withdrawnBy: string;
  readonly sha256: string;
  readonly approve: {
    readonly button: (version: number) => string;
    readonly title: (version: number, name: string) => string;
    readonly text: string;
    readonly alone: string;
    readonly reason: string;
    readonly reasonHelp: string;
    readonly confirm: string;
    readonly done: (version: number) => string;
  };
  readonly withdraw: {
    readonly button: string;
    readonly title: (name: string) => string;
    readonly text: string;
    readonly reason: string;
    readonly confirm: string;
    readonly done: string;
  };
  readonly refusals: Readonly<Record<Exclude<ClauseRefusal['code'], 'TOO_LONG'>, string>>;
  readonly tooLong: (limit: number) => string;
  /** A refusal that is about the text in one language. */
  readonly inLanguage: (language: string, sentence: string) => string;
}

export const texts = {
  da: {
    title: 'Standardafsnit',
    description:
      'Virksomhedens egne afsnit til breve. Kun en godkendt version kan stå i et brev, og en version ændres aldrig.',
    list: 'Alle standardafsnit',
    begin: 'Nyt standardafsnit',
    begun: 'Nyt standardafsnit',
    unsaved: 'Endnu ikke gemt som version',
    emptyTitle: 'Der er ingen standardafsnit endnu',
    emptyText:
      'Skriv et afsnit, som skal kunne stå i flere breve. Når det er godkendt, kan det vælges på brevets side.',
    unreadable:
      'Standardafsnittene kan ikke læses. Intet er slettet, og intet kan gemmes; breve bruger ingen af dem. Gendan datamappen fra en sikkerhedskopi.',
    version: (number) => `Version ${number}`,
    written: (name, at) => `${name}, ${at}`,
    states: {
      draft: 'Kladde',
      approved: 'Godkendt',
      withdrawn: 'Trukket tilbage',
      changed: (approved, draft) => `Version ${approved} godkendt, version ${draft} er kladde`,
    },
    about: {
      draft: 'Kladde: intet brev kan bruge den, før den er godkendt.',
      approved: (version) => `Version ${version} er godkendt og kan vælges til breve.`,
      changed: (approved, draft) => `Breve bruger version ${approved}, indtil version ${draft} er godkendt.`,
      withdrawn: (name, at) => `Trukket tilbage af ${name}, ${at}. Ingen nye breve kan bruge afsnittet.`,
      reason: (reason) => `Begrundelse: ${reason}`,
    },
    name: 'Navn',
    nameHelp: 'Til lister. Navnet står ikke i brevet.',
    market: 'Marked',
    allMarkets: 'Alle markeder',
    kinds: 'Breve, det må stå i',
    languages: 'Afsnittets sprog',
    filled: 'har tekst',
    heading: (language) => `Overskrift på ${inWords(language)} (kan udelades)`,
    headingHelp: 'Uden overskrift fortsætter afsnittet brevets egen tekst.',
    text: (language) => `Tekst på ${inWords(language)}`,
    textHelp: 'Almindelige afsnit. En tom linje begynder et nyt.',
    content: 'Indhold',
    save: (version) => `Gem som version ${version}`,
    discard: 'Fortryd ændringerne',
    kept: 'Det, du skriver, bevares, til du gemmer eller fortryder.',
    saved: (version) => `Gemt som version ${version}. Den er en kladde, til den er godkendt.`,
    saveFirst: 'Gem eller fortryd ændringerne først.',
    history: 'Versioner',
    approvedBy: 'Godkendt',
    notApproved: 'Ikke godkendt',
    approvedAt: (name, role, at) => `${name} (${role}), ${at}`,
    ownReason: 'Begrundelse for selv at godkende',
    withdrawnBy: 'Trukket tilbage',
    sha256: 'SHA-256, som i journalen',
    approve: {
      button: (version) => `Godkend version ${version}`,
      title: (version, name) => `Godkend version ${version} af »${name}«?`,
      text: 'Derefter kan den vælges til breve. Godkendelsen står i journalen med dit navn.',
      alone:
        'Compliance godkender, hvad andre har skrevet. Du kan kun selv godkende, hvis ingen andre arbejder her, og kun med en begrundelse.',
      reason: 'Hvorfor godkender compliance den ikke?',
      reasonHelp: 'Begrundelsen står i journalen.',
      confirm: 'Godkend',
      done: (version) => `Version ${version} er godkendt.`,
    },
    withdraw: {
      button: 'Træk tilbage',
      title: (name) => `Træk »${name}« tilbage?`,
      text: 'Ingen nye breve kan bruge afsnittet, og det kan ikke ændres mere. Breve, der er sendt, bliver stående, og versionerne kan stadig læses.',
      reason: 'Hvorfor trækkes det tilbage?',
      confirm: 'Træk tilbage',
      done: 'Afsnittet er trukket tilbage.',
    },
    refusals: {
      UNKNOWN_CLAUSE: 'Afsnittet findes ikke.',
      CLAUSE_WITHDRAWN: 'Afsnittet er trukket tilbage og kan ikke ændres.',
      NAME_REQUIRED: 'Giv afsnittet et navn.',
      NAME_TAKEN: 'Et andet afsnit hedder allerede det. Vælg et andet navn.',
      KIND_REQUIRED: 'Vælg mindst én slags brev.',
      TEXT_REQUIRED: 'Skriv teksten på mindst ét sprog. En overskrift skal have en tekst under sig.',
      LIBRARY_FULL: 'Der er ikke plads til mere tekst i standardafsnittene. Gør afsnittet kortere.',
      NOTHING_CHANGED: 'Teksten er den samme som i den nyeste version.',
      NOT_NEWEST: 'Der er kommet en nyere version. Læs den, og godkend den i stedet.',
      ALREADY_APPROVED: 'Versionen er allerede godkendt.',
      COMPLIANCE_APPROVES:
        'Andre arbejder også her. Compliance skal godkende, og ikke den, der har skrevet teksten.',
      REASON_REQUIRED: 'Skriv en begrundelse.',
    },
    tooLong: (limit) => `Teksten er for lang. Grænsen er ${limit} tegn.`,
    inLanguage: (language, sentence) => `${language}: ${sentence}`,
  },
  sv: {
    title: 'Standardstycken',
    description:
      'Företagets egna stycken till brev. Bara en godkänd version kan stå i ett brev, och en version ändras aldrig.',
    list: 'Alla standardstycken',
    begin: 'Nytt standardstycke',
    begun: 'Nytt standardstycke',
    unsaved: 'Inte sparat som version än',
    emptyTitle: 'Det finns inga standardstycken än',
    emptyText:
      'Skriv ett stycke som ska kunna stå i flera brev. När det är godkänt kan det väljas på brevets sida.',
    unreadable:
      'Standardstyckena kan inte läsas. Inget har raderats och inget kan sparas; brev använder inget av dem. Återställ datamappen från en säkerhetskopia.',
    version: (number) => `Version ${number}`,
    written: (name, at) => `${name}, ${at}`,
    states: {
      draft: 'Utkast',
      approved: 'Godkänt',
      withdrawn: 'Återtaget',
      changed: (approved, draft) => `Version ${approved} godkänd, version ${draft} är utkast`,
    },
    about: {
      draft: 'Utkast: inget brev kan använda det förrän det är godkänt.',
      approved: (version) => `Version ${version} är godkänd och kan väljas till brev.`,
      changed: (approved, draft) => `Brev använder version ${approved} tills version ${draft} är godkänd.`,
      withdrawn: (name, at) => `Återtaget av ${name}, ${at}. Inga nya brev kan använda stycket.`,
      reason: (reason) => `Skäl: ${reason}`,
    },
    name: 'Namn',
    nameHelp: 'För listor. Namnet står inte i brevet.',
    market: 'Marknad',
    allMarkets: 'Alla marknader',
    kinds: 'Brev det får stå i',
    languages: 'Styckets språk',
    filled: 'har text',
    heading: (language) => `Rubrik på ${inWords(language)} (kan utelämnas)`,
    headingHelp: 'Utan rubrik fortsätter stycket brevets egen text.',
    text: (language) => `Text på ${inWords(language)}`,
    textHelp: 'Vanliga stycken. En tom rad börjar ett nytt.',
    content: 'Innehåll',
    save: (version) => `Spara som version ${version}`,
    discard: 'Ångra ändringarna',
    kept: 'Det du skriver behålls tills du sparar eller ångrar.',
    saved: (version) => `Sparat som version ${version}. Den är ett utkast tills den är godkänd.`,
    saveFirst: 'Spara eller ångra ändringarna först.',
    history: 'Versioner',
    approvedBy: 'Godkänd',
    notApproved: 'Inte godkänd',
    approvedAt: (name, role, at) => `${name} (${role}), ${at}`,
    ownReason: 'Skäl till att själv godkänna',
    withdrawnBy: 'Återtaget',
    sha256: 'SHA-256, som i journalen',
    approve: {
      button: (version) => `Godkänn version ${version}`,
      title: (version, name) => `Godkänn version ${version} av ”${name}”?`,
      text: 'Därefter kan den väljas till brev. Godkännandet står i journalen med ditt namn.',
      alone:
        'Compliance godkänner det som andra har skrivit. Du kan själv godkänna bara om ingen annan arbetar här, och bara med ett skäl.',
      reason: 'Varför godkänner inte Compliance den?',
      reasonHelp: 'Skälet står i journalen.',
      confirm: 'Godkänn',
      done: (version) => `Version ${version} är godkänd.`,
    },
    withdraw: {
      button: 'Återta',
      title: (name) => `Återta ”${name}”?`,
      text: 'Inga nya brev kan använda stycket och det kan inte ändras mer. Brev som har skickats står kvar, och versionerna kan fortfarande läsas.',
      reason: 'Varför återtas det?',
      confirm: 'Återta',
      done: 'Stycket är återtaget.',
    },
    refusals: {
      UNKNOWN_CLAUSE: 'Stycket finns inte.',
      CLAUSE_WITHDRAWN: 'Stycket är återtaget och kan inte ändras.',
      NAME_REQUIRED: 'Ge stycket ett namn.',
      NAME_TAKEN: 'Ett annat stycke heter redan så. Välj ett annat namn.',
      KIND_REQUIRED: 'Välj minst ett slags brev.',
      TEXT_REQUIRED: 'Skriv texten på minst ett språk. En rubrik måste ha en text under sig.',
      LIBRARY_FULL: 'Det finns inte plats för mer text i standardstyckena. Gör stycket kortare.',
      NOTHING_CHANGED: 'Texten är densamma som i den nyaste versionen.',
      NOT_NEWEST: 'Det har kommit en nyare version. Läs den och godkänn den i stället.',
      ALREADY_APPROVED: 'Versionen är redan godkänd.',
      COMPLIANCE_APPROVES:
        'Andra arbetar också här. Compliance ska godkänna, och inte den som har skrivit texten.',
      REASON_REQUIRED: 'Skriv ett skäl.',
    },
    tooLong: (limit) => `Texten är för lång. Gränsen är ${limit} tecken.`,
    inLanguage: (language, sentence) => `${language}: ${sentence}`,
  },
  en: {
    title: 'Standard paragraphs',
    description:
      'The firm’s own paragraphs for letters. Only an approved version can stand in a letter, and a version never changes.',
    list: 'All standard paragraphs',
    begin: 'New standard paragraph',
    begun: 'New standard paragraph',
    unsaved: 'Not saved as a version yet',
    emptyTitle: 'There are no standard paragraphs yet',
    emptyText:
      'Write a paragraph that several letters should be able to use. Once it is approved, it can be chosen on the letter’s page.',
    unreadable:
      'The standard paragraphs cannot be read. Nothing was deleted, and nothing can be saved; letters use none of them. Restore the data folder from a backup.',
    version: (number) => `Version ${number}`,
    written: (name, at) => `${name}, ${at}`,
    states: {
      draft: 'Draft',
      approved: 'Approved',
      withdrawn: 'Withdrawn',
      changed: (approved, draft) => `Version ${approved} approved, version ${draft} is a draft`,
    },
    about: {
      draft: 'Draft: no letter can use it until it is approved.',
      approved: (version) => `Version ${version} is approved and can be chosen for letters.`,
      changed: (approved, draft) => `Letters use version ${approved} until version ${draft} is approved.`,
      withdrawn: (name, at) => `Withdrawn by ${name}, ${at}. No new letter can use the paragraph.`,
      reason: (reason) => `Reason: ${reason}`,
    },
    name: 'Name',
    nameHelp: 'For lists. The name does not stand in the letter.',
    market: 'Market',
    allMarkets: 'All markets',
    kinds: 'Letters it may stand in',
    languages: 'Languages of the paragraph',
    filled: 'has text',
    heading: (language) => `Heading in ${language} (optional)`,
    headingHelp: 'Without a heading the paragraph goes on from the letter’s own text.',
    text: (language) => `Text in ${language}`,
    textHelp: 'Plain paragraphs. An empty line begins a new one.',
    content: 'Content',
    save: (version) => `Save as version ${version}`,
    discard: 'Undo the changes',
    kept: 'What you type is kept until you save or undo it.',
    saved: (version) => `Saved as version ${version}. It is a draft until it is approved.`,
    saveFirst: 'Save or undo the changes first.',
    history: 'Versions',
    approvedBy: 'Approved',
    notApproved: 'Not approved',
    approvedAt: (name, role, at) => `${name} (${role}), ${at}`,
    ownReason: 'Reason for approving one’s own text',
    withdrawnBy: 'Withdrawn',
    sha256: 'SHA-256, as in the journal',
    approve: {
      button: (version) => `Approve version ${version}`,
      title: (version, name) => `Approve version ${version} of “${name}”?`,
      text: 'It can then be chosen for letters. The approval stands in the journal under your name.',
      alone:
        'Compliance approves what others have written. You can approve it yourself only if nobody else works here, and only with a reason.',
      reason: 'Why does compliance not approve it?',
      reasonHelp: 'The reason stands in the journal.',
      confirm: 'Approve',
      done: (version) => `Version ${version} is approved.`,
    },
    withdraw: {
      button: 'Withdraw',
      title: (name) => `Withdraw “${name}”?`,
      text: 'No new letter can use the paragraph, and it cannot be changed any more. Letters that have gone out stay as they are, and the versions can still be read.',
      reason: 'Why is it withdrawn?',
      confirm: 'Withdraw',
      done: 'The paragraph is withdrawn.',
    },
    refusals: {
      UNKNOWN_CLAUSE: 'There is no such paragraph.',
      CLAUSE_WITHDRAWN: 'The paragraph is withdrawn and cannot be changed.',
      NAME_REQUIRED: 'Give the paragraph a name.',
      NAME_TAKEN: 'Another paragraph has that name. Choose another one.',
      KIND_REQUIRED: 'Choose at least one kind of letter.',
      TEXT_REQUIRED: 'Write the text in at least one language. A heading needs a text below it.',
      LIBRARY_FULL: 'There is no room for more text in the standard paragraphs. Make the paragraph shorter.',
      NOTHING_CHANGED: 'The text is the same as in the newest version.',
      NOT_NEWEST: 'There is a newer version. Read that one and approve it instead.',
      ALREADY_APPROVED: 'The version is already approved.',
      COMPLIANCE_APPROVES:
        'Others work here too. Compliance has to approve it, and not the person who wrote the text.',
      REASON_REQUIRED: 'Give a reason.',
    },
    tooLong: (limit) => `The text is too long. The limit is ${limit} characters.`,
    inLanguage: (language, sentence) => `${language}: ${sentence}`,
  },
} satisfies Record<UiLanguage, ClausesTexts>;

/** Danish and Swedish write the names of languages small within a sentence. */
function inWords(language: string): string {
  return language.toLowerCase();
}
