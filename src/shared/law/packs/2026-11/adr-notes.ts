import type { Localised } from '../../../core/text';
import type { AdrId } from './adr-facts';

/** What the one who writes a letter should know before naming a place. Never printed. */
export const ADR_NOTES: Readonly<Partial<Record<AdrId, Localised>>> = {
  'dk-fanke': {
    da: 'Nævnet behandler klager over danske banker, deres datterselskaber og danske filialer af udenlandske banker. Har virksomheden ingen dansk filial, er dens deltagelse ikke bekræftet af nævnet. Klager over finansieringsselskaber, der ikke ejes af en bank, hører til Nævnenes Hus.',
    sv: 'Nämnden prövar klagomål mot danska banker, deras dotterbolag och utländska bankers danska filialer. Saknar företaget dansk filial är dess medverkan inte bekräftad av nämnden. Klagomål mot finansbolag som inte ägs av en bank hör till Nævnenes Hus.',
    en: 'The board examines complaints about Danish banks, their subsidiaries and Danish branches of foreign banks. Where the firm has no Danish branch, the board has not confirmed that the firm takes part. Complaints about finance companies not owned by a bank belong to Nævnenes Hus.',
  },
  'dk-naevneneshus': {
    da: 'Kun for finansieringsselskaber, der ikke ejes af en bank. Gebyr, frist og sprog er ikke undersøgt.',
    sv: 'Endast för finansbolag som inte ägs av en bank. Avgift, frist och språk är inte undersökta.',
    en: 'Only for finance companies not owned by a bank. Fee, time limit and language have not been looked into.',
  },
  'se-arn': {
    da: 'For bankområdet er mindstebeløbet formentlig 2.000 svenske kroner. Telefonnummeret er ikke bekræftet. Behandlingen tager mindst et halvt år.',
    sv: 'För bankområdet är värdegränsen troligen 2 000 kronor. Telefonnumret är inte bekräftat. Prövningen tar minst ett halvår.',
    en: 'For banking the minimum amount is probably SEK 2,000. The phone number has not been confirmed. The procedure takes at least six months.',
  },
  'se-court': {
    da: 'Er kravet under et halvt svensk prisbasbeløb, bærer hver part som regel sine egne omkostninger.',
    sv: 'Är kravet under ett halvt prisbasbelopp står vardera parten som regel för sina egna kostnader.',
    en: 'For a claim below half a Swedish price base amount each side as a rule bears its own costs.',
  },
  'adr-list': {
    da: 'Nødløsning: brevet nævner intet bestemt organ. PSD2 artikel 101, stk. 3, kræver mindst ét kompetent organ, så find det, før brevet sendes.',
    sv: 'Nödlösning: brevet nämner inget bestämt organ. PSD2 artikel 101.3 kräver minst ett behörigt organ, så ta reda på vilket innan brevet skickas.',
    en: 'Last resort: the letter names no particular body. PSD2 Article 101(3) asks for at least one competent body, so find it before the letter goes out.',
  },
  'fi-fine': {
    da: 'FINE behandler kun klager over virksomheder med finsk datterselskab eller filial, der er medlem af Finance Finland, eller som har en særlig aftale med FINE.',
    sv: 'FINE prövar bara klagomål mot företag med finländskt dotterbolag eller filial som är medlem i Finans Finland, eller som har ett särskilt avtal med FINE.',
    en: 'FINE only examines complaints about firms with a Finnish subsidiary or branch that are members of Finance Finland, or that have a specific agreement with FINE.',
  },
  'de-bundesbank': {
    da: 'Er virksomheden tilsluttet et anerkendt privat nævn, for eksempel bankernes, er det kompetent i stedet. Andre banksager end betalingstjenester og forbrugerkredit hører til nævnet hos BaFin.',
    sv: 'Är företaget anslutet till ett erkänt privat organ, till exempel bankernas, är det behörigt i stället. Andra bankärenden än betaltjänster och konsumentkredit hör till organet hos BaFin.',
    en: "If the firm has joined a recognised private body, such as the banks' own, that one is competent instead. Banking matters other than payment services and consumer credit belong to the body at BaFin.",
  },
  'at-verbraucherschlichtung': {
    da: 'Ingen kilde er åbnet. Undersøg, om organet er kompetent, før brevet sendes.',
    sv: 'Ingen källa har öppnats. Ta reda på om organet är behörigt innan brevet skickas.',
    en: 'No source has been opened. Find out whether the body is competent before the letter goes out.',
  },
  'fr-mediateur': {
    da: 'Virksomheden skal selv have udpeget en mægler. Skriv mæglerens navn, hjemmeside og adresse i brevet, for eksempel som et fast afsnit for Frankrig.',
    sv: 'Företaget ska självt ha utsett en medlare. Skriv medlarens namn, webbplats och adress i brevet, till exempel som ett fast stycke för Frankrike.',
    en: 'The firm itself must have designated a mediator. Put the name, website and address of the mediator in the letter, for example as a standard paragraph for France.',
  },
  'pt-entities': {
    da: 'Virksomheden skal have tilsluttet sig mindst to organer. Skriv deres navne og adresser i brevet, for eksempel som et fast afsnit for Portugal.',
    sv: 'Företaget ska ha anslutit sig till minst två organ. Skriv deras namn och adresser i brevet, till exempel som ett fast stycke för Portugal.',
    en: 'The firm must have joined at least two bodies. Put their names and addresses in the letter, for example as a standard paragraph for Portugal.',
  },
  'pl-rf': {
    da: 'Gebyret er formentlig omkring 50 zloty; det er ikke bekræftet.',
    sv: 'Avgiften är troligen omkring 50 zloty; den är inte bekräftad.',
    en: 'The fee is probably about PLN 50; this has not been confirmed.',
  },
  'es-bde': {
    da: 'Har kunden ikke klaget formelt til virksomheden, regnes der fem år fra det, klagen handler om. Rapporten kommer efter omkring 90 dage.',
    sv: 'Har kunden inte klagat formellt hos företaget räknas fem år från det klagomålet gäller. Rapporten kommer efter omkring 90 dagar.',
    en: 'Without a formal complaint to the firm the limit is five years from the facts. The report takes about 90 days.',
  },
  'uk-fos': {
    da: 'Storbritannien er uden for EØS og har sin egen foreskrevne ordlyd (DISP 1 Annex 3R). Kontrollér, hvilken juridisk enhed der har kunden. Køb nu, betal senere er omfattet fra 15. juli 2026.',
    sv: 'Storbritannien står utanför EES och har en egen föreskriven lydelse (DISP 1 Annex 3R). Kontrollera vilken juridisk enhet som har kunden. Köp nu, betala senare omfattas från den 15 juli 2026.',
    en: 'The United Kingdom is outside the EEA and has prescribed wording of its own (DISP 1 Annex 3R). Check which legal entity has the customer. Buy now, pay later is covered from 15 July 2026.',
  },
};
