import { heading, paragraph } from '../blocks';
import type { Block } from '../letter';
import { TEMPLATE_VERSION } from '../letter-input';
import type { LetterContext } from '../letter-context';
import { signpostsOf } from '../signpost';

/** Whom the letter goes to. assessed: to the complainant at the end of an assessment, so the whole case has been read. */
export type Reader = 'assessed' | 'complainant' | 'others';

/** Who decides, what becomes of the data, and what the letter rests on: the last part of every letter. */
export function closing(context: LetterContext, reader: Reader): readonly Block[] {
  return [
    ...representative(context, reader),
    ...(reader === 'others' ? dataOfOthers(context) : personalData(context)),
    ...aboutTheLetter(context, reader),
  ];
}

/** Ids of the headings of the closing, whatever they say. */
export const CLOSING_IDS = { representative: 'representative', data: 'data', letter: 'letter' } as const;

function representative({ texts, organisation, state }: LetterContext, reader: Reader): readonly Block[] {
  const words = texts.representative;
  const impartial = reader === 'others' ? words.impartialToOthers : words.impartial;
  // A letter that only confirms receipt goes out before anybody has declared anything.
  const declared = [...state.conflicts.values()].some(({ conflict }) => !conflict);
  return [
    heading(2, texts.headings.representative, CLOSING_IDS.representative),
    paragraph(
      sentences(words.who(organisation), reader === 'assessed' ? words.readAll : '', impartial(organisation)),
    ),
    paragraph(
      sentences(
        declared ? words.conflict : '',
        words.notAnAdrEntity,
        reader === 'others' ? '' : words.mayGoOn,
      ),
    ),
  ];
}

/** @source Regulation (EU) 2016/679 Art. 13(1)(c)-(d), 13(2)(a)-(d) */
function personalData({ texts, organisation, input }: LetterContext): readonly Block[] {
  const words = texts.data;
  const { years } = texts.common;
  const [authority] = signpostsOf(input.signposts, 'data-protection');
  const { fileYears, registerYears } = input.retention;
  return [
    heading(2, texts.headings.data, CLOSING_IDS.data),
    paragraph(sentences(words.controller(organisation), words.kept(years(fileYears), years(registerYears)))),
    paragraph(sentences(words.rights, authority ? words.authority(authority.name) : words.anyAuthority)),
  ];
}

function dataOfOthers({ texts }: LetterContext): readonly Block[] {
  return [paragraph(texts.data.toOthers)];
}

function aboutTheLetter(
  { texts, input, organisation, filled }: LetterContext,
  reader: Reader,
): readonly Block[] {
  const code = filled(input.checkpointCode, 'checkpoint');
  const { sent, sentToOthers, basis } = texts.letter;
  return [
    heading(2, texts.headings.letter, CLOSING_IDS.letter),
    paragraph((reader === 'others' ? sentToOthers : sent(organisation))[input.channel]),
    paragraph(basis(input.rulePackVersion, TEMPLATE_VERSION, code)),
  ];
}

function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
