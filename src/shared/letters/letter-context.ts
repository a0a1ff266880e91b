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
export const GAP_PATTERN = /\[(?:mangler|saknas|missing): [^[\]\n]{1,80}\]/u;

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

/** The letter around its blocks. */
export function letterOf(
  context: LetterContext,
  kind: LetterKind,
  title: string,
  blocks: readonly Block[],
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
    addressee: addresseeOf(state),
    blocks: [...opening(context), ...blocks, signature(context)],
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
function addresseeOf(state: Case): Letter['addressee'] {
  const { complainant, authorisedPerson } = state.complaint;
  const person = authorisedPerson && hasAuthority(state) ? authorisedPerson : complainant;
  const lines = person.address ?? (person.email === undefined ? [] : [person.email]);
  return { name: person.name, lines };
}

export function hasAuthority(state: Case): boolean {
  return (state.complaint.authorisedPerson?.authority ?? '').trim() !== '';
}

function opening({ state, texts }: LetterContext): readonly Block[] {
  const { complainant } = state.complaint;
  const { name } = addresseeOf(state);
  const blocks: Block[] = [{ kind: 'paragraph', text: texts.common.salutation(name) }];
  if (hasAuthority(state)) {
    blocks.push({ kind: 'paragraph', text: texts.common.writtenTo(name, complainant.name) });
  }
  return blocks;
}

function signature(context: LetterContext): Block {
  const { representative, date } = context.input;
  return {
    kind: 'signature',
    name: context.filled(representative.name, 'name'),
    role: representative.title ?? context.texts.common.representativeTitle,
    organisation: context.organisation,
    date,
  };
}
