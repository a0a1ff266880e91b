import {
  anchorOver,
  caseWithLetters,
  documentSeal,
  draftOf,
  filesOf,
  sealed,
  testDevice,
} from './signed-packs';
import { pdfWith } from './pack-pdf';
import { stampFor, stampOver, startTimeStampAuthority } from './time-stamp-authority';

/**
 * A pack tied to four checkpoints of its workspace, the first and the last of them time-stamped, and with a time stamp in
 * its own signature: `scripts/write-kept-pack.mjs` keeps it in tests/fixtures/packs.
 */
export async function stampedPack(): Promise<Uint8Array> {
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
