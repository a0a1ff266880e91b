import type { UiLanguage } from '../../../../shared/core/text';
import type { ShortcutName } from '../../lib/shortcuts';

interface Word {
  readonly word: string;
  readonly meaning: string;
}

interface HelpTexts {
  readonly title: string;
  readonly shortcuts: string;
  readonly shortcutNames: Readonly<Record<ShortcutName, string>>;
  readonly inQueue: string;
  readonly queueKeys: readonly { readonly keys: readonly string[]; readonly does: string }[];
  readonly words: string;
  readonly glossary: readonly Word[];
  readonly limits: string;
  readonly limitList: readonly string[];
  readonly sources: string;
  readonly sourcesText: string;
  readonly toLaw: string;
}

export const texts = {
  da: {
    title: 'Hjælp',
    shortcuts: 'Genveje',
    shortcutNames: {
      queue: 'Til sagerne',
      calendar: 'Til kalenderen',
      law: 'Til reglerne',
      reports: 'Til rapporterne',
      retention: 'Til opbevaring og sletning',
      import: 'Importér sager',
      find: 'Find en sag',
      settings: 'Indstillinger',
      help: 'Hjælp',
      lock: 'Lås boksen',
    },
    inQueue: 'I sagslisten',
    queueKeys: [
      { keys: ['↑', '↓'], does: 'En sag op eller ned' },
      { keys: ['Page Up', 'Page Down'], does: 'En skærm op eller ned' },
      { keys: ['Ctrl', 'Home'], does: 'Til den første sag' },
      { keys: ['Ctrl', 'End'], does: 'Til den sidste sag' },
      { keys: ['Enter'], does: 'Åbn sagen' },
      { keys: ['/'], does: 'Til søgefeltet' },
    ],
    words: 'Ord',
    glossary: [
      { word: 'Klage', meaning: 'Det, klageren har udtrykt utilfredshed med.' },
      { word: 'Sag', meaning: 'Kunderepræsentantens akt om en klage, der er gået videre fra kundeservice.' },
      {
        word: 'Klagepunkt',
        meaning: 'En nummereret del af klagen. Hvert klagepunkt får sin egen afgørelse.',
      },
      { word: 'Bilag', meaning: 'Et nummereret dokument i sagen. Samme fil to gange er ét bilag.' },
      {
        word: 'Habilitetserklæring',
        meaning: 'Erklæring om, at den, der vurderer, ikke har en interesse i udfaldet.',
      },
      { word: 'Foreløbigt svar', meaning: 'Brev om, hvorfor svaret varer, og hvornår det kommer.' },
      {
        word: 'Endelig vurdering',
        meaning: 'Brevet, der afgør alle klagepunkter og afslutter behandlingen.',
      },
      { word: 'Tillæg', meaning: 'Brev, der føjer noget til en afsluttet sag uden at ændre den.' },
      { word: 'Ankenævn', meaning: 'Det udenretlige organ, klageren kan gå videre til.' },
      {
        word: 'Journal',
        meaning: 'Den fil, hvor alt, hvad der sker i sagerne, skrives, før det regnes for gemt.',
      },
      {
        word: 'Kontrolkode',
        meaning: 'Kort kode på brevet. Den viser, hvor langt sagen var, da brevet blev udstedt.',
      },
      {
        word: 'Revisionspakke',
        meaning: 'PDF med hele sagen og dens spor, som kan kontrolleres uden dette program.',
      },
    ],
    limits: 'Grænser',
    limitList: [
      'Kunderepræsentanten er upartisk, men ikke et ankenævn og ikke en myndighed. Programmet ændrer ikke på det.',
      'Fristerne regnes ud fra reglerne. De erstatter ikke en juridisk vurdering.',
      'Sagerne findes kun på denne computer. Tag sikkerhedskopi; uden adgangssætning og gendannelseskode kan ingen åbne den.',
      'Så længe boksen er låst op, kan den, der sidder ved computeren, læse alt.',
      'Journalen viser, om noget er ændret eller fjernet bagefter. Den kan ikke vise, om det, der blev skrevet, var rigtigt.',
      'Brevene er kontrolleret maskinelt for tilgængelighed. Ingen har endnu læst dem op med en skærmlæser.',
    ],
    sources: 'Regler og kilder',
    sourcesText:
      'Hvad frister, kalendere og henvisninger bygger på, hvor sikkert det er, og hvad der ændrer sig, står på siden Regler.',
    toLaw: 'Til reglerne',
  },
  sv: {
    title: 'Hjälp',
    shortcuts: 'Kortkommandon',
    shortcutNames: {
      queue: 'Till ärendena',
      calendar: 'Till kalendern',
      law: 'Till reglerna',
      reports: 'Till rapporterna',
      retention: 'Till bevarande och gallring',
      import: 'Importera ärenden',
      find: 'Sök ett ärende',
      settings: 'Inställningar',
      help: 'Hjälp',
      lock: 'Lås valvet',
    },
    inQueue: 'I ärendelistan',
    queueKeys: [
      { keys: ['↑', '↓'], does: 'Ett ärende uppåt eller nedåt' },
      { keys: ['Page Up', 'Page Down'], does: 'En skärm uppåt eller nedåt' },
      { keys: ['Ctrl', 'Home'], does: 'Till det första ärendet' },
      { keys: ['Ctrl', 'End'], does: 'Till det sista ärendet' },
      { keys: ['Enter'], does: 'Öppna ärendet' },
      { keys: ['/'], does: 'Till sökfältet' },
    ],
    words: 'Ord',
    glossary: [
      { word: 'Klagomål', meaning: 'Det som den klagande har uttryckt missnöje med.' },
      {
        word: 'Ärende',
        meaning: 'Kundrepresentantens akt om ett klagomål som har gått vidare från kundtjänst.',
      },
      {
        word: 'Klagopunkt',
        meaning: 'En numrerad del av klagomålet. Varje klagopunkt får sin egen bedömning.',
      },
      { word: 'Bilaga', meaning: 'Ett numrerat dokument i ärendet. Samma fil två gånger är en bilaga.' },
      {
        word: 'Jävsförklaring',
        meaning: 'Förklaring att den som bedömer inte har något intresse i utfallet.',
      },
      { word: 'Preliminärt svar', meaning: 'Brev om varför svaret dröjer och när det kommer.' },
      { word: 'Slutlig bedömning', meaning: 'Brevet som avgör alla klagopunkter och avslutar prövningen.' },
      { word: 'Tillägg', meaning: 'Brev som fogar något till ett avslutat ärende utan att ändra det.' },
      { word: 'Nämnd', meaning: 'Det utomrättsliga organ som den klagande kan vända sig till.' },
      {
        word: 'Journal',
        meaning: 'Filen där allt som händer i ärendena skrivs innan det räknas som sparat.',
      },
      {
        word: 'Kontrollkod',
        meaning: 'Kort kod i brevet. Den visar hur långt ärendet hade kommit när brevet utfärdades.',
      },
      {
        word: 'Granskningspaket',
        meaning: 'PDF med hela ärendet och dess logg, som kan kontrolleras utan det här programmet.',
      },
    ],
    limits: 'Gränser',
    limitList: [
      'Kundrepresentanten är opartisk men varken nämnd eller myndighet. Programmet ändrar inte på det.',
      'Tidsfristerna räknas ut enligt reglerna. De ersätter inte en juridisk bedömning.',
      'Ärendena finns bara på den här datorn. Säkerhetskopiera; utan lösenfras och återställningskod kan ingen öppna kopian.',
      'Så länge valvet är upplåst kan den som sitter vid datorn läsa allt.',
      'Journalen visar om något har ändrats eller tagits bort i efterhand. Den kan inte visa om det som skrevs var riktigt.',
      'Breven är maskinellt kontrollerade för tillgänglighet. Ingen har ännu läst upp dem med skärmläsare.',
    ],
    sources: 'Regler och källor',
    sourcesText:
      'Vad tidsfrister, kalendrar och hänvisningar bygger på, hur säkert det är och vad som ändras står på sidan Regler.',
    toLaw: 'Till reglerna',
  },
  en: {
    title: 'Help',
    shortcuts: 'Shortcuts',
    shortcutNames: {
      queue: 'To the cases',
      calendar: 'To the calendar',
      law: 'To the law',
      reports: 'To the reports',
      retention: 'To retention and erasure',
      import: 'Import cases',
      find: 'Find a case',
      settings: 'Settings',
      help: 'Help',
      lock: 'Lock the vault',
    },
    inQueue: 'In the list of cases',
    queueKeys: [
      { keys: ['↑', '↓'], does: 'One case up or down' },
      { keys: ['Page Up', 'Page Down'], does: 'One screen up or down' },
      { keys: ['Ctrl', 'Home'], does: 'To the first case' },
      { keys: ['Ctrl', 'End'], does: 'To the last case' },
      { keys: ['Enter'], does: 'Open the case' },
      { keys: ['/'], does: 'To the search field' },
    ],
    words: 'Words',
    glossary: [
      { word: 'Complaint', meaning: 'What the complainant has expressed dissatisfaction with.' },
      {
        word: 'Case',
        meaning: "The representative's file on a complaint that went beyond customer service.",
      },
      { word: 'Issue', meaning: 'One numbered head of the complaint. Each issue gets its own finding.' },
      { word: 'Exhibit', meaning: 'A numbered document in the case. The same file twice is one exhibit.' },
      {
        word: 'Conflict declaration',
        meaning: 'Statement that whoever assesses has no interest in the outcome.',
      },
      { word: 'Holding reply', meaning: 'Letter saying why the answer takes time and when it will come.' },
      { word: 'Final assessment', meaning: 'The letter that decides every issue and ends the assessment.' },
      { word: 'Addendum', meaning: 'Letter that adds to a finalised case without changing it.' },
      { word: 'ADR entity', meaning: 'The out-of-court body the complainant may turn to next.' },
      {
        word: 'Journal',
        meaning: 'The file to which everything that happens is written before it counts as saved.',
      },
      {
        word: 'Checkpoint code',
        meaning: 'Short code on the letter. It shows how far the case had come when the letter was issued.',
      },
      {
        word: 'Audit pack',
        meaning: 'PDF with the whole case and its trail, which can be verified without this app.',
      },
    ],
    limits: 'Limits',
    limitList: [
      'The representative is impartial but is neither an ADR entity nor an authority. The app does not change that.',
      'Deadlines are worked out from the rules. They do not replace legal judgement.',
      'The cases exist only on this computer. Make backups; without passphrase and recovery code nobody can open them.',
      'While the vault is unlocked, whoever sits at the computer can read everything.',
      'The journal shows whether something was changed or removed afterwards. It cannot show whether what was written was right.',
      'The letters are checked for accessibility by machine. Nobody has listened to them with a screen reader yet.',
    ],
    sources: 'Rules and sources',
    sourcesText:
      'What deadlines, calendars and signposts rest on, how sure that is and what changes stands on the page Law.',
    toLaw: 'To the law',
  },
} satisfies Record<UiLanguage, HelpTexts>;
