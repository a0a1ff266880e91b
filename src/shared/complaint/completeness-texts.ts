import type { Localised, UiLanguage } from '../core/text';
import type { Gap, GapCode } from './gap';

/** {n} is the number of the issue or exhibit. */
const TEXTS: Readonly<Record<GapCode, Localised>> = {
  'conflict-undeclared': {
    da: 'Erklær, om du har interesser i sagen.',
    sv: 'Förklara om du har intressen i ärendet.',
    en: 'Declare whether you have a conflict of interest.',
  },
  'conflict-of-interest': {
    da: 'Du har erklæret en interessekonflikt. En anden skal overtage sagen.',
    sv: 'Du har uppgett en intressekonflikt. Någon annan måste ta över ärendet.',
    en: 'You have declared a conflict of interest. Somebody else must take over the case.',
  },
  recused: {
    da: 'Du er trådt tilbage fra sagen. En anden skal overtage den.',
    sv: 'Du har avstått från ärendet. Någon annan måste ta över det.',
    en: 'You have stood aside. Somebody else must take over the case.',
  },
  'admissibility-undecided': {
    da: 'Afgør, om klagen kan behandles.',
    sv: 'Besluta om klagomålet kan prövas.',
    en: 'Decide whether the complaint can be examined.',
  },
  'inadmissible-reason-missing': {
    da: 'Angiv grunden til, at klagen ikke behandles, og forklar den.',
    sv: 'Ange skälet till att klagomålet inte prövas och förklara det.',
    en: 'State and explain the reason why the complaint is not examined.',
  },
  'final-answer-missing': {
    da: 'Kundeservices endelige svar mangler i sagen. Begrund, hvorfor klagen alligevel behandles.',
    sv: 'Kundtjänsts slutliga svar saknas i ärendet. Motivera varför klagomålet ändå prövas.',
    en: "Customer service's final answer is not on file. Give the reason why the complaint is examined all the same.",
  },
  'court-or-adr-unchecked': {
    da: 'Bekræft, at tvisten hverken er indbragt for en domstol eller et ankenævn.',
    sv: 'Bekräfta att tvisten varken är anhängig vid domstol eller nämnd.',
    en: 'Confirm that neither a court nor an ADR entity has the dispute.',
  },
  'authority-missing': {
    da: 'Fuldmagten er ikke registreret. Brevet går til klageren selv.',
    sv: 'Fullmakten är inte registrerad. Brevet går till klaganden själv.',
    en: 'The authority is not recorded. The letter goes to the complainant.',
  },
  'desired-outcome-missing': {
    da: 'Det fremgår ikke, hvilket resultat klageren ønsker.',
    sv: 'Det framgår inte vilket resultat klaganden vill ha.',
    en: 'The result the complainant wants is not on file.',
  },
  'desired-outcome-unanswered': {
    da: 'Klageren har bedt om et beløb, men hverken afhjælpning eller sammenfatning nævner et beløb.',
    sv: 'Klaganden har begärt ett belopp, men varken åtgärder eller sammanfattning nämner något belopp.',
    en: 'The complainant asked for an amount, but neither remedies nor summary name one.',
  },
  'no-issues': {
    da: 'Del klagen op i klagepunkter.',
    sv: 'Dela upp klagomålet i klagopunkter.',
    en: 'Divide the complaint into issues.',
  },
  'complainant-position-missing': {
    da: 'Klagepunkt {n}: skriv, hvad klageren siger, eller hvorfor det ikke vides.',
    sv: 'Klagopunkt {n}: skriv vad klaganden säger eller varför det inte är känt.',
    en: 'Issue {n}: write what the complainant says, or why that is not known.',
  },
  'respondent-position-missing': {
    da: 'Klagepunkt {n}: skriv, hvad virksomheden siger, eller hvorfor det ikke vides.',
    sv: 'Klagopunkt {n}: skriv vad företaget säger eller varför det inte är känt.',
    en: 'Issue {n}: write what the firm says, or why that is not known.',
  },
  'issue-without-evidence': {
    da: 'Klagepunkt {n}: ingen bilag er vurderet for dette punkt.',
    sv: 'Klagopunkt {n}: ingen bilaga har bedömts för den här punkten.',
    en: 'Issue {n}: no evidence has been weighed for this issue.',
  },
  'finding-missing': {
    da: 'Klagepunkt {n}: afgørelsen mangler.',
    sv: 'Klagopunkt {n}: avgörandet saknas.',
    en: 'Issue {n}: the finding is missing.',
  },
  'rule-missing': {
    da: 'Klagepunkt {n}: reglen mangler.',
    sv: 'Klagopunkt {n}: regeln saknas.',
    en: 'Issue {n}: the rule is missing.',
  },
  'reasons-missing': {
    da: 'Klagepunkt {n}: begrundelsen mangler.',
    sv: 'Klagopunkt {n}: skälen saknas.',
    en: 'Issue {n}: the reasons are missing.',
  },
  'evidence-not-considered': {
    da: 'Bilag {n} er ikke vurderet.',
    sv: 'Bilaga {n} har inte bedömts.',
    en: 'Exhibit {n} has not been considered.',
  },
  'request-open': {
    da: 'En anmodning om oplysninger er stadig åben.',
    sv: 'En begäran om uppgifter är fortfarande öppen.',
    en: 'An information request is still open.',
  },
  'request-overdue': {
    da: 'En anmodning om oplysninger blev ikke besvaret til tiden.',
    sv: 'En begäran om uppgifter besvarades inte i tid.',
    en: 'An information request was not answered in time.',
  },
  'remedy-missing': {
    da: 'Klagepunkt {n}: der er givet medhold, men afhjælpningen mangler.',
    sv: 'Klagopunkt {n}: klaganden har fått rätt men åtgärden saknas.',
    en: 'Issue {n} is upheld, but the remedy is missing.',
  },
  'offer-missing': {
    da: 'Resultatet er kulance, men der er intet tilbud.',
    sv: 'Utfallet är kulans men det finns inget erbjudande.',
    en: 'The outcome is goodwill, but there is no offer.',
  },
  'remedy-without-ground': {
    da: 'Der er ikke givet medhold, men der er afhjælpning. Overvej resultatet »Kulance«.',
    sv: 'Klaganden har inte fått rätt men det finns åtgärder. Överväg utfallet ”Kulans”.',
    en: 'The complaint is not upheld, but there are remedies. Consider the outcome “Goodwill”.',
  },
  'remedy-amount-missing': {
    da: 'En betaling mangler et beløb.',
    sv: 'En betalning saknar belopp.',
    en: 'A payment has no amount.',
  },
  'remedy-date-missing': {
    da: 'En afhjælpning mangler en frist.',
    sv: 'En åtgärd saknar sista dag.',
    en: 'A remedy has no date.',
  },
  'remedy-date-past': {
    da: 'Fristen for en afhjælpning ligger før brevets dato.',
    sv: 'Sista dagen för en åtgärd ligger före brevets datum.',
    en: 'The date of a remedy lies before the date of the letter.',
  },
  'amount-below-claim': {
    da: 'Klageren får fuldt medhold, men beløbet er lavere end det omstridte beløb.',
    sv: 'Klaganden får helt rätt, men beloppet är lägre än det omtvistade beloppet.',
    en: 'The complaint is upheld in full, but the amount is lower than the amount in dispute.',
  },
  'outcome-missing': {
    da: 'Sagens resultat mangler.',
    sv: 'Ärendets utfall saknas.',
    en: 'The outcome of the case is missing.',
  },
  'outcome-contradicts-findings': {
    da: 'Sagens resultat passer ikke til afgørelserne af klagepunkterne.',
    sv: 'Ärendets utfall stämmer inte med avgörandena av klagopunkterna.',
    en: 'The outcome of the case does not agree with the findings on the issues.',
  },
  'outcome-contradicts-admissibility': {
    da: 'Sagens resultat passer ikke til afgørelsen af, om klagen kan behandles.',
    sv: 'Ärendets utfall stämmer inte med beslutet om klagomålet kan prövas.',
    en: 'The outcome does not agree with the decision whether the complaint can be examined.',
  },
  'summary-missing': {
    da: 'Sammenfatningen af resultatet mangler.',
    sv: 'Sammanfattningen av utfallet saknas.',
    en: 'The summary of the result is missing.',
  },
  'root-cause-missing': {
    da: 'Årsagen til klagen er ikke registreret.',
    sv: 'Grundorsaken till klagomålet är inte registrerad.',
    en: 'The root cause of the complaint is not recorded.',
  },
  'second-reading-missing': {
    da: 'En anden læser skal give sin egen vurdering, før brevet udstedes.',
    sv: 'En andra läsare ska göra sin egen bedömning innan brevet utfärdas.',
    en: 'A second reader is to give an assessment of their own before the letter is issued.',
  },
  'second-reader-disagrees': {
    da: 'Den anden læser er nået til en anden vurdering. Sig, hvorfor din bliver stående eller er ændret.',
    sv: 'Den andra läsaren har gjort en annan bedömning. Ange varför din står fast eller har ändrats.',
    en: 'The second reader came to another assessment. Say why yours stands or was changed.',
  },
  'signpost-reason-missing': {
    da: 'Begrund, hvorfor brevet ikke nævner det ankenævn, der oftest er kompetent.',
    sv: 'Motivera varför brevet inte nämner den nämnd som oftast är behörig.',
    en: 'Give the reason why the letter does not name the ADR entity that is most likely competent.',
  },
  'signpost-missing': {
    da: 'Vælg, hvor klageren kan klage videre.',
    sv: 'Välj vart klaganden kan gå vidare.',
    en: 'Choose where the complainant can take the complaint further.',
  },
};

/** What is missing, as a sentence for the one who works on the case. */
export function gapText(gap: Gap, language: UiLanguage): string {
  return TEXTS[gap.code][language].replace('{n}', () => String(gap.number ?? ''));
}
