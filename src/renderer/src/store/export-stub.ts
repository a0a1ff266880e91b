import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

import { streamsOf } from '../../../shared/audit/causal-order';
import { checkpointCode } from '../../../shared/audit/checkpoint';
import { packFiles, withheldCounts } from '../../../shared/audit/pack-files';
import { buildErasedReport } from '../../../shared/audit/pack-report-erased';
import { verifyCheckpoint, verifyTrail } from '../../../shared/audit/verify-trail';
import type { Verifiers } from '../../../shared/audit/verify-trail';
import { err, ok } from '../../../shared/core/result';
import type { Result } from '../../../shared/core/result';
import type { UiLanguage } from '../../../shared/core/text';
import type { Failure } from '../../../shared/ipc/contract';
import { verifierPageFile } from '../lib/verifier-page';
import { recordExport } from './export-pack';
import type { ReadyPack, SavedPack } from './export-pack';
import type { ErasedCase, Services, Trouble } from './services';
import { checkSignatures, readKeys } from './verify-case';

/** Makes an audit pack of what is left of an erased case, asks where to save it, and records that. */
export async function exportStub(
  services: Services,
  stub: ErasedCase,
  language: UiLanguage,
): Promise<Result<SavedPack, Trouble>> {
  const made = await makeStubPack(services, stub, language);
  if (!made.ok) return made;
  const { bytes, suggestedName, ...facts } = made.value;
  const saved = await services.desktop.saveFile({ suggestedName, bytes, beside: await verifierPageFile() });
  if (!saved.ok) return failed(saved.error);
  const { savedAs, beside: page = null } = saved.value;
  if (savedAs !== null) {
    const told = await recordExport(services, stub.caseId, made.value);
    if (!told.ok) return told;
  }
  return ok({ ...facts, savedAs, page, size: bytes.byteLength });
}

async function makeStubPack(
  { erasures, desktop, workspace, staff, clock }: Services,
  { caseId, basis, erasedAt, root }: ErasedCase,
  language: UiLanguage,
): Promise<Result<ReadyPack, Trouble>> {
  const trail = await erasures.trail(caseId);
  if (!trail.ok) return failed(trail.error);
  const entries = trail.value;
  // It may have to be made, and recorded: the pack names the key it is signed with.
  const documentKey = await desktop.documentKey();
  if (!documentKey.ok) return failed(documentKey.error);
  const keys = await readKeys(desktop, workspace.workspaceId, []);
  if (!keys.ok) return keys;
  const streams = streamsOf(entries).map((stream) => stream.map(({ header, hash }) => ({ header, hash })));
  const signed = await desktop.signCheckpoint({
    caseId,
    streams: streams.flatMap((stream) =>
      stream[0] ? [{ deviceId: stream[0].header.device, length: stream.length }] : [],
    ),
    hashes: streams.flat().map(({ hash }) => hash),
  });
  if (!signed.ok) return failed(signed.error);
  const checkpoint = { ...signed.value, code: checkpointCode(signed.value.body, sha256) };
  const signatures = await checkSignatures(desktop, entries, keys.value, [checkpoint]);
  if (!signatures.ok) return signatures;
  const verifiers: Verifiers = { sha256, verifySignature: signatures.value };
  const frame = { workspace: workspace.workspaceId, case: caseId, devices: keys.value.devices };
  const faults = [
    ...verifyTrail(entries, frame, verifiers),
    ...verifyCheckpoint(checkpoint, entries, frame, verifiers),
  ];
  const anchored = await desktop.checkpointCover({
    streams: streams.map((stream) => stream.map(({ hash }) => hash)),
  });
  const anchors = anchored.ok ? anchored.value : [];
  const createdAt = clock.now();
  const { organisation } = workspace;
  const reference = caseId.slice(0, 8).toUpperCase();
  const files = packFiles(
    {
      workspace: workspace.workspaceId,
      organisation,
      caseId,
      reference,
      createdAt,
      createdBy: staff.staffId,
      purpose: 'erased',
      checkpoint,
      entries,
      keys: keys.value,
      ...(anchors.length > 0 && { anchors: { v: 1, checkpoints: anchors.map(({ anchor }) => anchor) } }),
      letters: [],
      leftOut: [],
      exhibits: [],
    },
    sha256,
  );
  const { devices } = keys.value;
  const report = buildErasedReport({
    ...{ language, organisation, caseId, basis, erasedAt, root },
    ...{ entries, checkpoint, anchors, devices, faults, createdAt },
  });
  const pdf = await desktop.renderReport({ report, createdAt, files: [...files] });
  if (!pdf.ok) return failed(pdf.error);
  return ok({
    bytes: pdf.value,
    suggestedName: `${reference}-erased.pdf`,
    purpose: 'erased',
    sha256: bytesToHex(sha256(pdf.value)),
    entries: entries.length,
    withheld: withheldCounts(entries),
    checkpointCode: checkpoint.code,
    faults: faults.length,
  });
}

function failed(failure: Failure): Result<never, Trouble> {
  return err({ kind: 'failed', failure });
}
