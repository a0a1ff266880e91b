import type { Running } from '../../../shared/complaint/gates';
import type { CaseRefusal, CaseRefusalCode } from '../../../shared/complaint/refusals';
import { formatDate } from '../../../shared/core/format';
import type { Localised, UiLanguage } from '../../../shared/core/text';
import type { Failure, FailureCode } from '../../../shared/ipc/contract';
import { fieldLabel } from './field-labels';

/** What went wrong: the domain said no, or the outside world failed. */
export type AnyTrouble =
  | { readonly kind: 'refused'; readonly refusal: CaseRefusal }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** A sentence for the person at the screen: what is the matter and what to do about it. */
export function troubleText(trouble: AnyTrouble, language: UiLanguage): string {
  return trouble.kind === 'refused'
    ? refusalText(trouble.refusal, language)
    : failureText(trouble.failure, language);
}

export function refusalText(refusal: CaseRefusal, language: UiLanguage): string {
  return fill(REFUSALS[refusal.code][language], refusalDetails(refusal, language));
}

export function failureText(failure: Failure, language: UiLanguage): string {
  return fill(FAILURES[failure.code][language], {
    characters: (failure.characters ?? []).join(' '),
  });
}

/** Puts the details where the sentence names them in braces. */
function fill(sentence: string, details: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => details[name] ?? whole);
}

function refusalDetails(refusal: CaseRefusal, language: UiLanguage): Readonly<Record<string, string>> {
  switch (refusal.code) {
    case 'CASE_FINALISED':
      return { date: formatDate(refusal.finalisedOn, language) };
    case 'NOT_OVERDUE':
      return { date: formatDate(refusal.dueOn, language) };
    case 'TEXT_REQUIRED':
    case 'DATE_IN_FUTURE':
    case 'DATE_IN_PAST':
      return { field: fieldLabel(refusal.field, language) };
    case 'EVIDENCE_ALREADY_HELD':
      return { number: String(refusal.exhibitNumber) };
    case 'FINDINGS_MISSING':
      return { count: String(refusal.issueIds.length) };
    case 'EVIDENCE_NOT_CONSIDERED':
      return { count: String(refusal.evidenceIds.length) };
    case 'OTHER_SIDE_NOT_HEARD':
      return { count: String(refusal.issueIds.length) };
    case 'DUTY_EXTENDED':
      return { date: formatDate(refusal.until, language) };
    case 'EXTENSION_TOLD_TOO_LATE':
      return { date: formatDate(refusal.tellBy, language) };
    case 'EXTENSION_TOO_SHORT':
      return { date: formatDate(refusal.dueOn, language) };
    case 'EXTENSION_TOO_LONG':
    case 'REPLY_DATE_TOO_LATE':
      return { date: formatDate(refusal.latest, language) };
    case 'HOLDING_REPLY_REPEATED':
      return { date: formatDate(refusal.issuedOn, language) };
    case 'LEGAL_HOLD':
      return { date: formatDate(refusal.since, language) };
    case 'STILL_RUNNING':
      return { what: RUNNING_TEXTS[refusal.what][language] };
    case 'REQUESTS_OPEN':
      return { count: String(refusal.requestIds.length) };
    default:
      return {};
  }
}

const RUNNING_TEXTS: Readonly<Record<Running, Localised>> = {
  adr: {
    da: 'Den ligger hos et ankenævn.',
    sv: 'Det ligger hos en nämnd.',
    en: 'It lies with an ADR entity.',
  },
  duty: {
    da: 'En pligt ved siden af klagen er ikke opfyldt.',
    sv: 'En skyldighet vid sidan av klagomålet är inte fullgjord.',
    en: 'A duty beside the complaint is not fulfilled.',
  },
  remedy: {
    da: 'En afhjælpning er ikke gennemført.',
    sv: 'En åtgärd är inte genomförd.',
    en: 'A remedy is not carried out.',
  },
};

