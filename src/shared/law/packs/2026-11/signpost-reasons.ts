import type { Localised } from '../../../core/text';

/** Why a place is offered, for the representative who chooses. Never printed in a letter. */
export const WHY = {
  homeBoard: {
    da: 'Virksomheden ligger i Sverige. Uden etablering eller medlemskab i kundens land er det som regel hjemlandets nævn, der er kompetent.',
    sv: 'Företaget finns i Sverige. Utan etablering eller medlemskap i kundens land är det som regel hemlandets nämnd som är behörig.',
    en: "The firm is in Sweden. Without an establishment or a membership in the complainant's country its home board is as a rule the competent one.",
  },
  homeBoardBesides: {
    da: 'Virksomheden ligger i Sverige, så hjemlandets nævn kan være kompetent, hvis nævnet i kundens land afviser sagen.',
    sv: 'Företaget finns i Sverige, så hemlandets nämnd kan vara behörig om organet i kundens land avvisar ärendet.',
    en: "The firm is in Sweden, so its home board may be competent if the body in the complainant's country refuses the case.",
  },
  localBody: {
    da: 'Kundens eget lands nævn på det finansielle område.',
    sv: 'Organet för finansiella tvister i kundens eget land.',
    en: "The body for financial disputes in the complainant's own country.",
  },
  establishedThere: {
    da: 'Virksomheden er etableret i kundens land, så landets eget nævn på det finansielle område er kompetent.',
    sv: 'Företaget är etablerat i kundens land, så landets eget organ för finansiella tvister är behörigt.',
    en: "The firm is established in the complainant's country, so that country's body for financial disputes is competent.",
  },
  joined: {
    da: 'Virksomheden er tilsluttet ordningen i kundens land.',
    sv: 'Företaget är anslutet till ordningen i kundens land.',
    en: "The firm has joined the scheme in the complainant's country.",
  },
  lastResort: {
    da: 'Nødløsning: uden et nævn, der med sikkerhed er kompetent, vises vej gennem FIN-NET og landets liste over godkendte organer.',
    sv: 'Nödlösning: utan ett organ som säkert är behörigt visas vägen genom FIN-NET och landets lista över godkända organ.',
    en: 'Last resort: with no body that is competent for sure, the letter points to FIN-NET and the national list of approved bodies.',
  },
  danishBoard: {
    da: 'Nævnet for private kunders klager over banker i Danmark. Virksomheden har offentligt lovet at deltage.',
    sv: 'Nämnden för privatkunders klagomål mot banker i Danmark. Företaget har offentligt lovat att medverka.',
    en: 'The board for private customers’ complaints about banks in Denmark. The firm has publicly promised to take part.',
  },
  danishFinanceCompanies: {
    da: 'Klager over finansieringsselskaber, der ikke ejes af en bank, hører ikke under Det finansielle ankenævn.',
    sv: 'Klagomål mot finansbolag som inte ägs av en bank hör inte till Det finansielle ankenævn.',
    en: 'Complaints about finance companies not owned by a bank do not come under Det finansielle ankenævn.',
  },
  swedishBoard: {
    da: 'Det svenske nævn for forbrugertvister, også om bank og betaling.',
    sv: 'Nämnden för konsumenttvister, även om bank och betalning.',
    en: 'The Swedish board for consumer disputes, banking and payments included.',
  },
  finnishBoard: {
    da: 'Kompetent, når virksomheden ikke er tilsluttet FINE.',
    sv: 'Behörig när företaget inte är anslutet till FINE.',
    en: 'Competent where the firm has not joined FINE.',
  },
  germanStatutory: {
    da: 'Lovbestemt nævn for betalingstjenester og forbrugerkredit, når virksomheden ikke er tilsluttet et privat nævn.',
    sv: 'Lagstadgat organ för betaltjänster och konsumentkredit när företaget inte är anslutet till ett privat organ.',
    en: 'The statutory body for payment services and consumer credit where the firm has joined no private one.',
  },
  germanPrivate: {
    da: 'Virksomheden er tilsluttet et privat tysk nævn, som så er kompetent. Tabellen kender ikke dets navn, så skriv det i brevet.',
    sv: 'Företaget är anslutet till ett privat tyskt organ, som då är behörigt. Tabellen känner inte dess namn, så skriv det i brevet.',
    en: 'The firm has joined a private German body, which is then competent. The table does not know its name, so put it in the letter.',
  },
  austrianConsumers: {
    da: 'Et østrigsk organ for forbrugeraftaler, når bankernes nævn ikke er kompetent. Kilden er ikke åbnet.',
    sv: 'Ett österrikiskt organ för konsumentavtal när bankernas organ inte är behörigt. Källan har inte öppnats.',
    en: "An Austrian body for consumer contracts where the banks' board is not competent. The source has not been opened.",
  },
  dutchCredit: {
    da: 'Det hollandske nævn for kreditprodukter; virksomheden oplyser, at den er tilsluttet for dem.',
    sv: 'Det nederländska organet för kreditprodukter; företaget uppger att det är anslutet för dem.',
    en: 'The Dutch body for credit products; the firm states that it is affiliated for them.',
  },
  designated: {
    da: 'I Frankrig udpeger virksomheden selv en mægler, som skal stå på dens hjemmeside og i aftalen.',
    sv: 'I Frankrike utser företaget självt en medlare, som ska stå på webbplatsen och i avtalet.',
    en: 'In France the firm itself designates a mediator, who must be named on its website and in the contract.',
  },
  portugueseChoice: {
    da: 'I Portugal skal udbydere af betalingstjenester og forbrugerkredit være tilsluttet mindst to organer.',
    sv: 'I Portugal ska den som erbjuder betaltjänster och konsumentkredit vara ansluten till minst två organ.',
    en: 'In Portugal providers of payment services and consumer credit must have joined at least two bodies.',
  },
  britishOmbudsman: {
    da: 'Den lovbestemte ombudsmand i Storbritannien, som er uden for EØS.',
    sv: 'Den lagstadgade ombudsmannen i Storbritannien, som står utanför EES.',
    en: 'The statutory ombudsman in the United Kingdom, which is outside the EEA.',
  },
  swedishAdvice: {
    da: 'Et svensk afslag skal oplyse om vejledning (FFFS 2002:23).',
    sv: 'Ett avslag ska upplysa om vägledning (FFFS 2002:23).',
    en: 'A rejection in Sweden must tell of guidance (FFFS 2002:23).',
  },
  swedishMunicipalities: {
    da: 'Et svensk afslag skal oplyse om den kommunale vejledning (FFFS 2002:23).',
    sv: 'Ett avslag ska upplysa om den kommunala vägledningen (FFFS 2002:23).',
    en: 'A rejection in Sweden must tell of municipal guidance (FFFS 2002:23).',
  },
  swedishCourts: {
    da: 'Et svensk afslag skal oplyse om domstolsvejen (FFFS 2002:23).',
    sv: 'Ett avslag ska upplysa om möjligheten till domstolsprövning (FFFS 2002:23).',
    en: 'A rejection in Sweden must tell of the courts (FFFS 2002:23).',
  },
  network: {
    da: 'Kunden kan gå til nævnet i sit eget land, som sender klagen til det rigtige nævn.',
    sv: 'Kunden kan gå till organet i sitt eget land, som skickar klagomålet till rätt organ.',
    en: 'The complainant may go to the body at home, which passes the complaint to the right one.',
  },
  courts: {
    da: 'Vejen til domstolene er altid åben.',
    sv: 'Vägen till domstol är alltid öppen.',
    en: 'The way to the courts is always open.',
  },
} as const satisfies Readonly<Record<string, Localised>>;

