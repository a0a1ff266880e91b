import type { Person } from '../complaint/complaint';
import { hasAuthority } from '../complaint/gates';
import type { Case } from '../complaint/state';
import type { LetterKind, LetterLanguage } from '../complaint/vocabulary';
import { formatDate, formatMoney, formatShortDate } from '../core/format';
import type { LocalDate } from '../core/local-date';
import type { Money } from '../core/money';
import type { Block, Letter } from './letter';
import { TEMPLATE_VERSION } from './letter-input';
import type { LetterInput } from './letter-input';
import type { LetterTexts } from './texts/letter-texts';
import { textsOf } from './texts/texts-of';

/** What the parts of a letter share: the case, the words, and dates and amounts as the language writes them. */
export interface LetterContext {
  readonly input: LetterInput;
  readonly state: Case;
  readonly language: LetterLanguage;
  readonly organisation: string;
  readonly texts: LetterTexts;
  readonly date: (date: LocalDate) => string;
  /** For narrow columns. */
  readonly shortDate: (date: LocalDate) => string;
  readonly money: (money: Money) => string;
  /** The text, or a marked gap when it says nothing. */
  readonly filled: (text: string | undefined, what: keyof LetterTexts['gaps']) => string;
  readonly gap: (what: keyof LetterTexts['gaps']) => string;
}

/** What a gap looks like, in any of the languages. */
export const GAP_PATTERN = /\[(?:mangler|saknas|missing|puuttuu|fehlt): [^[\]\n]{1,80}\]/u;

export function letterContext(input: LetterInput): LetterContext {
  const { language, state, organisation } = input;
  const texts = textsOf(language);
  const gap = (what: keyof LetterTexts['gaps']): string => texts.common.gap(texts.gaps[what]);
  return {
    input,
    state,
    language,
    organisation,
    texts,
    gap,
    date: (date) => formatDate(date, language),
    shortDate: (date) => formatShortDate(date, language),
    money: (money) => formatMoney(money, language),
    filled: (text, what) => (text === undefined || text.trim() === '' ? gap(what) : text.trim()),
  };
}

/** To whom a letter goes, and how it begins. */
export interface Recipient {
  readonly addressee: Letter['addressee'];
  readonly opening: readonly Block[];
}

/** The letter around its blocks. */
export function letterOf(
  context: LetterContext,
  kind: LetterKind,
  title: string,
  blocks: readonly Block[],
  recipient: Recipient = complainantOf(context),
): Letter {
  const { input, state, texts, organisation } = context;
  const { reference } = state.complaint;
  return {
    kind,
    language: context.language,
    templateVersion: TEMPLATE_VERSION,
    title,
    reference,
    date: input.date,
    sender: { organisation, unit: texts.common.unit, lines: input.senderLines },
    addressee: recipient.addressee,
    blocks: [...recipient.opening, ...blocks, signature(context)],
    foot: texts.common.foot(organisation, reference),
    pageOf: texts.common.pageOf,
    checkpoint: {
      label: texts.common.checkpointLabel,
      code: context.filled(input.checkpointCode, 'checkpoint'),
    },
  };
}

/**
 * The complainant, or whoever acts for them. Nothing goes to an authorised person before the authority is recorded.
 * @source lag (2004:297) 1 kap. 10 § and Danish bank secrecy: no disclosure to others without authority
 */
export function readerOf(state: Case): Person {
  const { complainant, authorisedPerson } = state.complaint;
  return authorisedPerson && hasAuthority(state) ? authorisedPerson : complainant;
}

function complainantOf({ state, texts }: LetterContext): Recipient {
  const { complainant } = state.complaint;
  const { salutation, writtenTo } = texts.common;
  const reader = readerOf(state);
  const { name, address, email } = reader;
  return {
    addressee: { name, lines: address ?? (email === undefined ? [] : [email]) },
    opening: [
      { kind: 'paragraph', text: salutation(name) },
      ...(reader === complainant
        ? []
        : [{ kind: 'paragraph', text: writtenTo(name, complainant.name) } as const]),
    ],
  };
}

/** A company, a department or a board. */
export function organisationAs(
  { texts }: LetterContext,
  name: string,
  lines: readonly string[],
  addressed = name,
): Recipient {
  return {
    addressee: { name, lines },
    opening: [{ kind: 'paragraph', text: texts.common.toOrganisation(addressed) }],
  };
}

function signature(context: LetterContext): Block {
  const { representative } = context.input;
  return {
    kind: 'signature',
    name: context.filled(representative.name, 'name'),
    role: representative.title ?? context.texts.common.representativeTitle,
    organisation: context.organisation,
  };
}
