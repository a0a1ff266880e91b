import type { LetterLanguage, Market, Product } from '../complaint/vocabulary';
import { adrOptions, adrSignposts, leadsToDecision } from '../law/adr';
import type { Signpost as OfferedSignpost } from '../law/adr';
import type { AdrEntity, AdrKind, Establishment, LetterText } from '../law/adr-entity';
import type { Authority } from '../law/rule-pack';
import type { RuleSet } from '../law/rule-set';

/**
 * What a place is to the complainant. adr: an alternative dispute resolution entity competent for the case;
 * advice: guidance without a decision; network: help across borders; court: the ordinary courts; supervisor: an
 * authority that watches over the firm; data-protection: the authority for complaints about personal data.
 */
export type SignpostKind = 'adr' | 'advice' | 'network' | 'court' | 'supervisor' | 'data-protection';

/** A place the complainant can go on to, as a letter prints it: every text is in the letter's language. */
export interface Signpost {
  readonly kind: SignpostKind;
  readonly name: string;
  readonly about?: string;
  /** https: */
  readonly website?: string;
  /** As people read it, spaces allowed. */
  readonly phone?: string;
  readonly email?: string;
  /** On one line, parts set off by commas. */
  readonly address?: string;
  readonly when?: string;
  readonly fee?: string;
  readonly timeLimit?: string;
  readonly language?: string;
  readonly participation?: string;
  readonly conditions?: string;
  /** Whole weeks without an answer from the firm after which it accepts a complaint. */
  readonly silenceWeeks?: number;
}

export interface SignpostChoice {
  readonly market: Market;
  readonly product: Product;
  readonly language: LetterLanguage;
  /** How the firm is present in the market. */
  readonly establishment?: Establishment;
  /** Ids of the ADR entities a person chose, in order; absent: the one most likely competent. */
  readonly adrEntityIds?: readonly string[];
}

/** Where a letter of that market, product and language sends the complainant. */
export function signpostsFor(choice: SignpostChoice, rules: RuleSet): readonly Signpost[] {
  const { market, product, language, establishment = 'none', adrEntityIds } = choice;
  const rows = adrSignposts(market, product, establishment, rules);
  const options = adrOptions(rows);
  const chosen = adrEntityIds
    ? adrEntityIds.flatMap((id) => options.filter((option) => option.entity.id === id))
    : options.filter((option) => option.role === 'main');
  const others = rows.filter((row) => !leadsToDecision(row.entity.kind));
  const host = rules.hostSupervisors[market];
  const { otherwise, ...perMarket } = rules.dataProtectionAuthorities;
  return [
    ...[...chosen, ...others].map((row) => printed(row, language, rules)),
    ...[rules.homeSupervisor, ...(host ? [host] : [])].map((authority) =>
      authorityAs('supervisor', authority, language),
    ),
    authorityAs('data-protection', perMarket[market] ?? otherwise, language),
  ];
}

export function signpostsOf(signposts: readonly Signpost[], kind: SignpostKind): readonly Signpost[] {
  return signposts.filter((signpost) => signpost.kind === kind);
}

const KINDS: Readonly<Record<AdrKind, SignpostKind>> = {
  'adr-entity': 'adr',
  'adr-list': 'adr',
  advice: 'advice',
  network: 'network',
  court: 'court',
};

function printed(row: OfferedSignpost, language: LetterLanguage, rules: RuleSet): Signpost {
  const { entity, participation } = row;
  const conditions = entity.conditions.map((condition) => condition[language]).join(' ');
  const silenceWeeks = weeksOfSilence(entity, rules);
  return {
    kind: KINDS[entity.kind],
    name: nameAtStart(entity, language),
    about: entity.about[language],
    ...(entity.website !== undefined && { website: entity.website }),
    ...(entity.phone !== undefined && { phone: entity.phone }),
    ...(entity.email !== undefined && { email: entity.email }),
    ...(entity.address && { address: entity.address.join(', ') }),
    ...texts(language, {
      when: entity.whenToGo,
      fee: entity.fee,
      timeLimit: entity.timeLimit,
      language: entity.language,
      participation,
    }),
    ...(conditions !== '' && { conditions }),
    ...(silenceWeeks !== undefined && { silenceWeeks }),
  };
}

/** The right to complain after silence is a deadline rule, since the case shows its date as well. */
function weeksOfSilence({ silenceRule }: AdrEntity, { deadlineRules }: RuleSet): number | undefined {
  const rule = deadlineRules.find(({ id }) => id === silenceRule);
  return rule?.length.unit === 'weeks' ? rule.length.count : undefined;
}

function authorityAs(kind: SignpostKind, authority: Authority, language: LetterLanguage): Signpost {
  return { kind, name: authority.name[language], website: authority.website };
}

type PrintedText = 'when' | 'fee' | 'timeLimit' | 'language' | 'participation';

function texts(
  language: LetterLanguage,
  known: Readonly<Record<PrintedText, LetterText | undefined>>,
): Partial<Record<PrintedText, string>> {
  const entries = Object.entries(known).flatMap(([key, text]) => (text ? [[key, text[language]]] : []));
  // Object.entries widens the keys to string; they are those of `known`.
  return Object.fromEntries(entries) as Partial<Record<PrintedText, string>>;
}

/** Its name in a language, as a heading or a line begins with it. */
export function nameAtStart({ nameInText }: AdrEntity, language: LetterLanguage): string {
  const name = nameInText[language];
  return name.charAt(0).toLocaleUpperCase('sv') + name.slice(1);
}
