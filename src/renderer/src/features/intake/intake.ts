import type { UiLanguage } from '../../../../shared/core/text';
import { fittingProfile } from '../../../../shared/intake/mapping';
import type { Mapping, MappingProfile } from '../../../../shared/intake/mapping';
import type { IntakeProblem } from '../../../../shared/intake/problem';
import type { IntakeRow } from '../../../../shared/intake/read-rows';
import type { Failure } from '../../../../shared/ipc/contract';
import { sha256Hex } from '../../lib/sha256-hex';
import type { Dropped } from '../../lib/use-file-drop';
import type { Services, Trouble } from '../../store/services';
import { fileDropped } from './dropped-files';
import type { DropRefusal } from './dropped-files';
import type { Beside, ImportFile } from './import-file';
import { runImport } from './importing/run-import';
import type { ImportOutcome } from './importing/run-import';
import { profilesIn } from './mapping/profiles';
import { examine } from './preview/examine';
import type { PreviewRow, RowKind } from './preview/examine';
import type { ImportReader } from './reading/import-reader';
import type { OpenedSource, SourceTable } from './reading/protocol';

/** Why no file is open. */
export type ChooseRefusal = DropRefusal | { readonly kind: 'trouble'; readonly trouble: Trouble };

export type CheckPhase = 'reading' | 'attachments' | 'comparing';

export interface Summary extends ImportOutcome {
  readonly unchanged: number;
  readonly unreadable: number;
  /** Changed cases that were not ticked. */
  readonly leftOut: number;
}

export type IntakeState =
  | { readonly step: 'choose'; readonly refusal?: ChooseRefusal }
  | { readonly step: 'opening'; readonly name: string }
  | {
      readonly step: 'mapping';
      readonly source: OpenedSource;
      readonly table: SourceTable;
      readonly mapping: Mapping;
      /** The saved mapping that was taken because it fits. */
      readonly profile?: string;
    }
  | {
      readonly step: 'checking';
      readonly source: OpenedSource;
      readonly phase: CheckPhase;
      /** 0 to 1 */
      readonly share: number;
    }
  | {
      readonly step: 'preview';
      readonly source: OpenedSource;
      readonly rows: readonly PreviewRow[];
      /** Places of the changed rows that are to be added. */
      readonly ticked: ReadonlySet<number>;
    }
  | {
      readonly step: 'importing';
      readonly source: OpenedSource;
      readonly done: number;
      readonly total: number;
      readonly cancelling: boolean;
    }
  | { readonly step: 'done'; readonly source: OpenedSource; readonly summary: Summary };

/** An import from the choice of a file to the summary. It goes on while another page is shown. */
export interface Intake {
  readonly status: () => IntakeState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks for a file with the system's dialog. */
  readonly choose: () => Promise<void>;
  readonly take: (dropped: Dropped) => Promise<void>;
  /** Takes the file that was opened with this app from outside, if one waits: like a dropped one. */
  readonly takeOutside: () => Promise<void>;
  readonly takeFile: (file: ImportFile) => Promise<void>;
  readonly map: (mapping: Mapping) => void;
  /** Reads the file by the mapping and compares its cases with those that are here. */
  readonly check: () => Promise<void>;
  /** From the preview to the columns, or else to the choice of a file. */
  readonly back: () => void;
  /** Changed rows to add, by their places. */
  readonly tick: (ticked: ReadonlySet<number>) => void;
  readonly start: () => Promise<void>;
  readonly cancel: () => void;
  /** Back to the beginning. */
  readonly again: () => void;
  /** @returns the name of the saved file; null when the person thought better of it */
  readonly saveUnreadable: (language: UiLanguage) => Promise<string | Failure | null>;
}

type IntakeServices = Pick<Services, 'desktop' | 'cases' | 'documents' | 'newId' | 'today' | 'settings'>;

