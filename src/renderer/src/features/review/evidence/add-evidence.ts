import type { NewExhibit } from '../../../../../shared/complaint/commands';
import type { CaseId } from '../../../../../shared/core/ids';
import { err, ok } from '../../../../../shared/core/result';
import type { Result } from '../../../../../shared/core/result';
import { mediaTypeOf } from '../../../../../shared/intake/media-type';
import { MAX_FILE_BYTES } from '../../../../../shared/ipc/contract';
import type { Failure } from '../../../../../shared/ipc/contract';
import { sha256Hex } from '../../../lib/sha256-hex';
import type { Services, Trouble } from '../../../store/services';

/** A file on its way to becoming an exhibit; its bytes are read when they are needed. */
export interface EvidenceFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  read(): Promise<Result<Uint8Array, Failure>>;
}

export type AboutExhibit = Pick<NewExhibit, 'title' | 'origin' | 'receivedOn' | 'notForLetter'>;

/**
 * Seals a file and makes it an exhibit. Bytes that are an exhibit already are not sealed a second time.
 * @param onProgress share of the file that is sealed, 0 to 1
 */
export async function addEvidence(
  caseId: CaseId,
  file: EvidenceFile,
  about: AboutExhibit,
  { cases, documents }: Pick<Services, 'cases' | 'documents'>,
  onProgress: (share: number) => void,
): Promise<Result<null, Trouble>> {
  if (file.size > MAX_FILE_BYTES) return failed({ code: 'TOO_LARGE' });
  const bytes = await file.read();
  if (!bytes.ok) return failed(bytes.error);
  const sha256 = await sha256Hex(bytes.value);
  const evidence = cases.peek(caseId)?.state.evidence.values() ?? [];
  const twin = [...evidence].find((held) => held.sha256 === sha256);
  if (twin) {
    const { exhibitNumber } = twin;
    return err({ kind: 'refused', refusal: { code: 'EVIDENCE_ALREADY_HELD', exhibitNumber } });
  }
  const document = await documents.add(caseId, bytes.value, onProgress);
  if (!document.ok) return failed(document.error);
  const mediaType = mediaTypeOf(file.name, bytes.value);
  const exhibit = { ...document.value, fileName: file.name, mediaType, ...about };
  const added = await cases.execute(caseId, { type: 'AddEvidence', exhibit });
  return added.ok ? ok(null) : added;
}

function failed(failure: Failure) {
  return err({ kind: 'failed', failure } as const);
}
