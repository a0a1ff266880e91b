import { ok } from '../../../../shared/core/result';
import type { Result } from '../../../../shared/core/result';
import type { UiLanguage } from '../../../../shared/core/text';
import type { Failure } from '../../../../shared/ipc/contract';
import { erasureCertificate } from '../../../../shared/retention/certificate';
import type { CarriedOutErasure } from '../../../../shared/retention/certificate';
import { rowDueOn } from '../../../../shared/retention/retention';
import type { ErasedCase, Services } from '../../store/services';
import type { MadeFile } from '../../store/use-saving';
import { texts } from './texts';

/** The signed certificate of an erasure, as a file to be saved. */
export async function makeCertificate(
  { desktop, workspace, staffName, rules, clock }: Services,
  erasure: CarriedOutErasure,
  stubs: readonly ErasedCase[],
  language: UiLanguage,
): Promise<Result<MadeFile, Failure>> {
  const state = await desktop.checkpointState();
  if (!state.ok) return state;
  // The newest one stands for all that came before it.
  const newest = state.value.checkpoints.find(({ takenAt }) => takenAt >= erasure.doneAt);
  const rows = new Map(stubs.map(({ caseId, register }) => [caseId, register]));
  const createdAt = clock.now();
  const report = erasureCertificate({
    language,
    organisation: workspace.organisation,
    workspace: workspace.workspaceId,
    erasure,
    staffName,
    rowDueOn: (caseId) => {
      const row = rows.get(caseId);
      return row && rowDueOn(row, rules.book());
    },
    ...(newest && { checkpoint: newest }),
    createdAt,
  });
  const pdf = await desktop.renderReport({ report, createdAt, files: [] });
  if (!pdf.ok) return pdf;
  return ok({
    kind: 'erasure-certificate',
    name: `${texts[language].erased.fileName(report.reference)}.pdf`,
    bytes: pdf.value,
    because: undefined,
  });
}
