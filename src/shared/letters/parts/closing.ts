import { heading, paragraph } from '../blocks';
import type { Block } from '../letter';
import { TEMPLATE_VERSION } from '../letter-input';
import type { LetterContext } from '../letter-context';
import { signpostsOf } from '../signpost';

/**
 * Whom the letter goes to. assessed: to the complainant at the end of an assessment, so the whole case has been read. The
 * others are written to on the way there or after it, in as few lines as hold it all.
 */
export type Reader = 'assessed' | 'complainant' | 'others';

/**
 * Who decides, what becomes of the data, and what the letter rests on: the last part of every letter.
 * @param saidBefore the letter has told where the complaint can be taken
 */
export function closing(context: LetterContext, reader: Reader, saidBefore = true): readonly Block[] {
  const paragraphs = reader === 'assessed' ? asTheyAre : asOne;
  return [
    ...representative(context, reader, saidBefore, paragraphs),
    ...(reader === 'others' ? dataOfOthers(context) : personalData(context, paragraphs)),
    ...aboutTheLetter(context, reader, paragraphs),
  ];
}

/** Ids of the headings of the closing, whatever they say. */
export const CLOSING_IDS = { representative: 'representative', data: 'data', letter: 'letter' } as const;

type Paragraphs = (...texts: readonly string[]) => readonly Block[];

const asOne: Paragraphs = (...texts) => [paragraph(sentences(...texts))];
const asTheyAre: Paragraphs = (...texts) => texts.map((text) => paragraph(text));

function representative(
  { texts, organisation, state, input }: LetterContext,
  reader: Reader,
  saidBefore: boolean,
  paragraphs: Paragraphs,
): readonly Block[] {
  const words = texts.representative;
  const impartial = reader === 'others' ? words.impartialToOthers : words.impartial;
  const { secondReader } = input;
  const second =
    secondReader && words.secondReader[secondReader.agrees ? 'agrees' : 'weighed'](secondReader.name);
  const declared = [...state.conflicts.values()].some(({ conflict }) => !conflict);
  return [
    heading(2, texts.headings.representative, CLOSING_IDS.representative),
    ...paragraphs(
      sentences(words.who(organisation), reader === 'assessed' ? words.readAll : '', impartial(organisation)),
      sentences(
        // The declaration is about the assessment, and about the file that goes to a board.
        declared && reader !== 'complainant' ? words.conflict : '',
        words.notAnAdrEntity,
        saidBefore ? '' : words.mayGoOn,
      ),
      ...(reader === 'assessed' && second !== undefined ? [second] : []),
    ),
  ];
}

/** @source Regulation (EU) 2016/679 Art. 13(1)(c)-(d), 13(2)(a)-(d) */
function personalData(
  { texts, organisation, input }: LetterContext,
  paragraphs: Paragraphs,
): readonly Block[] {
  const words = texts.data;
  const { years } = texts.common;
  const [authority] = signpostsOf(input.signposts, 'data-protection');
  const { fileYears, registerYears } = input.retention;
  return [
    heading(2, texts.headings.data, CLOSING_IDS.data),
    ...paragraphs(
      sentences(words.controller(organisation), words.kept(years(fileYears), years(registerYears))),
      sentences(words.rights, authority ? words.authority(authority.name) : words.anyAuthority),
    ),
  ];
}

function dataOfOthers({ texts }: LetterContext): readonly Block[] {
  return [paragraph(texts.data.toOthers)];
}

function aboutTheLetter(
  { texts, input, organisation, filled }: LetterContext,
  reader: Reader,
  paragraphs: Paragraphs,
): readonly Block[] {
  const code = filled(input.checkpointCode, 'checkpoint');
  const { sent, sentToOthers, basis } = texts.letter;
  return [
    heading(2, texts.headings.letter, CLOSING_IDS.letter),
    ...paragraphs(
      (reader === 'others' ? sentToOthers : sent(organisation))[input.channel],
      basis(input.rulePackVersion, TEMPLATE_VERSION, code),
    ),
  ];
}

function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
