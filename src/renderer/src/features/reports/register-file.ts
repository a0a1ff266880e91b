import type { Result } from '../../../../shared/core/result';
import { ok } from '../../../../shared/core/result';
import type { Failure } from '../../../../shared/ipc/contract';
import { csvLines } from '../../../../shared/reports/csv';
import { registerTable } from '../../../../shared/reports/register';
import { registerReport } from '../../../../shared/reports/register-report';
import type { ReportFrame } from '../../../../shared/reports/register-report';
import type { ReportedCase } from '../../../../shared/reports/reported-case';
import { inSlices } from '../../lib/time-slices';
import type { Services } from '../../store/services';

/** The register as CSV; undefined when it was given up. */
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

function* joined(lines: Iterable<string>): Generator<void, string> {
  const all: string[] = [];
  for (const line of lines) {
    all.push(line);
    yield;
  }
  return all.join('');
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
