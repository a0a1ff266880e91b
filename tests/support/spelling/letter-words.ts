import type { LetterLanguage } from '../../../src/shared/complaint/vocabulary';
import { ADR_ENTITIES } from '../../../src/shared/law/packs/2026-11/adr-entities';
import { BUNDLED_PACKS } from '../../../src/shared/law/packs/bundled';
import { textsOf } from '../../../src/shared/letters/texts/texts-of';
import { WRITTEN_IN_DANISH } from '../sound-letters';
import type { SoundLetter } from '../sound-letters';
import { textsIn } from '../texts-in';
import { wordsIn } from './words';

/** Stands for what a text is about, also where a sentence begins or goes on with it. */
const GIVEN = 'xx';
const STANDS_FOR = [GIVEN, 'Xx', '{page}', '{pages}'];
/** Names and postal addresses of boards, in their own languages. */
const NAMES = Object.values(ADR_ENTITIES).flatMap(({ name, address = [] }) => [name, ...address]);

/**
 * The words of the app in a language: as these letters print them, and those of the outcomes and places that none of
 * these letters is about. What the case brings (names, titles, what was said, all of it Danish) and the own names of
 * boards and their addresses are left out.
 */
export function wordsOfLetters(
  printed: readonly (Pick<SoundLetter, 'state' | 'letter'> & { readonly text: string })[],
  language: LetterLanguage,
): ReadonlySet<string> {
  const words = printed.flatMap(({ text, state, letter }) => [
    ...wordsIn(text, [...NAMES, ...WRITTEN_IN_DANISH, ...stringsIn(state), ...around(letter)]),
  ]);
  const texts = [
    ...textsIn(textsOf(language), GIVEN).map(([, text]) => text),
    ...localisedIn(BUNDLED_PACKS, language),
  ];
  return new Set([...words, ...wordsIn(texts.join('\n'), [...NAMES, ...STANDS_FOR])]);
}

function around({ sender, addressee, blocks }: SoundLetter['letter']): readonly string[] {
  const signed = blocks.flatMap((block) => (block.kind === 'signature' ? [block.name] : []));
  return [sender.organisation, ...sender.lines, addressee.name, ...addressee.lines, ...signed];
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Map) return [...value.values()].flatMap(stringsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** Every text of the packs that letters print: those that have all letter languages. */
function localisedIn(value: unknown, language: LetterLanguage): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('nb' in value)
    return Object.entries(value).flatMap(([key, text]) => (key === language ? [String(text)] : []));
  return Object.values(value).flatMap((member) => localisedIn(member, language));
}
