import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

import {
  issuedLetters,
  mayEnclose,
  mayLeaveOutLetters,
  usualEnclosures,
} from '../../../shared/audit/enclosures';
import { streamsOf } from '../../../shared/audit/causal-order';
import type { Enclosures } from '../../../shared/audit/enclosures';
import type { PackDevice, WithheldCount } from '../../../shared/audit/pack';
import { packFiles, withheldCounts } from '../../../shared/audit/pack-files';
import type { PackDocument } from '../../../shared/audit/pack-files';
import { buildPackReport } from '../../../shared/audit/pack-report';
import { blackedOut, holdsPassage } from '../../../shared/audit/passages';
import type { Passage } from '../../../shared/audit/passages';
import type { CasePurpose, PackPurpose, WithheldReason } from '../../../shared/audit/purposes';
import { scopeOf } from '../../../shared/audit/withhold';
import type { Stuck } from '../../../shared/audit/withhold';
import { blackOutMark } from '../../../shared/audit/withheld-texts';
import type { IssuedLetter } from '../../../shared/complaint/events';
import type { Case, Evidence } from '../../../shared/complaint/state';
import type { CaseId, DocumentId, EvidenceId, LetterId } from '../../../shared/core/ids';
import { err, ok } from '../../../shared/core/result';
import type { Result } from '../../../shared/core/result';
import type { UiLanguage } from '../../../shared/core/text';
import { deadlineFactsOf } from '../../../shared/law/deadline-facts';
import { deadlinesOf } from '../../../shared/law/deadlines';
import type { Failure } from '../../../shared/ipc/contract';
import { verifierPageFile } from '../lib/verifier-page';
import { rulesOf } from './rules-of';
import type { Services, Trouble } from './services';
import { verifyCase } from './verify-case';

export const PACK_STEPS = ['record', 'verify', 'collect', 'render', 'save'] as const;
export type PackStep = (typeof PACK_STEPS)[number];

export interface PackWish {
  readonly purpose: CasePurpose;
  /** Of the pages people read. */
  readonly language: UiLanguage;
  /** Absent: what the purpose asks for. A full pack has every letter, whatever is said here. */
  readonly letters?: ReadonlySet<LetterId>;
  /** Absent: what the purpose asks for. */
  readonly exhibits?: ReadonlySet<EvidenceId>;
  readonly passages?: readonly Passage[];
}

/** stuck: what must not go out stands in an entry, or among the names of the devices, that every pack holds whole. */
export type ExportTrouble = Trouble | ({ readonly kind: 'stuck' } & Stuck);

/** A pack that was made and is nowhere yet. */
export interface ReadyPack {
  readonly bytes: Uint8Array;
  readonly suggestedName: string;
  readonly purpose: PackPurpose;
  readonly sha256: string;
  readonly entries: number;
  readonly withheld: readonly WithheldCount[];
  readonly checkpointCode: string;
  readonly faults: number;
}

export interface SavedPack extends Omit<ReadyPack, 'bytes' | 'suggestedName'> {
  /** null: the dialog was cancelled, nothing was saved. */
  readonly savedAs: string | null;
  /** Name of the page that verifies it, in the same folder; null when the folder did not take it. */
  readonly page: string | null;
  readonly size: number;
}

/** Makes an audit pack, asks where to save it, and records that. */
export async function exportPack(
  services: Services,
  caseId: CaseId,
  wish: PackWish,
  onStep: (step: PackStep) => void,
): Promise<Result<SavedPack, ExportTrouble>> {
  const made = await makePack(services, caseId, wish, onStep);
  if (!made.ok) return made;
  const { bytes, suggestedName, ...facts } = made.value;
  onStep('save');
  const saved = await services.desktop.saveFile({ suggestedName, bytes, beside: await verifierPageFile() });
  if (!saved.ok) return failed(saved.error);
  if (saved.value.savedAs !== null) {
    const told = await recordExport(services, caseId, made.value);
    if (!told.ok) return told;
  }
  return ok({
    ...facts,
    savedAs: saved.value.savedAs,
    page: saved.value.beside ?? null,
    size: bytes.byteLength,
  });
}

/** Tells the workspace's own trail that a pack has left the app, and for whom. */
export async function recordExport(
  { desktop }: Services,
  caseId: CaseId,
  { sha256: hash, purpose }: ReadyPack,
): Promise<Result<null, Trouble>> {
  const told = await desktop.workspaceRecord({
    event: { type: 'Exported', v: 1, caseId, kind: 'audit-pack', sha256: hash, purpose },
  });
  return told.ok ? ok(null) : failed(told.error);
}

/**
 * Makes an audit pack: the export is itself a fact of the trail, so it is recorded first and stands in the pack. A
 * trail that does not add up is exported too, with what is wrong on the cover.
 */