const REFUSALS: Readonly<Record<CaseRefusalCode, Localised>> = {
  UNKNOWN_CASE: {
    da: 'Sagen findes ikke her.',
    sv: 'Ärendet finns inte här.',
    en: 'There is no such case here.',
  },
  CASE_EXISTS: {
    da: 'Sagen findes allerede.',
    sv: 'Ärendet finns redan.',
    en: 'The case already exists.',
  },
  CASE_FINALISED: {
    da: 'Sagen blev afsluttet den {date} og kan ikke ændres. Brug et tillæg, eller genoptag sagen.',
    sv: 'Ärendet avslutades den {date} och kan inte ändras. Använd ett tillägg eller återuppta ärendet.',
    en: 'The case was finalised on {date} and cannot be changed. Issue an addendum or reopen the case.',
  },
  CASE_NOT_FINALISED: {
    da: 'Det kan først gøres, når sagen er afsluttet.',
    sv: 'Det går först när ärendet är avslutat.',
    en: 'This is possible only once the case is finalised.',
  },
  CASE_ERASED: {
    da: 'Sagen er slettet.',
    sv: 'Ärendet är gallrat.',
    en: 'The case has been erased.',
  },
  CASE_UNREADABLE: {
    da: 'Sagen kan ikke læses eller ændres. Se, hvad der er galt med den, i køen.',
    sv: 'Ärendet kan inte läsas eller ändras. Se i kön vad som är fel.',
    en: 'The case cannot be read or changed. The queue says what is wrong with it.',
  },
  STILL_RUNNING: {
    da: 'Sagen kan ikke slettes endnu. {what}',
    sv: 'Ärendet kan inte gallras ännu. {what}',
    en: 'The case cannot be erased yet. {what}',
  },
  FINAL_LETTER_ISSUED: {
    da: 'Det afsluttende brev er udstedt. Vurderingen kan kun ændres, hvis sagen genoptages.',
    sv: 'Det avslutande brevet är utfärdat. Bedömningen kan bara ändras om ärendet återupptas.',
    en: 'The concluding letter has been issued. The assessment can change only if the case is reopened.',
  },
  NO_FINAL_LETTER: {
    da: 'Udsted det afsluttende brev, før sagen afsluttes.',
    sv: 'Utfärda det avslutande brevet innan ärendet avslutas.',
    en: 'Issue the concluding letter before finalising the case.',
  },
  ROLE_NOT_ALLOWED: {
    da: 'Din rolle giver adgang til at læse og eksportere, ikke til at ændre sagen.',
    sv: 'Din roll får läsa och exportera, men inte ändra i ärendet.',
    en: 'Your role may read and export, but not change the case.',
  },
  CONFLICT_NOT_DECLARED: {
    da: 'Afgiv habilitetserklæring, før du vurderer sagen.',
    sv: 'Lämna en jävsförklaring innan du bedömer ärendet.',
    en: 'Make your conflict of interest declaration before assessing the case.',
  },
  CONFLICT_OF_INTEREST: {
    da: 'Du har erklæret en interessekonflikt i sagen og kan ikke vurdere den.',
    sv: 'Du har uppgett en intressekonflikt i ärendet och kan inte bedöma det.',
    en: 'You have declared a conflict of interest in this case and cannot assess it.',
  },
  RECUSED: {
    da: 'Personen er trådt tilbage fra sagen og kan ikke behandle den.',
    sv: 'Personen har avstått från ärendet och kan inte handlägga det.',
    en: 'This person has stood aside from the case and cannot work on it.',
  },
  ADMISSIBILITY_UNDECIDED: {
    da: 'Afgør først, om klagen kan behandles.',
    sv: 'Besluta först om klagomålet kan prövas.',
    en: 'First decide whether the complaint is admissible.',
  },
  REASON_REQUIRED: {
    da: 'Skriv en begrundelse.',
    sv: 'Skriv en motivering.',
    en: 'Give a reason.',
  },
  TEXT_REQUIRED: {
    da: 'Udfyld feltet “{field}”.',
    sv: 'Fyll i fältet ”{field}”.',
    en: 'Fill in the field “{field}”.',
  },
  UNKNOWN_ISSUE: {
    da: 'Klagepunktet findes ikke i sagen.',
    sv: 'Klagopunkten finns inte i ärendet.',
    en: 'The case has no such issue.',
  },
  ISSUE_MERGED: {
    da: 'Klagepunktet er lagt sammen med et andet og kan ikke ændres.',
    sv: 'Klagopunkten har slagits samman med en annan och kan inte ändras.',
    en: 'The issue was merged into another one and cannot be changed.',
  },
  MERGE_INTO_ITSELF: {
    da: 'Et klagepunkt kan ikke lægges sammen med sig selv.',
    sv: 'En klagopunkt kan inte slås samman med sig själv.',
    en: 'An issue cannot be merged into itself.',
  },
  UNKNOWN_EVIDENCE: {
    da: 'Bilaget findes ikke i sagen.',
    sv: 'Bilagan finns inte i ärendet.',
    en: 'The case has no such exhibit.',
  },
  EVIDENCE_WITHDRAWN: {
    da: 'Bilaget er trukket tilbage.',
    sv: 'Bilagan är återtagen.',
    en: 'The exhibit has been withdrawn.',
  },
  EVIDENCE_ALREADY_HELD: {
    da: 'Den samme fil er allerede bilag {number}.',
    sv: 'Samma fil är redan bilaga {number}.',
    en: 'The same file is already exhibit {number}.',
  },
  UNKNOWN_REQUEST: {
    da: 'Anmodningen findes ikke i sagen.',
    sv: 'Begäran finns inte i ärendet.',
    en: 'The case has no such request.',
  },
  REQUEST_CLOSED: {
    da: 'Anmodningen er allerede besvaret.',
    sv: 'Begäran är redan besvarad.',
    en: 'The request has already been answered.',
  },
  NOT_OVERDUE: {
    da: 'Fristen løber til og med den {date}.',
    sv: 'Tidsfristen löper till och med den {date}.',
    en: 'The deadline runs until {date} inclusive.',
  },
  DATE_IN_FUTURE: {
    da: 'Datoen i “{field}” ligger i fremtiden.',
    sv: 'Datumet i ”{field}” ligger i framtiden.',
    en: 'The date in “{field}” lies in the future.',
  },
  DATE_IN_PAST: {
    da: 'Datoen i “{field}” er passeret.',
    sv: 'Datumet i ”{field}” har passerat.',
    en: 'The date in “{field}” has passed.',
  },
  RECEIPTS_OUT_OF_ORDER: {
    da: 'Klagen kan ikke være modtaget hos kunderepræsentanten, før virksomheden modtog den.',
    sv: 'Klagomålet kan inte ha kommit till kundrepresentanten innan företaget tog emot det.',
    en: 'The complaint cannot have reached the representative before the firm received it.',
  },
  UNKNOWN_REMEDY: {
    da: 'Afhjælpningen findes ikke i sagen.',
    sv: 'Åtgärden finns inte i ärendet.',
    en: 'The case has no such remedy.',
  },
  UNKNOWN_DUTY: {
    da: 'Pligten findes ikke i sagen.',
    sv: 'Skyldigheten finns inte i ärendet.',
    en: 'The case has no such duty.',
  },
  DUTY_FULFILLED: {
    da: 'Pligten er allerede opfyldt.',
    sv: 'Skyldigheten är redan fullgjord.',
    en: 'The duty has already been fulfilled.',
  },
  DUTY_NOT_EXTENDABLE: {
    da: 'Loven giver ikke mulighed for at forlænge denne frist.',
    sv: 'Lagen ger inte möjlighet att förlänga denna tidsfrist.',
    en: 'The law does not allow this deadline to be extended.',
  },
  DUTY_EXTENDED: {
    da: 'Fristen er allerede forlænget til den {date}. Den kan kun forlænges én gang.',
    sv: 'Tidsfristen är redan förlängd till den {date}. Den kan bara förlängas en gång.',
    en: 'The deadline has already been extended to {date}. It can be extended only once.',
  },
  EXTENSION_TOLD_TOO_LATE: {
    da: 'Personen skulle have haft besked om forlængelsen senest den {date}. Fristen kan ikke forlænges længere.',
    sv: 'Personen skulle ha fått besked om förlängningen senast den {date}. Tidsfristen kan inte förlängas längre.',
    en: 'The person had to be told of the extension by {date}. The deadline can no longer be extended.',
  },
  EXTENSION_TOO_SHORT: {
    da: 'Den nye dato skal ligge efter den nuværende frist, den {date}.',
    sv: 'Det nya datumet måste ligga efter den nuvarande tidsfristen, den {date}.',
    en: 'The new date must be after the present deadline, {date}.',
  },
  EXTENSION_TOO_LONG: {
    da: 'Fristen kan højst forlænges til den {date}.',
    sv: 'Tidsfristen kan förlängas längst till den {date}.',
    en: 'The deadline can be extended to {date} at the latest.',
  },
  REMEDY_CLOSED: {
    da: 'Afhjælpningen er gennemført eller trukket tilbage og kan ikke ændres.',
    sv: 'Åtgärden är genomförd eller återtagen och kan inte ändras.',
    en: 'The remedy has been carried out or withdrawn and cannot be changed.',
  },
  AMOUNT_REQUIRED: {
    da: 'Angiv et beløb for denne afhjælpning.',
    sv: 'Ange ett belopp för den här åtgärden.',
    en: 'Give an amount for this remedy.',
  },
  AMOUNT_NOT_POSITIVE: {
    da: 'Beløbet skal være større end nul.',
    sv: 'Beloppet måste vara större än noll.',
    en: 'The amount must be greater than zero.',
  },
  FINDINGS_MISSING: {
    da: 'Klagepunkter uden afgørelse: {count}. Alle klagepunkter skal afgøres først.',
    sv: 'Klagopunkter utan bedömning: {count}. Alla klagopunkter måste bedömas först.',
    en: 'Issues without a finding: {count}. Every issue needs a finding first.',
  },
  EVIDENCE_NOT_CONSIDERED: {
    da: 'Bilag, der ikke er vurderet: {count}. Alle bilag skal vurderes først.',
    sv: 'Bilagor som inte har bedömts: {count}. Alla bilagor måste bedömas först.',
    en: 'Exhibits not yet considered: {count}. Every exhibit must be considered first.',
  },
  REQUESTS_OPEN: {
    da: 'Ubesvarede anmodninger om oplysninger: {count}. Registrer svaret, eller markér fristen som overskredet.',
    sv: 'Obesvarade begäranden om uppgifter: {count}. Registrera svaret eller markera tidsfristen som passerad.',
    en: 'Open information requests: {count}. Record the answer or mark the request as overdue.',
  },
  NO_ISSUES: {
    da: 'Sagen har ingen klagepunkter endnu. Opret mindst ét.',
    sv: 'Ärendet har inga klagopunkter ännu. Lägg till minst en.',
    en: 'The case has no issues yet. Raise at least one.',
  },
  OUTCOME_MISSING: {
    da: 'Fastsæt sagens resultat først.',
    sv: 'Fastställ ärendets utfall först.',
    en: 'Set the outcome of the case first.',
  },
  OUTCOME_CONTRADICTS_FINDINGS: {
    da: 'Resultatet passer ikke med afgørelserne af klagepunkterne.',
    sv: 'Utfallet stämmer inte med bedömningarna av klagopunkterna.',
    en: 'The outcome does not fit the findings on the issues.',
  },
  OUTCOME_CONTRADICTS_ADMISSIBILITY: {
    da: 'Resultatet passer ikke med afgørelsen af, om klagen kan behandles.',
    sv: 'Utfallet stämmer inte med beslutet om klagomålet kan prövas.',
    en: 'The outcome does not fit the decision on admissibility.',
  },
  FINAL_ANSWER_MISSING: {
    da: 'Kundeservices endelige svar ligger ikke på sagen. Begrund, hvorfor klagen alligevel behandles.',
    sv: 'Kundtjänsts slutliga svar finns inte i ärendet. Motivera varför klagomålet ändå prövas.',
    en: "Customer service's final answer is not on file. Give the reason why the complaint is examined all the same.",
  },
  COURT_OR_ADR_UNCHECKED: {
    da: 'Bekræft, at tvisten hverken er indbragt for en domstol eller et ankenævn.',
    sv: 'Bekräfta att tvisten varken är anhängig vid domstol eller nämnd.',
    en: 'Confirm that neither a court nor an ADR entity has the dispute.',
  },
  NO_AUTHORISED_PERSON: {
    da: 'Ingen handler på klagers vegne i sagen.',
    sv: 'Ingen företräder klaganden i ärendet.',
    en: 'Nobody acts for the complainant in this case.',
  },
  AUTHORITY_MISSING: {
    da: 'Fuldmagten er ikke registreret. Intet brev må gå til den, der handler på klagers vegne, før den er det.',
    sv: 'Fullmakten är inte registrerad. Inget brev får gå till ombudet innan den är det.',
    en: 'The authority is not recorded. Until it is, no letter may go to the person who acts for the complainant.',
  },
  PARTY_HEARD: {
    da: 'Parten er allerede hørt på klagepunktet.',
    sv: 'Parten har redan hörts i klagopunkten.',
    en: 'This side has already been heard on the issue.',
  },
  OTHER_SIDE_NOT_HEARD: {
    da: 'Klagepunkter, hvor en part ikke er hørt: {count}. Registrer partens synspunkt, eller begrund, hvorfor det mangler.',
    sv: 'Klagopunkter där en part inte har hörts: {count}. Registrera partens ståndpunkt eller motivera varför den saknas.',
    en: 'Issues on which one side was not heard: {count}. Record its position, or the reason why there is none.',
  },
  SECOND_READING_MISSING: {
    da: 'En anden skal have læst vurderingen og være enig, før brevet udstedes.',
    sv: 'En annan person måste ha läst bedömningen och instämma innan brevet utfärdas.',
    en: 'Somebody else must have read the assessment and agree before the letter is issued.',
  },
  SECOND_READING_NOT_REQUESTED: {
    da: 'Der er ikke spurgt en anden læser.',
    sv: 'Ingen andra läsare är tillfrågad.',
    en: 'No second reader has been asked.',
  },
  NOT_A_SECOND_READER: {
    da: 'Kun en godkender, der ikke selv har vurderet sagen, kan være anden læser.',
    sv: 'Bara en godkännare som inte själv har bedömt ärendet kan vara andra läsare.',
    en: 'Only an approver who had no part in the assessment can be the second reader.',
  },
  ASSESSED_BY_ANOTHER: {
    da: 'En anden har vurderet sagen. Som anden læser giver du din egen vurdering, uden at se den første.',
    sv: 'Någon annan har bedömt ärendet. Som andra läsare gör du en egen bedömning, utan att se den första.',
    en: 'Somebody else has assessed this case. As second reader you give an assessment of your own, without seeing the first one.',
  },
  REPLY_DATE_TOO_LATE: {
    da: 'Det endelige svar skal loves senest den {date}.',
    sv: 'Det slutliga svaret måste utlovas senast den {date}.',
    en: 'The final reply must be promised for {date} at the latest.',
  },
  HOLDING_REPLY_REPEATED: {
    da: 'Der er allerede sendt et foreløbigt svar den {date}. Et nyt kræver en begrundelse, som compliance kan se.',
    sv: 'Ett preliminärt svar skickades redan den {date}. Ett nytt kräver en motivering som regelefterlevnad kan se.',
    en: 'A holding reply was already sent on {date}. Another one needs a reason, which compliance will see.',
  },
  SIGNPOST_REASON_MISSING: {
    da: 'Begrund, hvorfor brevet ikke nævner det ankenævn, der oftest er kompetent.',
    sv: 'Motivera varför brevet inte nämner den nämnd som oftast är behörig.',
    en: 'Give the reason why the letter does not name the ADR entity that is most likely competent.',
  },
  LEGAL_HOLD: {
    da: 'Sagen har haft slettestop siden den {date}. Det skal ophæves først.',
    sv: 'Ärendet har gallringsstopp sedan den {date}. Det måste hävas först.',
    en: 'The case has been under legal hold since {date}. It must be released first.',
  },
  NO_LEGAL_HOLD: {
    da: 'Sagen har ikke noget slettestop.',
    sv: 'Ärendet har inget gallringsstopp.',
    en: 'The case is not under legal hold.',
  },
  NOTHING_CHANGED: {
    da: 'Der er intet nyt at tilføje.',
    sv: 'Det finns inget nytt att lägga till.',
    en: 'There is nothing new to add.',
  },
};