export function createIntake(services: IntakeServices, reader: ImportReader): Intake {
  let state: IntakeState = { step: 'choose' };
  let beside: Beside = NOTHING_BESIDE;
  let mapped: Extract<IntakeState, { readonly step: 'mapping' }> | undefined;
  let work = new AbortController();
  const listeners = new Set<() => void>();

  function show(next: IntakeState): void {
    state = next;
    for (const listener of [...listeners]) listener();
  }

  function refuse(refusal: ChooseRefusal): void {
    reader.close();
    mapped = undefined;
    show({ step: 'choose', refusal });
  }

  async function takeFile(file: ImportFile): Promise<void> {
    reader.close();
    work = new AbortController();
    beside = file.beside;
    mapped = undefined;
    show({ step: 'opening', name: file.name });
    const opened = await reader.open(file.name, file.bytes);
    if (!opened.ok) {
      refuse({ kind: 'problem', problem: opened.error });
      return;
    }
    const source = opened.value;
    if (!source.table) {
      await check(source, undefined);
      return;
    }
    const { table } = source;
    const profile = fittingProfile(profilesIn(services.settings.get()), table.headers);
    show({ step: 'mapping', source, table, ...startingFrom(table, profile) });
  }

  async function check(source: OpenedSource, mapping: Mapping | undefined): Promise<void> {
    work = new AbortController();
    const { signal } = work;
    const at = (phase: CheckPhase) => (share: number) => {
      if (!signal.aborted) show({ step: 'checking', source, phase, share });
    };
    at('reading')(0);
    const request = { today: services.today(), ...(mapping && { mapping }) };
    const { names } = beside;
    let rows = await reader.read({ ...request, ...(names && { filesBeside: names }) }, at('reading'), signal);
    const wanted = names ? [] : namesOfFiles(rows);
    if (wanted.length > 0 && !isAborted(signal)) {
      const found = await findBeside(beside, wanted, at('attachments'), signal);
      if (found.size < wanted.length && !isAborted(signal)) {
        rows = await reader.read({ ...request, filesBeside: found }, at('reading'), signal);
      }
    }
    if (isAborted(signal)) return;
    if (rows.length === 0) {
      refuse({ kind: 'problem', problem: NO_CASES });
      return;
    }
    at('comparing')(0);
    const examined = await examine(rows, services.cases, at('comparing'), signal);
    if (isAborted(signal)) return;
    if (!examined.ok) refuse({ kind: 'trouble', trouble: examined.error });
    else if (examined.value) show({ step: 'preview', source, rows: examined.value, ticked: new Set() });
  }

  async function start(): Promise<void> {
    if (state.step !== 'preview') return;
    const { source, rows, ticked } = state;
    work = new AbortController();
    const fresh = rows.flatMap((one) => (one.kind === 'new' ? [one.row] : []));
    const changed = rows.flatMap((one, place) =>
      one.kind === 'changed-since' && ticked.has(place) && !one.finalised ? [one] : [],
    );
    const total = fresh.length + changed.length;
    const showProgress = (done: number) => {
      show({ step: 'importing', source, done, total, cancelling: work.signal.aborted });
    };
    showProgress(0);
    const outcome = await runImport({ fresh, changed, beside }, services, showProgress, work.signal);
    const unchanged = countOf(rows, 'already-here');
    const unreadable = countOf(rows, 'unreadable');
    const leftOut = countOf(rows, 'changed-since') - changed.length;
    const recorded = await services.desktop.workspaceRecord({
      event: {
        type: 'ImportCompleted',
        v: 1,
        sha256: source.sha256,
        format: source.table ? 'csv' : 'json',
        imported: outcome.imported,
        added: outcome.added,
        unchanged,
        unreadable,
      },
    });
    const trouble = outcome.trouble ?? (recorded.ok ? undefined : failed(recorded.error));
    const summary = { ...outcome, unchanged, unreadable, leftOut, ...(trouble && { trouble }) };
    show({ step: 'done', source, summary });
  }

  function back(): void {
    work.abort();
    if (mapped && state.step !== 'mapping') show(mapped);
    else {
      reader.close();
      show({ step: 'choose' });
    }
  }

  return {
    status: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async choose() {
      const opened = await services.desktop.openImport();
      if (!opened.ok) refuse({ kind: 'trouble', trouble: failed(opened.error) });
      else if (opened.value) await takeFile({ ...opened.value, beside: besideOf(services) });
    },
    async take(dropped) {
      const file = await fileDropped(dropped);
      if (file.ok) await takeFile(file.value);
      else refuse(file.error);
    },
    async takeOutside() {
      const file = await services.desktop.takeOutsideFile();
      if (!file.ok) refuse({ kind: 'trouble', trouble: failed(file.error) });
      else if (file.value) await takeFile({ ...file.value, beside: NOTHING_BESIDE });
    },
    takeFile,
    map(mapping) {
      if (state.step === 'mapping') show({ ...state, mapping });
    },
    async check() {
      if (state.step !== 'mapping') return;
      mapped = state;
      await check(state.source, state.mapping);
    },
    back,
    tick(ticked) {
      if (state.step === 'preview') show({ ...state, ticked });
    },
    start,
    cancel() {
      if (state.step !== 'importing') back();
      else {
        work.abort();
        show({ ...state, cancelling: true });
      }
    },
    again() {
      mapped = undefined;
      back();
    },
    async saveUnreadable(language) {
      const { name, bytes } = await reader.mend(language);
      const saved = await services.desktop.saveFile({ suggestedName: name, bytes });
      if (!saved.ok) return saved.error;
      if (saved.value.savedAs === null) return null;
      const recorded = await services.desktop.workspaceRecord({
        event: { type: 'Exported', v: 1, kind: 'import-errors', sha256: await sha256Hex(bytes) },
      });
      return recorded.ok ? saved.value.savedAs : recorded.error;
    },
  };
}

export function countOf(rows: readonly PreviewRow[], kind: RowKind): number {
  return rows.reduce((count, row) => (row.kind === kind ? count + 1 : count), 0);
}

const NOTHING_BESIDE: Beside = {
  names: new Set(),
  read: () => Promise.resolve({ ok: false, error: { code: 'NOT_FOUND' } }),
};
const NO_CASES: IntakeProblem = { code: 'file-without-cases', line: 1, column: 1, path: '' };

/** The folder of the file that was chosen in the dialog. */
function besideOf({ desktop }: IntakeServices): Beside {
  return { read: (name) => desktop.readBeside({ name }) };
}

function startingFrom(table: SourceTable, profile: MappingProfile | undefined) {
  return profile ? { mapping: profile.mapping, profile: profile.name } : { mapping: table.guess };
}

function namesOfFiles(rows: readonly IntakeRow[]): readonly string[] {
  const attachments = rows.flatMap((row) => (row.status === 'readable' ? row.attachments : []));
  return [...new Set(attachments.flatMap(({ source }) => (source.kind === 'file' ? [source.name] : [])))];
}

/** Which of the files are there. A file that is there but cannot be had says so itself when it is imported. */
async function findBeside(
  beside: Beside,
  names: readonly string[],
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const [index, name] of names.entries()) {
    if (signal.aborted) break;
    onProgress(index / names.length);
    const file = await beside.read(name);
    if (file.ok || file.error.code !== 'NOT_FOUND') found.add(name);
  }
  return found;
}

function failed(failure: Failure): Trouble {
  return { kind: 'failed', failure };
}

/** Asked anew: the signal may have changed while something was awaited. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}