export async function makePack(
  services: Services,
  caseId: CaseId,
  wish: PackWish,
  onStep: (step: PackStep) => void,
): Promise<Result<ReadyPack, ExportTrouble>> {
  const { cases, desktop, workspace, staff, clock, today } = services;
  const { language, purpose } = wish;
  if (cases.peek(caseId)?.blind) return err({ kind: 'refused', refusal: { code: 'ASSESSED_BY_ANOTHER' } });
  onStep('record');
  if (!cases.peek(caseId)?.damage) {
    const recorded = await cases.execute(caseId, { type: 'OpenCase', purpose: 'export' });
    if (!recorded.ok) return recorded;
  }
  // It may have to be made, and recorded: the pack names the key it is signed with.
  const documentKey = await desktop.documentKey();
  if (!documentKey.ok) return failed(documentKey.error);
  onStep('verify');
  const verdict = await verifyCase(services, caseId);
  if (!verdict.ok) return verdict;
  const { view, entries, keys, faults } = verdict.value;
  if (!verdict.value.checkpoint.ok) return verdict.value.checkpoint;
  const checkpoint = verdict.value.checkpoint.value;
  const { state } = view;

  onStep('collect');
  const passages = purpose === 'full' ? [] : (wish.passages ?? []);
  const mark = (reason: WithheldReason) => blackOutMark(reason, language);
  const checked = new Set(entries);
  const told = view.history.filter(({ entry }) => checked.has(entry));
  const scope = scopeOf(state, told, { purpose, passages }, mark);
  const stuck = scope.stuck ?? stuckInNames(keys.devices, passages);
  if (stuck) return err({ kind: 'stuck', ...stuck });
  const enclosed = enclosuresOf(state, wish);
  const issued = issuedLetters(state);
  const letters = await readAll(
    services,
    caseId,
    issued.filter(({ letterId }) => enclosed.letters.has(letterId)).map(letterFile),
  );
  if (!letters.ok) return failed(letters.error);
  const chosen = [...state.evidence.values()].filter(({ evidenceId }) => enclosed.exhibits.has(evidenceId));
  const exhibits = await readAll(
    services,
    caseId,
    // A file's name may say what was blacked out.
    chosen.map((exhibit) => exhibitFile(blackedOut(exhibit, passages, mark))),
  );
  if (!exhibits.ok) return failed(exhibits.error);

  const anchored = await desktop.checkpointCover({
    streams: streamsOf(entries).map((stream) => stream.map(({ hash }) => hash)),
  });
  // A damaged journal is said on the cover; the pack is made all the same.
  const anchors = anchored.ok ? anchored.value : [];

  onStep('render');
  const createdAt = clock.now();
  const leftOut = issued
    .filter(({ letterId }) => !enclosed.letters.has(letterId))
    .map((letter) => ({ sha256: letter.sha256, reason: 'not-needed-for-purpose' as const }));
  const files = packFiles(
    {
      workspace: workspace.workspaceId,
      organisation: workspace.organisation,
      caseId,
      reference: state.complaint.reference,
      createdAt,
      createdBy: staff.staffId,
      purpose,
      checkpoint,
      entries: scope.entries,
      keys,
      ...(anchors.length > 0 && { anchors: { v: 1, checkpoints: anchors.map(({ anchor }) => anchor) } }),
      letters: letters.value,
      leftOut,
      exhibits: exhibits.value,
    },
    sha256,
  );
  const report = buildPackReport({
    language,
    organisation: workspace.organisation,
    purpose,
    passages,
    lettersLeftOut: leftOut.length,
    state: scope.state,
    entries: scope.entries,
    checkpoint,
    anchors,
    devices: keys.devices,
    faults,
    deadlines: deadlinesOf(deadlineFactsOf(scope.state), rulesOf(state, services.rules.book()), today()),
    createdAt,
  });
  const pdf = await desktop.renderReport({ report, createdAt, files: [...files] });
  if (!pdf.ok) return failed(pdf.error);
  return ok({
    bytes: pdf.value,
    suggestedName: packFileName(state, purpose),
    purpose,
    sha256: bytesToHex(sha256(pdf.value)),
    entries: entries.length,
    withheld: withheldCounts(scope.entries),
    checkpointCode: checkpoint.code,
    faults: faults.length,
  });
}

function enclosuresOf(state: Case, { purpose, letters, exhibits }: PackWish): Enclosures {
  const usual = usualEnclosures(state, purpose);
  const wished = [...(exhibits ?? usual.exhibits)].filter((id) => {
    const exhibit = state.evidence.get(id);
    return exhibit && mayEnclose(exhibit, purpose);
  });
  return {
    letters: mayLeaveOutLetters(purpose) ? (letters ?? usual.letters) : usual.letters,
    exhibits: new Set(wished),
  };
}

function stuckInNames(devices: readonly PackDevice[], passages: readonly Passage[]): Stuck | undefined {
  const names = devices.map(({ staffName }) => staffName);
  const passage = passages.find((each) => holdsPassage(names, each));
  return passage && { passage };
}

function failed(failure: Failure): Result<never, Trouble> {
  return err({ kind: 'failed', failure });
}

interface Wanted extends Omit<PackDocument, 'bytes'> {
  readonly documentId: DocumentId;
}

function letterFile({ documentId, fileName, issuedOn }: IssuedLetter): Wanted {
  return { documentId, fileName, mediaType: 'application/pdf', description: `Letter ${issuedOn}` };
}

function exhibitFile({ documentId, fileName, mediaType, exhibitNumber }: Evidence): Wanted {
  return { documentId, fileName, mediaType, description: `Exhibit ${exhibitNumber}` };
}

async function readAll(
  { documents }: Services,
  caseId: CaseId,
  wanted: readonly Wanted[],
): Promise<Result<readonly PackDocument[], Failure>> {
  const read: PackDocument[] = [];
  for (const { documentId, ...rest } of wanted) {
    const bytes = await documents.read(caseId, documentId);
    if (!bytes.ok) return bytes;
    read.push({ ...rest, bytes: bytes.value });
  }
  return ok(read);
}

function packFileName({ complaint }: Case, purpose: CasePurpose): string {
  const reference = complaint.reference.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 80);
  return `${reference}-${purpose === 'full' ? 'audit-pack' : purpose}.pdf`;
}
