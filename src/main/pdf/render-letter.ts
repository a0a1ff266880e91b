import type { Result } from '../../shared/core/result';
import { err, ok } from '../../shared/core/result';
import type { Letter } from '../../shared/letters/letter';
import { letterDefinition } from './content/letter-definition';
import { Typesetter } from './content/typesetter';
import { render } from './engine/render';
import type { PdfFailure } from './pdf-failure';

/**
 * The letter as PDF/A-3a and PDF/UA-1. The same letter gives the same bytes.
 * @returns the file, or the characters that no font has: a letter is never issued with holes in it
 */
export async function renderLetter(letter: Letter): Promise<Result<Uint8Array, PdfFailure>> {
  const typesetter = new Typesetter(letter.language);
  const definition = letterDefinition(letter, typesetter);
  const characters = typesetter.missing;
  if (characters.length > 0) return err({ code: 'GLYPH_MISSING', characters });
  return ok(await render(definition, []));
}
