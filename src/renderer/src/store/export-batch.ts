import type { CaseId } from '../../../shared/core/ids';
import { err, ok } from '../../../shared/core/result';
import type { Result } from '../../../shared/core/result';
import type { Failure, FailureCode } from '../../../shared/ipc/contract';
import {
  BATCH_FILE,
  BATCH_MARK_BYTES,
  batchMarkSchema,
  DRAW_CSV,
  INDEX_CSV,
  INDEX_PDF,
} from '../../../shared/reports/batch';
import type {
  BatchMark,
  BatchPlan,
  BatchProgress,
  MadePack,
  MissedPack,
} from '../../../shared/reports/batch';
import { drawTable, indexReport, indexTable } from '../../../shared/reports/batch-index';
import { csvLines } from '../../../shared/reports/csv';
import { sha256Hex } from '../lib/sha256-hex';
import { createPauses, inSlices, joined } from '../lib/time-slices';
import { verifierPageFile } from '../lib/verifier-page';
import { makePack, recordExport } from './export-pack';
import type { ExportTrouble, ReadyPack } from './export-pack';
import type { Services, Trouble } from './services';
import { workspaceStream } from './workspace-stream';
import type { WorkspaceStream } from './workspace-stream';

/** A folder as `folderChoose` names it. */
export interface BatchFolder {
  readonly folder: string;
  readonly empty: boolean;
}

/** What stands in a chosen folder. */
export type FoundFolder =
  | { readonly kind: 'empty' }
  /** Other files: nothing is written among them. */
  | { readonly kind: 'occupied' }
  /** A batch that is over. */
  | { readonly kind: 'finished' }
  /** A batch that this person has not begun on this computer. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'begun'; readonly plan: BatchPlan; readonly progress: BatchProgress };

/** Why a batch came to an end before all packs were made. */
export type BatchStop =
  | { readonly kind: 'cancelled' }
  /** The folder takes no more. */
  | { readonly kind: 'folder'; readonly failure: Failure }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

export interface BatchOutcome {
  readonly progress: BatchProgress;
  /** Absent: all packs were made, and the index is signed. */
  readonly stop?: BatchStop;
}

export interface BatchStep {
  readonly done: number;
  readonly chosen: number;
}

/** Earlier versions made full packs only, and did not say so. */
type KeptPlan = Omit<BatchPlan, 'purpose'> & Partial<Pick<BatchPlan, 'purpose'>>;

const NOTHING: BatchProgress = { made: [], missed: [] };

/**
 * Looks whether a batch was begun in the folder. The mark in it only names the batch: what the batch was to do, and what
 * of it was done, is kept sealed in the vault, as anybody may write into a folder. Packs that are no longer as they were
 * made are made again.
 */
export async function findBatch(
  services: Services,
  { folder, empty }: BatchFolder,
): Promise<Result<FoundFolder, Failure>> {
  const { desktop, drafts, workspace } = services;
  if (empty) return ok({ kind: 'empty' });
  const file = await desktop.folderRead({ folder, name: BATCH_FILE });
  if (!file.ok) return file;
  const mark = file.value && markIn(file.value);
  if (!mark) return ok({ kind: 'occupied' });
  if (mark.finished) return ok({ kind: 'finished' });
  if (mark.workspace !== workspace.workspaceId) return ok({ kind: 'unknown' });
  // Both were written by `runBatch` below and are sealed.
  const kept = (await drafts.load(planKey(mark))) as KeptPlan | undefined;
  if (!kept) return ok({ kind: 'unknown' });
  const plan: BatchPlan = { ...kept, purpose: kept.purpose ?? 'full' };
  // By `runBatch` too.
  const progress = ((await drafts.load(progressKey(mark))) as BatchProgress | undefined) ?? NOTHING;
  const made: MadePack[] = [];
  for (const pack of progress.made) {
    const found = await desktop.folderHash({ folder, name: pack.file });
    if (!found.ok) return found;
    if (found.value?.sha256 === pack.sha256) made.push(pack);
  }
  // What could not be made is tried again.
  return ok({ kind: 'begun', plan, progress: { made, missed: [] } });
}

/**
 * Makes the packs of a plan one by one. After each, the index and what the vault keeps of the batch are brought up to
 * date, so that whatever cuts it short, the packs in the folder are whole, listed, and not made again.
 * @param begun what was done already
 */
export async function runBatch(
  services: Services,
  folder: string,
  plan: BatchPlan,
  begun: BatchProgress,
  onStep: (step: BatchStep) => void,
  signal: AbortSignal,
): Promise<BatchOutcome> {
  const batch = new Batch(services, folder, plan, begun);
  const stop = await batch.run(onStep, signal);
  const told = await batch.tell();
  if (stop) return { progress: batch.progress, stop };
  return { progress: batch.progress, ...(!told.ok && { stop: told.error }) };
}