/** What must be true for a place to be competent. */
export const ONLY_IF = {
  noBranch: {
    da: 'Kun hvis virksomheden ikke har filial i kundens land.',
    sv: 'Endast om företaget inte har någon filial i kundens land.',
    en: "Only if the firm has no branch in the complainant's country.",
  },
  member: {
    da: 'Kun hvis virksomheden er tilsluttet ordningen.',
    sv: 'Endast om företaget är anslutet till ordningen.',
    en: 'Only if the firm has joined the scheme.',
  },
  supervisedThere: {
    da: 'Kun hvis virksomheden er etableret i landet eller under tilsyn der.',
    sv: 'Endast om företaget är etablerat i landet eller står under tillsyn där.',
    en: 'Only if the firm is established in the country or supervised there.',
  },
  financeCompany: {
    da: 'Kun hvis virksomheden er et finansieringsselskab, der ikke ejes af en bank.',
    sv: 'Endast om företaget är ett finansbolag som inte ägs av en bank.',
    en: 'Only if the firm is a finance company not owned by a bank.',
  },
  noPrivateBody: {
    da: 'Kun hvis det private nævn ikke er kompetent.',
    sv: 'Endast om det privata organet inte är behörigt.',
    en: 'Only if the private body is not competent.',
  },
  chosen: {
    da: 'Kun hvis virksomheden har valgt et sådant organ for landet; så skal det nævnes i brevet.',
    sv: 'Endast om företaget har valt ett sådant organ för landet; då ska det nämnas i brevet.',
    en: 'Only if the firm has chosen such a body for the country; then the letter must name it.',
  },
  otherBodyRefuses: {
    da: 'Kun hvis det andet organ ikke er kompetent.',
    sv: 'Endast om det andra organet inte är behörigt.',
    en: 'Only if the other body is not competent.',
  },
  localBodyRefuses: {
    da: 'Kun hvis nævnet i kundens land ikke er kompetent.',
    sv: 'Endast om organet i kundens land inte är behörigt.',
    en: "Only if the body in the complainant's country is not competent.",
  },
} as const satisfies Readonly<Record<string, Localised>>;
