import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

import { packFiles } from '../../../shared/audit/pack-files';
import type { PackDocument } from '../../../shared/audit/pack-files';
import { buildPackReport } from '../../../shared/audit/pack-report';
import type { Case } from '../../../shared/complaint/state';
import type { CaseId, DocumentId, EvidenceId } from '../../../shared/core/ids';
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
  readonly caseId: CaseId;
  readonly exhibits: ReadonlySet<EvidenceId>;
  /** Of the pages people read. */
  readonly language: UiLanguage;
}

export interface SavedPack {
  /** null: the dialog was cancelled, nothing was saved. */
  readonly savedAs: string | null;
  /** Name of the page that verifies it, in the same folder; null when the folder did not take it. */
  readonly page: string | null;
  readonly sha256: string;
  readonly size: number;
  readonly entries: number;
  readonly checkpointCode: string;
  readonly faults: number;
}

/**
 * Makes an audit pack and saves it: the export is itself a fact of the trail, so it is recorded first and stands in the
 * pack. A trail that does not add up is exported too, with what is wrong on the cover.
 */
export async function exportPack(
  services: Services,
  wish: PackWish,
  onStep: (step: PackStep) => void,
): Promise<Result<SavedPack, Trouble>> {
  const { cases, desktop, workspace, staff, clock, today } = services;
  const { caseId, language } = wish;
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
  const letters = await readAll(services, caseId, lettersOf(state));
  if (!letters.ok) return failed(letters.error);
  const exhibits = await readAll(services, caseId, exhibitsOf(state, wish.exhibits));
  if (!exhibits.ok) return failed(exhibits.error);

  onStep('render');
  const createdAt = clock.now();
  const files = packFiles(
    {
      workspace: workspace.workspaceId,
      organisation: workspace.organisation,
      caseId,
      reference: state.complaint.reference,
      createdAt,
      createdBy: staff.staffId,
      checkpoint,
      entries,
      keys,
      letters: letters.value,
      exhibits: exhibits.value,
    },
    sha256,
  );
  const report = buildPackReport({
    language,
    organisation: workspace.organisation,
    state,
    entries,
    checkpoint,
    devices: keys.devices,
    faults,
    deadlines: deadlinesOf(deadlineFactsOf(state), rulesOf(state, services.rules.book()), today()),
    createdAt,
  });
  const pdf = await desktop.renderReport({ report, createdAt, files: [...files] });
  if (!pdf.ok) return failed(pdf.error);

  onStep('save');
  const bytes = pdf.value;
  const hash = bytesToHex(sha256(bytes));
  const saved = await desktop.saveFile({
    suggestedName: packFileName(state),
    bytes,
    beside: await verifierPageFile(),
  });
  if (!saved.ok) return failed(saved.error);
  if (saved.value.savedAs !== null) {
    const told = await desktop.workspaceRecord({
      event: { type: 'Exported', v: 1, caseId, kind: 'audit-pack', sha256: hash },
    });
    if (!told.ok) return failed(told.error);
  }
  return ok({
    savedAs: saved.value.savedAs,
    page: saved.value.beside ?? null,
    sha256: hash,
    size: bytes.byteLength,
    entries: entries.length,
    checkpointCode: checkpoint.code,
    faults: faults.length,
  });
}

function failed(failure: Failure): Result<never, Trouble> {
  return err({ kind: 'failed', failure });
}

interface Wanted extends Omit<PackDocument, 'bytes'> {
  readonly documentId: DocumentId;
}

function lettersOf(state: Case): readonly Wanted[] {
  return [...state.letters, ...state.addenda.map(({ letter }) => letter)].map((letter) => ({
    documentId: letter.documentId,
    fileName: letter.fileName,
    mediaType: 'application/pdf',
    description: `Letter ${letter.issuedOn}`,
  }));
}

function exhibitsOf(state: Case, chosen: ReadonlySet<EvidenceId>): readonly Wanted[] {
  return [...state.evidence.values()]
    .filter(({ evidenceId }) => chosen.has(evidenceId))
    .map((exhibit) => ({
      documentId: exhibit.documentId,
      fileName: exhibit.fileName,
      mediaType: exhibit.mediaType,
      description: `Exhibit ${exhibit.exhibitNumber}`,
    }));
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

function packFileName({ complaint }: Case): string {
  const reference = complaint.reference.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 80);
  return `${reference}-audit-pack.pdf`;
}