type Step = Result<null, BatchStop>;
const DONE: Step = ok(null);

class Batch {
  progress: BatchProgress;
  readonly #services: Services;
  readonly #folder: string;
  readonly #plan: BatchPlan;
  readonly #before: number;
  readonly #stream: WorkspaceStream;
  /** Index and draw may be long: making and handing them over are steps of their own. */
  readonly #pause = createPauses();
  /** SHA-256 of index.csv as it was written last. */
  #indexed: string | undefined;
  #draw: Uint8Array | undefined;

  constructor(services: Services, folder: string, plan: BatchPlan, begun: BatchProgress) {
    this.#services = services;
    this.#folder = folder;
    this.#plan = plan;
    this.#stream = workspaceStream(services.desktop);
    this.progress = begun;
    this.#before = begun.made.length;
  }

  async run(onStep: (step: BatchStep) => void, signal: AbortSignal): Promise<BatchStop | undefined> {
    const begun = await this.#begin();
    if (!begun.ok) return begun.error;
    const { cases } = this.#plan;
    const made = new Set(this.progress.made.map(({ caseId }) => caseId));
    let done = made.size;
    onStep({ done, chosen: cases.length });
    for (const [place, caseId] of cases.entries()) {
      if (made.has(caseId)) continue;
      if (signal.aborted) return { kind: 'cancelled' };
      const packed = await this.#pack(caseId, place + 1);
      if (!packed.ok) return packed.error;
      done += 1;
      onStep({ done, chosen: cases.length });
      // The window's turn: whoever looks at other cases meanwhile does not wait.
      await new Promise((resolve) => setTimeout(resolve));
    }
    if (signal.aborted) return { kind: 'cancelled' };
    const finished = await this.#finish();
    return finished.ok ? undefined : finished.error;
  }

