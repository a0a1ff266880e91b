import { canonicalJson } from '../../../src/shared/audit/canonical-json';
import type { EmbeddedFile } from '../../../src/shared/audit/report';
import { checkpointStamps } from '../../../src/verifier/checkpoint-stamps';
import { chance } from './chance';
import type { Chance } from './chance';
import { rendered } from './honest-pack';
import type { HonestPack, Signatory } from './honest-pack';
import { judge, verdictOf } from './judge';
import { Tally } from './tally';

/**
 * What a forger makes of a pack's files.
 * @param other a sound pack of another case, partly of the same workspace
 */
export type FileForgery<P> = (pack: P, random: Chance, other: P) => readonly EmbeddedFile[];

const TIMES = 45;
/** So many of them are also put into a PDF and signed by the forger. */
const SIGNED_BY_FORGER = 1;

/** Tries each forgery many times on these packs, and prints what was found by their content and by their signature. */
export async function tryForgeries<P extends Pick<HonestPack, 'files' | 'seal' | 'pdf'>>(
  title: string,
  packs: readonly P[],
  forgeries: Readonly<Record<string, FileForgery<P>>>,
  forger: Signatory,
  times = TIMES,
): Promise<Pick<Tally, 'missed' | 'falseAlarms' | 'mutations'>> {
  const random = chance();
  const [byContent, byFile] = [new Tally(`${title}, content`), new Tally(`${title}, signed by the forger`)];
  for (const { files, seal, pdf } of packs) {
    byContent.honest(await isSound(files, seal));
    byFile.honest((await judge(pdf)) === 'missed');
  }
  for (const [kind, forge] of Object.entries(forgeries)) {
    for (let time = 0; time < times; time++) {
      const place = random.below(packs.length);
      const [pack, other] = [
        packs[place],
        packs[(place + 1 + random.below(packs.length - 1)) % packs.length],
      ];
      if (!pack || !other) throw new Error('There are several packs');
      const files = forge(pack, random, other);
      if (sameFiles(files, pack.files)) {
        byContent.add(kind, 'unchanged');
        continue;
      }
      // The signature of the PDF is left out of account: what the trail and the keys prove must suffice.
      const sound = await isSound(files, pack.seal);
      byContent.add(kind, sound ? 'missed' : 'fault', `pack ${String(place)}`);
      if (time < SIGNED_BY_FORGER && new Set(files.map(({ name }) => name)).size === files.length) {
        byFile.add(kind, await judge(await forger.sign(await rendered(files))));
      }
    }
  }
  byContent.print();
  byFile.print();
  return {
    missed: [...byContent.missed, ...byFile.missed],
    falseAlarms: byContent.falseAlarms + byFile.falseAlarms,
    mutations: byContent.mutations,
  };
}

async function isSound(parts: readonly EmbeddedFile[], seal: HonestPack['seal']): Promise<boolean> {
  return verdictOf({ parts, seal, stamps: await checkpointStamps(parts) }).sound;
}

function sameFiles(a: readonly EmbeddedFile[], b: readonly EmbeddedFile[]): boolean {
  const text = (files: readonly EmbeddedFile[]) =>
    canonicalJson(files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')]));
  return text(a) === text(b);
}
