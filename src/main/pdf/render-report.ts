import type { EmbeddedFile, Report } from '../../shared/audit/report';
import type { Instant } from '../../shared/core/ports';
import type { Result } from '../../shared/core/result';
import { err, ok } from '../../shared/core/result';
import { reportDefinition } from './content/report-definition';
import { Typesetter } from './content/typesetter';
import { render } from './engine/render';
import type { PdfFailure } from './pdf-failure';

/**
 * The report as PDF/A-3a and PDF/UA-1, with the files inside it byte for byte.
 * @param createdAt the file's creation date; the same arguments give the same bytes
 * @returns the file, or the characters that no font has
 */
export async function renderReport(
  report: Report,
  files: readonly EmbeddedFile[],
  createdAt: Instant,
): Promise<Result<Uint8Array, PdfFailure>> {
  const typesetter = new Typesetter(report.language);
  const definition = reportDefinition(report, typesetter, new Date(createdAt));
  const characters = typesetter.missing;
  if (characters.length > 0) return err({ code: 'GLYPH_MISSING', characters });
  return ok(await render(definition, files));
}