  /** The trail hears of a batch that was cut short too. */
  async tell(): Promise<Step> {
    const { batchId, purpose, filter, sample, cases } = this.#plan;
    if (this.#indexed === undefined || this.progress.made.length === this.#before) return DONE;
    const { by, from, to, market, product, outcome } = filter;
    const told = await this.#services.desktop.workspaceRecord({
      event: {
        type: 'PacksExported',
        v: 1,
        batchId,
        purpose,
        packs: this.progress.made.length,
        chosen: cases.length,
        by,
        from,
        to,
        ...(market && { market }),
        ...(product && { product }),
        ...(outcome && { outcome }),
        ...(sample && { sample: { size: sample.size, seed: sample.seed } }),
        sha256: this.#indexed,
      },
    });
    return told.ok ? DONE : inTrouble(told.error);
  }

  async #begin(): Promise<Step> {
    const kept = await this.#services.drafts.save(planKey(this.#plan), this.#plan);
    if (!kept.ok) return inTrouble(kept.error);
    const marked = await this.#mark(false);
    if (!marked.ok) return marked;
    const page = await verifierPageFile();
    const saved = await this.#write(page.name, page.bytes);
    if (!saved.ok) return saved;
    const draw = drawTable(this.#plan);
    if (!draw) return DONE;
    await this.#pause();
    this.#draw = await csvOf(draw);
    return this.#write(DRAW_CSV, this.#draw);
  }

  async #pack(caseId: CaseId, number: number): Promise<Step> {
    const services = this.#services;
    const { purpose, language } = this.#plan;
    const wish = { purpose, language, exhibits: new Set<never>() };
    const pack = await makePack(services, caseId, wish, () => undefined, this.#stream);
    if (!pack.ok) return this.#without(caseId, pack.error);
    // Two references may look alike as file names; numbers do not.
    const name = `${String(number).padStart(4, '0')}-${pack.value.suggestedName}`;
    const written = await this.#write(name, pack.value.bytes);
    if (!written.ok) return written;
    const told = await recordExport(services, caseId, pack.value);
    if (!told.ok) return err({ kind: 'trouble', trouble: told.error });
    return this.#keep({ made: [...this.progress.made, this.#made(caseId, pack.value, name)] });
  }

  /** What is the matter with one case does not stop the others. */
  async #without(caseId: CaseId, trouble: ExportTrouble): Promise<Step> {
    if (trouble.kind !== 'stuck' && !ofOneCase(trouble)) return err({ kind: 'trouble', trouble });
    return this.#keep({ missed: [...this.progress.missed, this.#missed(caseId, trouble)] });
  }

  #made(caseId: CaseId, pack: ReadyPack, file: string): MadePack {
    const { sha256: hash, bytes, entries, checkpointCode, faults } = pack;
    const reference = this.#referenceOf(caseId);
    return { caseId, reference, file, sha256: hash, size: bytes.byteLength, entries, checkpointCode, faults };
  }

  #missed(caseId: CaseId, trouble: ExportTrouble): MissedPack {
    return { caseId, reference: this.#referenceOf(caseId), because: codeOf(trouble) };
  }

  #referenceOf(caseId: CaseId): string {
    return this.#services.cases.peek(caseId)?.state.complaint.reference ?? '';
  }

  /** In the vault first: what it does not know would be made again. */
  async #keep(change: Partial<BatchProgress>): Promise<Step> {
    this.progress = { ...this.progress, ...change };
    const kept = await this.#services.drafts.save(progressKey(this.#plan), this.progress);
    if (!kept.ok) return inTrouble(kept.error);
    const indexed = await this.#index();
    return indexed.ok ? DONE : indexed;
  }

  async #index(): Promise<Result<Uint8Array, BatchStop>> {
    const bytes = await csvOf(indexTable(this.#plan, this.progress));
    const written = await this.#write(INDEX_CSV, bytes);
    if (!written.ok) return written;
    this.#indexed = await sha256Hex(bytes);
    return ok(bytes);
  }

  async #finish(): Promise<Step> {
    const { desktop, clock, workspace, drafts } = this.#services;
    const indexed = await this.#index();
    if (!indexed.ok) return indexed;
    const createdAt = clock.now();
    await this.#pause();
    const report = indexReport(this.#plan, this.progress, workspace.organisation, createdAt);
    await this.#pause();
    const pdf = await desktop.renderReport({
      report,
      createdAt,
      files: [
        embedded(INDEX_CSV, report.title, indexed.value),
        ...(this.#draw ? [embedded(DRAW_CSV, report.title, this.#draw)] : []),
      ],
    });
    if (!pdf.ok) return inTrouble(pdf.error);
    const written = await this.#write(INDEX_PDF, pdf.value);
    if (!written.ok) return written;
    const marked = await this.#mark(true);
    if (!marked.ok) return marked;
    await drafts.save(progressKey(this.#plan), null);
    await drafts.save(planKey(this.#plan), null);
    return DONE;
  }

  #mark(finished: boolean): Promise<Step> {
    const { workspaceId } = this.#services.workspace;
    const { batchId } = this.#plan;
    const mark: BatchMark = {
      format: 'uvildig audit packs',
      v: 1,
      workspace: workspaceId,
      batchId,
      finished,
    };
    return this.#write(BATCH_FILE, bytesOf(`${JSON.stringify(mark, null, 2)}\n`));
  }

  async #write(name: string, bytes: Uint8Array): Promise<Step> {
    await this.#pause();
    const written = await this.#services.desktop.folderWrite({ folder: this.#folder, name, bytes });
    return written.ok ? DONE : err({ kind: 'folder', failure: written.error });
  }
}

/** What is wrong with one case, and need not keep the others from being packed. */
const OF_ONE_CASE: readonly FailureCode[] = [
  'STREAM_MISMATCH',
  'JOURNAL_DAMAGED',
  'NOT_FOUND',
  'TOO_LARGE',
  'GLYPH_MISSING',
  'BAD_REQUEST',
];

function ofOneCase(trouble: Trouble): boolean {
  return trouble.kind === 'refused' || OF_ONE_CASE.includes(trouble.failure.code);
}

function inTrouble(failure: Failure): Result<never, BatchStop> {
  return err({ kind: 'trouble', trouble: { kind: 'failed', failure } });
}

function embedded(name: string, description: string, bytes: Uint8Array) {
  return { name, mediaType: 'text/csv', description, relationship: 'Data', bytes } as const;
}

/** There may be 10 000 rows: made in short stretches. */
async function csvOf(rows: Iterable<readonly string[]>): Promise<Uint8Array<ArrayBuffer>> {
  const pause = createPauses();
  const text = await inSlices(joined(csvLines(rows)), new AbortController().signal);
  await pause();
  return bytesOf(text);
}

function bytesOf(text: string | undefined): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function markIn(bytes: Uint8Array): BatchMark | undefined {
  if (bytes.byteLength > BATCH_MARK_BYTES) return undefined;
  try {
    const parsed = batchMarkSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

function planKey({ batchId }: Pick<BatchPlan, 'batchId'>): string {
  return `batch/${batchId}/plan`;
}

function progressKey({ batchId }: Pick<BatchPlan, 'batchId'>): string {
  return `batch/${batchId}/progress`;
}

function codeOf(trouble: ExportTrouble): string {
  switch (trouble.kind) {
    case 'refused':
      return trouble.refusal.code;
    case 'failed':
      return trouble.failure.code;
    case 'stuck':
      return 'STUCK';
  }
}
