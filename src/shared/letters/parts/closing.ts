import { heading, paragraph } from '../blocks';
import type { Block } from '../letter';
import { TEMPLATE_VERSION } from '../letter-input';
import type { LetterContext } from '../letter-context';
import { signpostsOf } from '../signpost';

/**
 * Who decides, what becomes of the data, and what the letter rests on: the last part of every letter.
 * @param assessed the letter ends an assessment, so the whole case has been read
 */
export function closing(context: LetterContext, assessed: boolean): readonly Block[] {
  return [...representative(context, assessed), ...personalData(context), ...aboutTheLetter(context)];
}

function representative({ texts, organisation }: LetterContext, assessed: boolean): readonly Block[] {
  const words = texts.representative;
  return [
    heading(2, texts.headings.representative, 'representative'),
    paragraph(
      sentences(words.who(organisation), assessed ? words.readAll : '', words.impartial(organisation)),
    ),
    paragraph(sentences(words.conflict, words.notAnAdrEntity)),
  ];
}

/** @source Regulation (EU) 2016/679 Art. 13(1)(c)-(d), 13(2)(a)-(d) */
function personalData({ texts, organisation, input }: LetterContext): readonly Block[] {
  const words = texts.data;
  const { years } = texts.common;
  const [authority] = signpostsOf(input.signposts, 'data-protection');
  const { fileYears, registerYears } = input.retention;
  return [
    heading(2, texts.headings.data, 'data'),
    paragraph(sentences(words.controller(organisation), words.kept(years(fileYears), years(registerYears)))),
    paragraph(sentences(words.rights, authority ? words.authority(authority.name) : words.anyAuthority)),
  ];
}

function aboutTheLetter({ texts, input, filled }: LetterContext): readonly Block[] {
  const code = filled(input.checkpointCode, 'checkpoint');
  return [
    heading(2, texts.headings.letter, 'letter'),
    paragraph(texts.letter.basis(input.rulePackVersion, TEMPLATE_VERSION, code)),
  ];
}

function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
