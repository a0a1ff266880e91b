import type { NewExhibit } from '../../../../../shared/complaint/commands';
import { asId } from '../../../../../shared/core/ids';
import type { CaseId } from '../../../../../shared/core/ids';
import { err, ok } from '../../../../../shared/core/result';
import type { Result } from '../../../../../shared/core/result';
import type { IntakeAttachment } from '../../../../../shared/intake/intake-attachment';
import { mediaTypeOf } from '../../../../../shared/intake/media-type';
import type { ReadableRow } from '../../../../../shared/intake/read-rows';
import { toCommand } from '../../../../../shared/intake/to-command';
import type { Failure, FailureCode } from '../../../../../shared/ipc/contract';
import type { CaseRepository, Services, Trouble } from '../../../store/services';
import type { Beside } from '../import-file';
import type { ChangedRow } from '../preview/examine';

export interface ImportWork {
  readonly fresh: readonly ReadableRow[];
  /** Cases that are here, to which something is added. */
  readonly changed: readonly ChangedRow[];
  readonly beside: Beside;
}

export interface ImportOutcome {
  readonly imported: number;
  readonly added: number;
  /** A few of the cases that came in, to go on with. */
  readonly examples: readonly { readonly caseId: CaseId; readonly reference: string }[];
  /** Single cases that could not be taken in although they could be read. */
  readonly failed: readonly FailedRow[];
  readonly cancelled: boolean;
  /** What ended the import early. */
  readonly trouble?: Trouble;
}

export interface FailedRow {
  readonly row: ReadableRow;
  /** The attachment that was to blame, if one was. */
  readonly fileName?: string;
  readonly trouble: Trouble;
}

/** What the import needs of an open session. */
export type ImportServices = Pick<Services, 'documents' | 'newId' | 'today'> & {
  readonly cases: Pick<CaseRepository, 'receiveMany' | 'execute'>;
};

/** Cases with attachments that are received together. */
const GROUP = 20;
const EXAMPLES = 5;
const NEVER = new AbortController().signal;

/** Failures of one file; any other means that nothing more can be written. */
const OF_ONE_FILE: readonly FailureCode[] = ['NOT_FOUND', 'NOT_ALLOWED', 'TOO_LARGE'];

/**
 * Takes the cases in, in whole cases only: the attachments of a case are sealed first, and the case begins with them.
 * @param onProgress counts the cases that are safely on disk
 */
