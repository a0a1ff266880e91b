import type { ADR_FACTS, AdrId } from '../adr-facts';

/** Sentences several places share; which place has which stands in the facts. Each is a whole sentence. */
export interface AdrCommonTexts {
  /** whenToGo */
  readonly firmFirst: string;
  /** fee */
  readonly free: string;
  readonly askFee: string;
  /** timeLimit: one year from the first complaint to the firm */
  readonly oneYear: string;
  readonly askTimeLimit: string;
  /** language */
  readonly askLanguage: string;
  /** participation: the answer to "Does the company take part?" */
  readonly takesPart: string;
  readonly askParticipation: string;
}

/** What may be said of one place alone; whether the firm takes part is said alike of all. */
export type AdrTextField = 'whenToGo' | 'fee' | 'timeLimit' | 'language';

/** The words about one place, whichever it is. Names in another language stay as they are, explained in this one. */
export interface PlaceTexts extends Readonly<Partial<Record<AdrTextField, string>>> {
  /** As it stands in running text; small first letter unless it is a name. */
  readonly nameInText: string;
  /** One or two sentences on what it does. */
  readonly about: string;
  /** One sentence each. */
  readonly conditions: readonly string[];
}

/** The words about one place: exactly the sentences its facts call its own, and as many conditions as they say. */
type TextsOf<Facts extends { readonly conditions: 0 | 1 | 2 }> = Pick<PlaceTexts, 'nameInText' | 'about'> & {
  readonly conditions: Sentences[Facts['conditions']];
} & { readonly [Field in OwnFields<Facts>]: string };

type OwnFields<Facts> = {
  [Field in AdrTextField]: Facts extends Readonly<Record<Field, 'own'>> ? Field : never;
}[AdrTextField];

interface Sentences {
  readonly 0: readonly [];
  readonly 1: readonly [string];
  readonly 2: readonly [string, string];
}

/** Everything a letter of one language says about the places a complainant can turn to. */
export interface AdrTexts {
  readonly common: AdrCommonTexts;
  readonly entities: { readonly [Id in AdrId]: TextsOf<(typeof ADR_FACTS)[Id]> };
}
