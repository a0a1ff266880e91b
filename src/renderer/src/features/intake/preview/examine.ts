import type { CaseId } from '../../../../../shared/core/ids';
import { err, ok } from '../../../../../shared/core/result';
import type { Result } from '../../../../../shared/core/result';
import { classify } from '../../../../../shared/intake/classify';
import type { KnownCase, Standing } from '../../../../../shared/intake/classify';
import type { IntakeRow, ReadableRow, UnreadableRow } from '../../../../../shared/intake/read-rows';
import type { CaseRepository, CaseView, Trouble } from '../../../store/services';

/** One case of the file as the preview shows it. */
export type PreviewRow =
  | { readonly kind: 'new'; readonly row: ReadableRow }
  | { readonly kind: 'already-here'; readonly row: ReadableRow; readonly caseId: CaseId }
  | ChangedRow
  | { readonly kind: 'unreadable'; readonly row: UnreadableRow };

export interface ChangedRow {
  readonly kind: 'changed-since';
  readonly row: ReadableRow;
  readonly caseId: CaseId;
  readonly standing: Extract<Standing, { readonly kind: 'changed-since' }>;
  /** Closed to change: nothing can be added before the case is reopened. */
  readonly finalised: boolean;
}

export type RowKind = PreviewRow['kind'];

/** Ids asked for at a time. */
const SLICE = 500;

/**
 * Compares the rows with the cases that are here. Only cases whose contents differ are opened.
 * @returns undefined when stopped by the signal
 */
export async function examine(
  rows: readonly IntakeRow[],
  cases: CaseRepository,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<readonly PreviewRow[] | undefined, Trouble>> {
  const examined: PreviewRow[] = [];
  for (let at = 0; at < rows.length; at += SLICE) {
    const slice = rows.slice(at, at + SLICE);
    const ids = slice.flatMap((row) => (row.status === 'readable' ? [row.complaint.externalId] : []));
    const imported = await cases.findImported(ids);
    for (const row of slice) {
      if (signal.aborted) return ok(undefined);
      if (row.status === 'unreadable') {
        examined.push({ kind: 'unreadable', row });
        continue;
      }
      const found = imported.get(row.complaint.externalId);
      const one = found
        ? await againstKnown(row, found.caseId, found.contentHashes, cases)
        : ok({ kind: 'new', row } as const);
      if (!one.ok) return one;
      examined.push(one.value);
    }
    onProgress(examined.length / rows.length);
  }
  return ok(examined);
}

async function againstKnown(
  row: ReadableRow,
  caseId: CaseId,
  contentHashes: readonly string[],
  cases: CaseRepository,
): Promise<Result<PreviewRow, Trouble>> {
  if (contentHashes.includes(row.contentHash)) return ok({ kind: 'already-here', row, caseId });
  const opened = await cases.open(caseId);
  if (!opened.ok) return err(opened.error);
  const standing = classify(row, knownCase(opened.value));
  return ok(
    standing.kind === 'changed-since'
      ? {
          kind: 'changed-since',
          row,
          caseId,
          standing,
          finalised: opened.value.state.finalisedOn !== undefined,
        }
      : { kind: 'already-here', row, caseId },
  );
}

function knownCase({ state }: CaseView): KnownCase {
  return {
    complaint: state.complaint,
    supplements: state.supplements,
    exhibits: [...state.evidence.values()].map(({ fileName, sha256 }) => ({ fileName, sha256 })),
  };
}