export async function runImport(
  work: ImportWork,
  services: ImportServices,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<ImportOutcome> {
  const run = new ImportRun(work.beside, services, onProgress, signal);
  await run.receive(work.fresh);
  await run.supplement(work.changed);
  return run.outcome();
}

type Arriving = Parameters<CaseRepository['receiveMany']>[0][number];

class ImportRun {
  private readonly beside: Beside;
  private readonly services: ImportServices;
  private readonly onProgress: (done: number) => void;
  private readonly signal: AbortSignal;
  private readonly failed: FailedRow[] = [];
  private readonly examples: { readonly caseId: CaseId; readonly reference: string }[] = [];
  private imported = 0;
  private added = 0;
  private trouble: Trouble | undefined;

  constructor(
    beside: Beside,
    services: ImportServices,
    onProgress: (done: number) => void,
    signal: AbortSignal,
  ) {
    this.beside = beside;
    this.services = services;
    this.onProgress = onProgress;
    this.signal = signal;
  }

  /** Cases without attachments go in all at once, which is much faster. */
  async receive(rows: readonly ReadableRow[]): Promise<void> {
    const bare = rows.filter(({ attachments }) => attachments.length === 0);
    await this.receiveAll(
      bare.map((row) => this.arriving(row, [])),
      this.signal,
    );
    const laden = rows.filter(({ attachments }) => attachments.length > 0);
    for (let at = 0; at < laden.length && !this.ended(); at += GROUP) {
      // What is sealed is received: a document without its case would be left over.
      await this.receiveAll(await this.withExhibits(laden.slice(at, at + GROUP)), NEVER);
    }
  }

  async supplement(rows: readonly ChangedRow[]): Promise<void> {
    for (const { row, caseId, standing } of rows) {
      if (this.ended()) return;
      const exhibits = await this.sealed(row, caseId, standing.attachments);
      if (!exhibits) continue;
      const command = toCommand(row, standing, exhibits, this.services.today());
      if (!command) continue;
      const done = await this.services.cases.execute(caseId, command);
      if (done.ok) this.added += 1;
      else if (done.error.kind === 'refused') this.failed.push({ row, trouble: done.error });
      else this.trouble = done.error;
      this.progress();
    }
  }

  outcome(): ImportOutcome {
    const { imported, added, examples, failed, trouble } = this;
    return {
      imported,
      added,
      examples,
      failed,
      cancelled: this.signal.aborted,
      ...(trouble && { trouble }),
    };
  }

  private ended(): boolean {
    return this.signal.aborted || this.trouble !== undefined;
  }

  private progress(): void {
    this.onProgress(this.imported + this.added + this.failed.length);
  }

  private arriving(row: ReadableRow, exhibits: readonly NewExhibit[], caseId = this.newCaseId()): Arriving {
    return { complaint: row.complaint, exhibits, caseId };
  }

  private newCaseId(): CaseId {
    return asId(this.services.newId());
  }

  private async withExhibits(rows: readonly ReadableRow[]): Promise<readonly Arriving[]> {
    const arriving: Arriving[] = [];
    for (const row of rows) {
      if (this.ended()) break;
      const caseId = this.newCaseId();
      const exhibits = await this.sealed(row, caseId, row.attachments);
      if (exhibits) arriving.push(this.arriving(row, exhibits, caseId));
    }
    return arriving;
  }

  private async receiveAll(arriving: readonly Arriving[], signal: AbortSignal): Promise<void> {
    if (arriving.length === 0) return;
    const before = this.imported;
    const result = await this.services.cases.receiveMany(
      arriving,
      (done) => {
        this.imported = before + done;
        this.progress();
      },
      signal,
    );
    if (result.ok) this.imported = before + result.value.received;
    else this.trouble ??= result.error;
    for (const { caseId, complaint } of arriving.slice(0, this.imported - before)) {
      if (this.examples.length < EXAMPLES) this.examples.push({ caseId, reference: complaint.reference });
    }
    this.progress();
  }

  /** Undefined when one of them could not be had: then the case is not begun without it. */
  private async sealed(
    row: ReadableRow,
    caseId: CaseId,
    attachments: readonly IntakeAttachment[],
  ): Promise<readonly NewExhibit[] | undefined> {
    const exhibits: NewExhibit[] = [];
    for (const attachment of attachments) {
      const exhibit = await this.seal(caseId, attachment);
      if (!exhibit.ok) {
        const trouble: Trouble = { kind: 'failed', failure: exhibit.error };
        if (OF_ONE_FILE.includes(exhibit.error.code)) {
          this.failed.push({ row, fileName: attachment.fileName, trouble });
          this.progress();
        } else this.trouble = trouble;
        return undefined;
      }
      exhibits.push(exhibit.value);
    }
    return exhibits;
  }

  private async seal(
    caseId: CaseId,
    { source, fileName, title, origin, receivedOn, notForLetter }: IntakeAttachment,
  ): Promise<Result<NewExhibit, Failure>> {
    const bytes = source.kind === 'inline' ? ok(source.bytes) : await this.beside.read(source.name);
    if (!bytes.ok) return err(bytes.error);
    const document = await this.services.documents.add(caseId, bytes.value);
    if (!document.ok) return err(document.error);
    const mediaType = mediaTypeOf(fileName, bytes.value);
    return ok({ ...document.value, fileName, title, mediaType, origin, receivedOn, notForLetter });
  }
}
