import type { LocalDate } from '../core/local-date';
import type { Money } from '../core/money';
import type { ContactChannel, LetterLanguage, Market, Party, Product, Regime } from './vocabulary';

/** A natural or legal person with the ways to reach them. */
export interface Person {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  /** Lines as on an envelope, without the name. */
  readonly address?: readonly string[];
  /** The respondent's own number for this person. */
  readonly customerNumber?: string;
}

/** Somebody who acts for the complainant. Nothing may be disclosed to them before `authority` is recorded. */
export interface AuthorisedPerson extends Person {
  /** What shows the authority, such as "power of attorney of 3 March 2026"; empty when nothing does yet. */
  readonly authority: string;
}

/** A communication that took place, in the order of time part of the chronology. */
export interface Contact {
  readonly on: LocalDate;
  readonly channel: ContactChannel;
  readonly with: Party;
  readonly summary: string;
}

/** Customer service's last word before the escalation. */
export interface FinalAnswer {
  readonly answeredOn: LocalDate;
  readonly text: string;
}

/** What was expressed and by whom, as it reached the representative (ISO 10002 "complaint"). */
export interface Complaint {
  /** The reference people quote, such as "UVI-2026-0417". */
  readonly reference: string;
  /** Identity in customer service's system; with `contentHash` it makes a second import harmless. */
  readonly externalId: string;
  /** SHA-256 of the imported content, 64 hexadecimal characters. */
  readonly contentHash: string;
  readonly market: Market;
  readonly language: LetterLanguage;
  readonly complainant: Person;
  readonly authorisedPerson?: AuthorisedPerson;
  /** Circumstances that call for special care, in the complainant's own interest; never printed in a letter. */
  readonly vulnerability?: string;
  readonly product: Product;
  readonly regime: Regime;
  /** PSD2 Art. 101(2) runs from here. */
  readonly receivedByFirmOn: LocalDate;
  /** The firm's own promise runs from here. Not before {@link receivedByFirmOn}. */
  readonly receivedByRepresentativeOn: LocalDate;
  readonly text: string;
  readonly desiredOutcome: string;
  readonly disputedAmount?: Money;
  readonly finalAnswer?: FinalAnswer;
  readonly contacts: readonly Contact[];
}
