import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

import type { AnchorFacts } from '../src/shared/audit/anchors';
import { verifyPack } from '../src/shared/audit/verify-pack';
import type { PackVerdict } from '../src/shared/audit/verify-pack';
import { FAULTS } from '../src/shared/audit/verify-trail';
import { decodeUtf8 } from '../src/verifier/decode-utf8';
import { openPack } from '../src/verifier/open-pack';
import { nodeVerifiers } from './node-verifiers';

const SOUND = 0;
const NOT_SOUND = 1;
const UNREADABLE = 2;

interface Report {
  readonly file: string;
  readonly exitCode: number;
  readonly verdict?: PackVerdict;
}

async function examine(file: string): Promise<Report> {
  let pdf: Uint8Array;
  try {
    pdf = await readFile(file);
  } catch {
    return { file, exitCode: UNREADABLE };
  }
  const pack = await openPack(pdf);
  if (!pack) return { file, exitCode: UNREADABLE };
  const verdict = verifyPack(pack, nodeVerifiers(), decodeUtf8);
  return { file, verdict, exitCode: verdict.sound ? SOUND : NOT_SOUND };
}

function inWords({ file, verdict }: Report): string {
  const name = basename(file);
  if (!verdict) return `${name}: cannot be read as a PDF file`;
  const about = [
    verdict.reference && `  case          ${verdict.reference}, ${verdict.organisation ?? ''}`,
    `  entries       ${String(verdict.entries)}`,
    verdict.purpose && `  purpose       ${verdict.purpose}`,
    ...withheldLines(verdict),
    verdict.purpose === 'erased' &&
      '  erased        the codes on its letters cannot be recomputed: what they stood for is destroyed',
    verdict.checkpointCode && `  checkpoint    ${verdict.checkpointCode} (of the moment the pack was made)`,
    ...verdict.anchors.slice(-1).map(anchorInWords),
    ...verdict.anchors
      .filter(({ stamp }) => stamp)
      .slice(-1)
      .map(stampInWords),
    ...verdict.letters.map(
      ({ name: letter, sha256, code }) =>
        `  letter        ${letter}\n                sha256 ${sha256}` +
        (code === undefined ? '' : `\n                code   ${code} (as printed on the letter)`),
    ),
    verdict.signer &&
      `  signed by     ${verdict.signer.subject} (${verdict.signer.kind ?? 'unknown certificate'})`,
    verdict.signer?.stamp &&
      `  time stamp    ${new Date(verdict.signer.stamp.at).toISOString()} by ${verdict.signer.stamp.authority}`,
    verdict.rootKey && `  root key      ${verdict.rootKey} (compare it with the one the firm has given)`,
  ].filter((line) => typeof line === 'string');
  const faults = verdict.faults.map(({ code, place }) => `  ${code}: ${FAULTS[code]} – ${place}`);
  return [`${name}: ${verdict.sound ? 'sound' : 'NOT SOUND'}`, ...about, ...faults].join('\n');
}

/** Said of a sound pack, too: what nobody but its maker can read. */
function withheldLines({ withheld, entries, lettersLeftOut }: PackVerdict): readonly string[] {
  const count = withheld.reduce((sum, each) => sum + each.count, 0);
  const left = lettersLeftOut === 0 ? [] : [`  left out      ${String(lettersLeftOut)} issued letter(s)`];
  if (count === 0) return left;
  const reasons = withheld.map((each) => `${each.reason} ${String(each.count)}`).join(', ');
  return [`  withheld      ${String(count)} of ${String(entries)} contents (${reasons})`, ...left];
}

function anchorInWords({ number, code, entries }: AnchorFacts): string {
  return `  workspace     checkpoint ${String(number + 1)}, ${code}, over ${String(entries)} of these entries`;
}

function stampInWords({ number, entries, stamp }: AnchorFacts): string {
  const at = stamp ? `${new Date(stamp.at).toISOString()} by ${stamp.authority}` : '';
  return `  stamped       checkpoint ${String(number + 1)}, over ${String(entries)} of these entries: ${at}`;
}

const asJson = process.argv.includes('--json');
const files = process.argv.slice(2).filter((argument) => argument !== '--json');
const reports = await Promise.all(files.map(examine));
process.stdout.write(`${asJson ? JSON.stringify(reports, null, 2) : reports.map(inWords).join('\n')}\n`);
process.exitCode = Math.max(...reports.map(({ exitCode }) => exitCode));
