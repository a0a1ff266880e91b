import type { Result } from '../../../../shared/core/result';
import { ok } from '../../../../shared/core/result';
import type { Failure } from '../../../../shared/ipc/contract';
import { csvLines } from '../../../../shared/reports/csv';
import { registerTable } from '../../../../shared/reports/register';
import { registerReport } from '../../../../shared/reports/register-report';
import type { ReportFrame } from '../../../../shared/reports/register-report';
import type { ReportedCase } from '../../../../shared/reports/reported-case';
import { inSlices, joined } from '../../lib/time-slices';
import type { Services } from '../../store/services';

/** The register as CSV, made in short stretches. */
async function registerCsv(
  cases: readonly ReportedCase[],
  { language, personalBecause }: ReportFrame,
): Promise<Uint8Array> {
  const text = await inSlices(
    joined(csvLines(registerTable(cases, { language, personal: personalBecause !== undefined }))),
    new AbortController().signal,
  );
  return new TextEncoder().encode(text);
}

export async function registerFile(
  { desktop }: Services,
  as: 'csv' | 'pdf',
  cases: readonly ReportedCase[],
  frame: ReportFrame,
): Promise<Result<Uint8Array, Failure>> {
  const csv = await registerCsv(cases, frame);
  if (as === 'csv') return ok(csv);
  const report = registerReport(cases, frame);
  return desktop.renderReport({
    report,
    createdAt: frame.createdAt,
    files: [
      {
        name: 'register.csv',
        mediaType: 'text/csv',
        description: report.title,
        relationship: 'Data',
        bytes: csv,
      },
    ],
  });
}
