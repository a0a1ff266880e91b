import { canonicalJson } from '../audit/canonical-json';
import type { Complaint } from '../complaint/complaint';
import type { Sha256 } from '../core/ports';
import { encodeUtf8, toHex } from './bytes';
import type { IntakeAttachment } from './intake-attachment';

/**
 * SHA-256 over the canonical JSON (RFC 8785) of everything that is imported: the same case has the same hash whatever
 * the format, the order of its members or the encoding of the file. A file beside the import file counts by its name,
 * an inline attachment by its bytes.
 */
export function contentHashOf(
  complaint: Omit<Complaint, 'contentHash'>,
  attachments: readonly IntakeAttachment[],
  sha256: Sha256,
): string {
  const content = {
    complaint,
    attachments: attachments.map(({ source, ...about }) => ({
      ...about,
      // The type of a file beside is only guessed from its name; the name already counts.
      mediaType: source.kind === 'inline' ? about.mediaType : undefined,
      content: source.kind === 'inline' ? source.sha256 : `file:${source.name}`,
    })),
  };
  return toHex(sha256(encodeUtf8(canonicalJson(content))));
}
