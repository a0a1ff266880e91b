import type { Localised, UiLanguage } from '../core/text';
import type { Fault } from './requirements/requirement';
import type { RequirementId } from './requirements/requirement-ids';

/** Each requirement as a sentence that is true of a sound letter. */
const SENTENCES: Readonly<Record<RequirementId, Localised>> = {
  sender: {
    da: 'Afsender, kontaktoplysninger og underskrift står i brevet.',
    sv: 'Avsändare, kontaktuppgifter och underskrift står i brevet.',
    en: 'Sender, contact details and signature are in the letter.',
  },
  'case-facts': {
    da: 'Sagsnummer og begge modtagelsesdatoer står i brevet.',
    sv: 'Ärendenummer och båda mottagningsdatumen står i brevet.',
    en: 'Case reference and both dates of receipt are in the letter.',
  },
  'result-first': {
    da: 'Resultatet står først, med sagens sammenfatning.',
    sv: 'Utfallet står först, med ärendets sammanfattning.',
    en: "The result stands first, with the case's summary.",
  },
  'issues-in-order': {
    da: 'Hvert klagepunkt har sit eget afsnit, i rækkefølge.',
    sv: 'Varje klagopunkt har ett eget avsnitt, i ordning.',
    en: 'Each issue has a part of its own, in order.',
  },
  findings: {
    da: 'Hvert klagepunkt har en afgørelse.',
    sv: 'Varje klagopunkt har ett avgörande.',
    en: 'Each issue has a finding.',
  },
  reasons: {
    da: 'Hvert klagepunkt har hele sin begrundelse.',
    sv: 'Varje klagopunkt har alla sina skäl.',
    en: 'Each issue has its reasons in full.',
  },
  rules: {
    da: 'Hvert klagepunkt nævner den regel, det er afgjort efter.',
    sv: 'Varje klagopunkt nämner den regel som den har avgjorts efter.',
    en: 'Each issue names the rule it was decided by.',
  },
  regimes: {
    da: 'Hvert klagepunkt siger, hvilket regelområde det hører under.',
    sv: 'Varje klagopunkt säger vilket regelområde den hör till.',
    en: 'Each issue says which field of law it belongs to.',
  },
  positions: {
    da: 'Begge parters synspunkt står under hvert klagepunkt.',
    sv: 'Båda parters ståndpunkt står under varje klagopunkt.',
    en: "Both sides' positions stand under each issue.",
  },
  'both-heard': {
    da: 'Brevet siger, at begge parter er hørt, og gengiver kundeservices svar.',
    sv: 'Brevet säger att båda parter har hörts och återger kundtjänsts svar.',
    en: "The letter says that both sides were heard and repeats customer service's answer.",
  },
  wish: {
    da: 'Brevet gengiver det resultat, klager har bedt om.',
    sv: 'Brevet återger det resultat som klaganden har begärt.',
    en: 'The letter repeats the result the complainant asked for.',
  },
  'evidence-listed': {
    da: 'Alle bilag, der må nævnes, er på listen.',
    sv: 'Alla bilagor som får nämnas finns på listan.',
    en: 'Every exhibit that may be named is on the list.',
  },
  'remedy-amount': {
    da: 'Beløbet for hver afhjælpning står i brevet.',
    sv: 'Beloppet för varje åtgärd står i brevet.',
    en: 'The amount of each remedy is in the letter.',
  },
  'remedy-date': {
    da: 'Fristen for hver afhjælpning står i brevet.',
    sv: 'Sista dagen för varje åtgärd står i brevet.',
    en: 'The date of each remedy is in the letter.',
  },
  'remedy-actor': {
    da: 'Brevet siger, hvem der gennemfører hver afhjælpning.',
    sv: 'Brevet säger vem som utför varje åtgärd.',
    en: 'The letter says who carries out each remedy.',
  },
  'settlement-kept': {
    da: 'Brevet siger, hvad klager gør, hvis forliget ikke bliver overholdt.',
    sv: 'Brevet säger vad klaganden gör om förlikningen inte följs.',
    en: 'The letter says what to do if the settlement is not kept.',
  },
  'inadmissible-reason': {
    da: 'Afvisningsgrunden står i brevet.',
    sv: 'Avvisningsgrunden står i brevet.',
    en: 'The ground of inadmissibility is in the letter.',
  },
  'inadmissible-explanation': {
    da: 'Forklaringen på afvisningen står i brevet.',
    sv: 'Förklaringen till avvisningen står i brevet.',
    en: 'The explanation of the inadmissibility is in the letter.',
  },
  'inadmissible-next': {
    da: 'Brevet siger, hvad klager kan gøre nu.',
    sv: 'Brevet säger vad klaganden kan göra nu.',
    en: 'The letter says what the complainant can do now.',
  },
  'delay-reason': {
    da: 'Årsagen til forsinkelsen står i brevet.',
    sv: 'Skälet till förseningen står i brevet.',
    en: 'The reason for the delay is in the letter.',
  },
  'delay-beyond-control': {
    da: 'Brevet forklarer, hvorfor forsinkelsen ikke kunne undgås.',
    sv: 'Brevet förklarar varför förseningen inte kunde undvikas.',
    en: 'The letter explains why the delay could not be avoided.',
  },
  'final-date': {
    da: 'Datoen for det endelige svar står i brevet.',
    sv: 'Datumet för det slutliga svaret står i brevet.',
    en: 'The date of the final answer is in the letter.',
  },
  'final-date-in-time': {
    da: 'Datoen for det endelige svar ligger inden for lovens grænse.',
    sv: 'Datumet för det slutliga svaret ligger inom lagens gräns.',
    en: 'The date of the final answer lies within the limit of the law.',
  },
  'holding-reply-once': {
    da: 'Der er ikke sendt et foreløbigt svar før.',
    sv: 'Inget preliminärt svar har skickats tidigare.',
    en: 'No holding reply has been sent before.',
  },
  'silence-right': {
    da: 'Retten til at klage efter fem ugers tavshed står i brevet med sin dato.',
    sv: 'Rätten att klaga efter fem veckors tystnad står i brevet med sitt datum.',
    en: 'The right to complain after five weeks of silence is in the letter with its date.',
  },
  'receipt-confirmed': {
    da: 'Brevet bekræfter, hvornår klagen er modtaget.',
    sv: 'Brevet bekräftar när klagomålet togs emot.',
    en: 'The letter confirms when the complaint was received.',
  },
  'answer-date-promised': {
    da: 'Brevet siger, hvornår klager får svar.',
    sv: 'Brevet säger när klaganden får svar.',
    en: 'The letter says when the complainant will have an answer.',
  },
  'next-steps': {
    da: 'Brevet forklarer, hvad der sker nu.',
    sv: 'Brevet förklarar vad som händer nu.',
    en: 'The letter explains what happens now.',
  },
  questions: {
    da: 'Alle åbne spørgsmål til modtageren står i brevet.',
    sv: 'Alla öppna frågor till mottagaren står i brevet.',
    en: 'Every open question to the recipient is in the letter.',
  },
  'question-dates': {
    da: 'Svarfristen for hvert spørgsmål står i brevet.',
    sv: 'Svarsdatumet för varje fråga står i brevet.',
    en: 'The date for the answer to each question is in the letter.',
  },
  'no-answer': {
    da: 'Brevet siger, hvad der sker, hvis der ikke kommer et svar.',
    sv: 'Brevet säger vad som händer om det inte kommer något svar.',
    en: 'The letter says what happens if no answer comes.',
  },
  'earlier-letter': {
    da: 'Tillægget nævner det brev, det hører til.',
    sv: 'Tillägget nämner det brev som det hör till.',
    en: 'The addendum names the letter it belongs to.',
  },
  'addendum-reason': {
    da: 'Grunden til tillægget står i brevet.',
    sv: 'Skälet till tillägget står i brevet.',
    en: 'The reason for the addendum is in the letter.',
  },
  'addendum-text': {
    da: 'Tillæggets egen tekst står i brevet.',
    sv: 'Tilläggets egen text står i brevet.',
    en: 'The text of the addendum is in the letter.',
  },
  'board-addressed': {
    da: 'Brevet er stilet til det valgte nævn.',
    sv: 'Brevet är ställt till den valda nämnden.',
    en: 'The letter is addressed to the chosen board.',
  },
  enclosures: {
    da: 'Alle bilag, der må sendes, er på listen over vedlagte dokumenter.',
    sv: 'Alla bilagor som får skickas finns på listan över bifogade handlingar.',
    en: 'Every exhibit that may be sent is on the list of enclosures.',
  },
  'firm-contact': {
    da: 'Brevet siger, hvem der svarer for virksomheden.',
    sv: 'Brevet säger vem som svarar för företaget.',
    en: 'The letter says who answers for the company.',
  },
  'adr-named': {
    da: 'Mindst ét klagenævn er nævnt, og alle valgte står i brevet.',
    sv: 'Minst en nämnd är nämnd, och alla valda står i brevet.',
    en: 'At least one ADR entity is named, and all chosen ones are in the letter.',
  },
  'adr-contact': {
    da: 'Hvert klagenævn står med kontaktoplysninger.',
    sv: 'Varje nämnd står med kontaktuppgifter.',
    en: 'Each ADR entity stands with its contact details.',
  },
  'adr-fee': {
    da: 'Hvert klagenævn står med sit gebyr.',
    sv: 'Varje nämnd står med sin avgift.',
    en: 'Each ADR entity stands with its fee.',
  },
  'adr-time-limit': {
    da: 'Hvert klagenævn står med sin klagefrist.',
    sv: 'Varje nämnd står med sin tidsfrist.',
    en: 'Each ADR entity stands with its time limit.',
  },
  'adr-language': {
    da: 'Hvert klagenævn står med de sprog, man kan klage på.',
    sv: 'Varje nämnd står med de språk man kan klaga på.',
    en: 'Each ADR entity stands with the languages it takes.',
  },
  'adr-participation': {
    da: 'Brevet siger om hvert klagenævn, om virksomheden deltager.',
    sv: 'Brevet säger om varje nämnd om företaget deltar.',
    en: 'The letter says of each ADR entity whether the firm takes part.',
  },
  'swedish-routes': {
    da: 'Svensk rådgivning og domstol står i brevet.',
    sv: 'Vägledning och domstol står i brevet.',
    en: 'Swedish advice and the courts are in the letter.',
  },
  supervisor: {
    da: 'Tilsynsmyndighederne står i brevet.',
    sv: 'Tillsynsmyndigheterna står i brevet.',
    en: 'The supervisory authorities are in the letter.',
  },
  'representative-status': {
    da: 'Brevet siger, hvem kunderepræsentanten er, og at det ikke er et klagenævn.',
    sv: 'Brevet säger vem kundrepresentanten är och att det inte är en nämnd.',
    en: 'The letter says who the representative is, and that it is no ADR entity.',
  },
  'data-protection': {
    da: 'Afsnittet om personoplysninger er fuldstændigt.',
    sv: 'Avsnittet om personuppgifter är fullständigt.',
    en: 'The part on personal data is complete.',
  },
  channel: {
    da: 'Brevet siger, hvordan det er sendt.',
    sv: 'Brevet säger hur det har skickats.',
    en: 'The letter says how it was sent.',
  },
  checkpoint: {
    da: 'Kontrolkoden står i brevet.',
    sv: 'Kontrollkoden står i brevet.',
    en: 'The checkpoint code is in the letter.',
  },
  gaps: {
    da: 'Brevet har ingen åbne pladser.',
    sv: 'Brevet har inga öppna luckor.',
    en: 'The letter has no open gaps.',
  },
  placeholders: {
    da: 'Brevet har ingen rester fra et udkast.',
    sv: 'Brevet har inga rester från ett utkast.',
    en: 'The letter has no leftovers of a draft.',
  },
  'closed-platform': {
    da: 'Brevet nævner ikke EU-platformen for onlinetvister, som lukkede den 20. juli 2025. Det kan ikke tilsidesættes.',
    sv: 'Brevet nämner inte EU:s plattform för tvister på nätet, som stängde den 20 juli 2025. Det kan inte åsidosättas.',
    en: 'The letter does not name the EU platform for online disputes, which closed on 20 July 2025. This cannot be overridden.',
  },
  'forbidden-claims': {
    da: 'Brevet kalder ikke kunderepræsentanten for nævn, ombudsmand eller kundens advokat.',
    sv: 'Brevet kallar inte kundrepresentanten för nämnd, ombudsman eller kundens advokat.',
    en: "The letter does not call the representative a board, an ombudsman or the customer's advocate.",
  },
  'secret-reports': {
    da: 'Brevet siger intet om indberetninger, mistanke om hvidvask eller myndigheders forespørgsler. Loven forbyder det, så det kan ikke tilsidesættes.',
    sv: 'Brevet säger inget om rapporter, misstanke om penningtvätt eller myndigheters förfrågningar. Lagen förbjuder det, så det kan inte åsidosättas.',
    en: 'The letter says nothing of reports, suspicion of money laundering or requests by authorities. The law forbids it, so this cannot be overridden.',
  },
  'withheld-evidence': {
    da: 'Brevet nævner ingen bilag, der skal holdes ude. Loven kan forbyde det, så det kan ikke tilsidesættes.',
    sv: 'Brevet nämner inga bilagor som ska hållas utanför. Lagen kan förbjuda det, så det kan inte åsidosättas.',
    en: 'The letter names no exhibit that is to stay out. The law may forbid it, so this cannot be overridden.',
  },
  vulnerability: {
    da: 'Brevet gengiver ikke oplysningen om særlige hensyn.',
    sv: 'Brevet återger inte uppgiften om särskild hänsyn.',
    en: 'The letter does not repeat the information on special circumstances.',
  },
  'internal-notes': {
    da: 'Brevet gengiver ingen interne notater.',
    sv: 'Brevet återger inga interna anteckningar.',
    en: 'The letter repeats no internal notes.',
  },
  'staff-names': {
    da: 'Brevet nævner ingen medarbejdere ud over den, der skriver under.',
    sv: 'Brevet nämner inga medarbetare utöver den som skriver under.',
    en: 'The letter names no members of staff but the one who signs.',
  },
};

export function requirementText(id: RequirementId, language: UiLanguage): string {
  return SENTENCES[id][language];
}

const ISSUE: Localised = { da: 'Klagepunkt {n}', sv: 'Klagopunkt {n}', en: 'Issue {n}' };

/** Longer words are cut: they are there to be recognised, not read. */
const SHOWN_LENGTH = 120;

/** What exactly falls short, such as "Issue 2" or the words; empty when the requirement says it all. */
export function faultText({ words, issueNumber }: Fault, language: UiLanguage): string {
  const shown =
    words !== undefined && words.length > SHOWN_LENGTH
      ? `${words.slice(0, SHOWN_LENGTH).trimEnd()} …`
      : words;
  const issue = issueNumber === undefined ? [] : [ISSUE[language].replace('{n}', String(issueNumber))];
  return [...issue, ...(shown === undefined ? [] : [shown])].join(': ');
}
