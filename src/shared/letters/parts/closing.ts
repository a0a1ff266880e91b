import { heading, paragraph } from '../blocks';
import type { Block } from '../letter';
import { TEMPLATE_VERSION } from '../letter-input';
import type { LetterContext } from '../letter-context';
import { signpostsOf } from '../signpost';

/** Who decides, what becomes of the data, and what the letter rests on: the last part of every letter. */
export function closing(context: LetterContext): readonly Block[] {
  return [...representative(context), ...personalData(context), ...aboutTheLetter(context)];
}

function representative({ texts, organisation }: LetterContext): readonly Block[] {
  const words = texts.representative;
  return [
    heading(2, texts.headings.representative, 'representative'),
    paragraph(words.who(organisation)),
    paragraph(words.impartial(organisation)),
    paragraph(words.conflict),
    paragraph(words.notAnAdrEntity),
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
    paragraph(words.controller(organisation)),
    paragraph(words.kept(years(fileYears), years(registerYears))),
    paragraph(words.rights),
    paragraph(authority ? words.authority(authority.name) : words.anyAuthority),
  ];
}

function aboutTheLetter({ texts, input, filled }: LetterContext): readonly Block[] {
  const words = texts.letter;
  return [
    heading(2, texts.headings.letter, 'letter'),
    {
      kind: 'facts',
      summary: words.summary,
      facts: [
        { label: words.rules, value: input.rulePackVersion },
        { label: words.template, value: TEMPLATE_VERSION },
        { label: words.checkpoint, value: filled(input.checkpointCode, 'checkpoint') },
      ],
    },
    paragraph(words.explanation),
  ];
}