const FAILURES: Readonly<Record<FailureCode, Localised>> = {
  BAD_REQUEST: {
    da: 'Programmet afviste sin egen forespørgsel. Intet er ændret. Start programmet igen, hvis det sker flere gange.',
    sv: 'Programmet avvisade sin egen begäran. Inget har ändrats. Starta om programmet om det händer igen.',
    en: 'The app refused its own request. Nothing has changed. Restart the app if it happens again.',
  },
  LOCKED: {
    da: 'Boksen er låst. Lås op for at fortsætte.',
    sv: 'Valvet är låst. Lås upp för att fortsätta.',
    en: 'The vault is locked. Unlock it to continue.',
  },
  VAULT_EXISTS: {
    da: 'Der findes allerede en boks på denne computer.',
    sv: 'Det finns redan ett valv på den här datorn.',
    en: 'There is already a vault on this computer.',
  },
  VAULT_ABSENT: {
    da: 'Der er ingen boks på denne computer endnu.',
    sv: 'Det finns inget valv på den här datorn ännu.',
    en: 'There is no vault on this computer yet.',
  },
  VAULT_DAMAGED: {
    da: 'Boksens nøglefil kan ikke læses. Intet er slettet; gendan filen fra en sikkerhedskopi.',
    sv: 'Valvets nyckelfil kan inte läsas. Inget har raderats; återställ filen från en säkerhetskopia.',
    en: 'The key file of the vault cannot be read. Nothing was deleted; restore the file from a backup.',
  },
  WRONG_SECRET: {
    da: 'Adgangssætningen eller gendannelseskoden er forkert.',
    sv: 'Lösenfrasen eller återställningskoden är fel.',
    en: 'The passphrase or recovery code is wrong.',
  },
  WAIT: {
    da: 'For mange forkerte forsøg. Vent lidt, og prøv igen.',
    sv: 'För många felaktiga försök. Vänta lite och försök igen.',
    en: 'Too many wrong attempts. Wait a little and try again.',
  },
  WEAK_PASSPHRASE: {
    da: 'Adgangssætningen er for let at gætte. Vælg en længere sætning med flere ord.',
    sv: 'Lösenfrasen är för lätt att gissa. Välj en längre med fler ord.',
    en: 'The passphrase is too easy to guess. Choose a longer one with more words.',
  },
  STREAM_MISMATCH: {
    da: 'Sagens journal er kommet længere end det, der vises. Åbn sagen igen, og prøv en gang til.',
    sv: 'Ärendets journal har kommit längre än det som visas. Öppna ärendet igen och försök en gång till.',
    en: 'The journal of this case is ahead of what is shown. Open the case again and retry.',
  },
  JOURNAL_DAMAGED: {
    da: 'Journalen på disken er beskadiget. Intet nyt kan gemmes, før den er gendannet fra en sikkerhedskopi.',
    sv: 'Journalen på disken är skadad. Inget nytt kan sparas förrän den har återställts från en säkerhetskopia.',
    en: 'The journal on disk is damaged. Nothing new can be saved until it is restored from a backup.',
  },
  DISK_FULL: {
    da: 'Disken er fuld. Det er ikke gemt. Frigør plads, og prøv igen.',
    sv: 'Disken är full. Det har inte sparats. Frigör utrymme och försök igen.',
    en: 'The disk is full. This was not saved. Free some space and try again.',
  },
  DISK_FAILED: {
    da: 'Disken svarede med en fejl. Det er ikke gemt. Prøv igen.',
    sv: 'Disken svarade med ett fel. Det har inte sparats. Försök igen.',
    en: 'The disk reported an error. This was not saved. Try again.',
  },
  NOT_FOUND: {
    da: 'Det, der blev spurgt efter, findes ikke.',
    sv: 'Det som efterfrågades finns inte.',
    en: 'What was asked for does not exist.',
  },
  TOO_LARGE: {
    da: 'Filen er for stor. Grænsen er 50 MB for bilag og 64 MB for importfiler.',
    sv: 'Filen är för stor. Gränsen är 50 MB för bilagor och 64 MB för importfiler.',
    en: 'The file is too large. The limit is 50 MB for exhibits and 64 MB for import files.',
  },
  NOT_ALLOWED: {
    da: 'Det er ikke tilladt her.',
    sv: 'Det är inte tillåtet här.',
    en: 'This is not allowed here.',
  },
  GLYPH_MISSING: {
    da: 'Brevet indeholder tegn, som skrifttypen ikke har: {characters}. Ret teksten, og prøv igen.',
    sv: 'Brevet innehåller tecken som typsnittet saknar: {characters}. Ändra texten och försök igen.',
    en: 'The letter contains characters the font does not have: {characters}. Change the text and try again.',
  },
  PDF_PROCESS_FAILED: {
    da: 'Dokumentet kunne ikke laves. Intet er udstedt. Prøv igen.',
    sv: 'Dokumentet kunde inte skapas. Inget har utfärdats. Försök igen.',
    en: 'The document could not be made. Nothing has been issued. Try again.',
  },
  CERTIFICATE_UNREADABLE: {
    da: 'Filen kan ikke læses som PKCS#12, har en anden adgangskode eller indeholder ingen brugbar nøgle (RSA eller EC). Den hidtidige nøgle gælder fortsat.',
    sv: 'Filen kan inte läsas som PKCS#12, har ett annat lösenord eller innehåller ingen användbar nyckel (RSA eller EC). Den tidigare nyckeln gäller fortfarande.',
    en: 'The file cannot be read as PKCS#12, has another password or holds no usable key (RSA or EC). The key there was stays in use.',
  },
  CERTIFICATE_EXPIRED: {
    da: 'Certifikatet i filen er udløbet. Den hidtidige nøgle gælder fortsat.',
    sv: 'Certifikatet i filen har gått ut. Den tidigare nyckeln gäller fortfarande.',
    en: 'The certificate in the file has expired. The key there was stays in use.',
  },
  SEAT_REMOVED: {
    da: 'Du arbejder ikke længere i dette arbejdsområde. Spørg den, der oprettede det.',
    sv: 'Du arbetar inte längre i den här arbetsytan. Fråga den som skapade den.',
    en: 'You no longer work in this workspace. Ask the person who made it.',
  },
  SEAT_OLD: {
    da: 'Arbejdsområdet er lavet med en tidligere version af programmet. Lav først en ny gendannelseskode under Sikkerhed; så får du en nøgle, som kun er din.',
    sv: 'Arbetsytan skapades med en tidigare version av programmet. Skapa först en ny återställningskod under Säkerhet; då får du en nyckel som bara är din.',
    en: 'The workspace was made with an earlier version of the app. First make a new recovery code under Security: it gives you a key of your own.',
  },
  NAME_TAKEN: {
    da: 'Der er allerede en med det navn. Skriv navnet, så man kan kende forskel.',
    sv: 'Det finns redan någon med det namnet. Skriv namnet så att de går att skilja åt.',
    en: 'Somebody with that name is there already. Write the name so that the two can be told apart.',
  },
  SECOND_PERSON_NEEDED: {
    da: 'Den, der har foreslået en sletning, kan ikke selv bekræfte den. Det skal en anden gøre.',
    sv: 'Den som har föreslagit en gallring kan inte själv bekräfta den. Det måste någon annan göra.',
    en: 'Whoever proposed an erasure cannot confirm it. Somebody else has to.',
  },
  ERASURE_NOT_OPEN: {
    da: 'Forslaget om sletning findes ikke eller er allerede afgjort.',
    sv: 'Förslaget om gallring finns inte eller är redan avgjort.',
    en: 'The proposed erasure does not exist or has been decided already.',
  },
  ROLE_NOT_ALLOWED: {
    da: 'Din rolle giver ikke ret til det. Forsøget er registreret.',
    sv: 'Din roll ger inte rätt till det. Försöket har registrerats.',
    en: 'Your role does not allow this. The attempt has been recorded.',
  },
};
