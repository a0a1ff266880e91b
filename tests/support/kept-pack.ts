import { renderReport } from '../../src/main/pdf/render-report';
import { codeOf } from '../../src/shared/audit/checkpoint';
import { buildErasedReport } from '../../src/shared/audit/pack-report-erased';
import { workspaceCheckpointMessage } from '../../src/shared/audit/workspace-checkpoint';
import { NOW } from './cases';
import { nodeSha256 } from './fake-desktop';
import { CASE } from './packs';
import {
  anchorOver,
  caseWithLetters,
  documentSeal,
  draftOf,
  filesOf,
  ORGANISATION,
  sealed,
  testDevice,
} from './signed-packs';
import { pdfWith } from './pack-pdf';
import { ERASED, stubDraft } from './stub-drafts';
import { stampFor, stampOver, startTimeStampAuthority } from './time-stamp-authority';

/** What `scripts/write-kept-pack.mjs` keeps in tests/fixtures/packs, by name. */
export const KEPT_PACKS: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  stamped: stampedPack,
  erased: erasedPack,
};

/**
 * A pack tied to four checkpoints of its workspace, the first and the last of them time-stamped, and with a time stamp in
 * its own signature.
 */
async function stampedPack(): Promise<Uint8Array> {
  const authority = await startTimeStampAuthority();
  try {
    const seal = await documentSeal();
    const draft = draftOf([testDevice('d'), testDevice('e')], seal, caseWithLetters());
    const [device] = draft.devices;
    const first = anchorOver(draft.entries.slice(0, 5), device, undefined);
    const second = anchorOver([], device, first);
    const third = anchorOver(draft.entries.slice(5, 11), device, second);
    const fourth = anchorOver(draft.entries.slice(11), device, third);
    const checkpoints = [
      { ...first, stamp: await stampFor(authority, first.body) },
      second,
      third,
      { ...fourth, stamp: await stampFor(authority, fourth.body) },
    ];
    const pdf = await pdfWith(filesOf({ ...draft, anchors: { v: 1, checkpoints } }));
    return await sealed(pdf, seal, (data) => stampOver(authority, data));
  } finally {
    await authority.close();
  }
}

/** The pack of an erased case, written by two devices and tied to a checkpoint of its workspace, with the app's pages. */
async function erasedPack(): Promise<Uint8Array> {
  const seal = await documentSeal();
  const draft = stubDraft([testDevice('d'), testDevice('e')], seal);
  const { checkpoint, trail, keys } = draft;
  const anchor = anchorOver(draft.entries, draft.devices[0], undefined);
  const reference = CASE.slice(0, 8).toUpperCase();
  const report = buildErasedReport({
    language: 'da',
    organisation: ORGANISATION,
    caseId: CASE,
    basis: ERASED.basis,
    erasedAt: NOW + draft.entries.length - 1,
    root: checkpoint.body.root,
    entries: trail,
    checkpoint,
    anchors: [{ anchor, code: codeOf(workspaceCheckpointMessage(anchor.body, nodeSha256)) }],
    devices: keys.devices,
    faults: [],
    createdAt: NOW,
  });
  const files = filesOf({ ...draft, reference, anchors: { v: 1, checkpoints: [anchor] } });
  const pdf = await renderReport(report, files, NOW);
  if (!pdf.ok) throw new Error(pdf.error.code);
  return sealed(pdf.value, seal);
}
