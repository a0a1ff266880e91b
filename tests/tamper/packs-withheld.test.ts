import { expect, test } from 'vitest';

import { canonicalJson } from '../../src/shared/audit/canonical-json';
import type { Entry, PackEntry, WithheldEntry } from '../../src/shared/audit/entry';
import { hashHeader } from '../../src/shared/audit/hashing';
import { KEYS_FILE, MANIFEST_FILE, manifestSchema } from '../../src/shared/audit/pack';
import type { PackManifest } from '../../src/shared/audit/pack';
import { withheldCounts } from '../../src/shared/audit/pack-files';
import type { PackContent } from '../../src/shared/audit/pack-files';
import { NEVER_WITHHELD, CHOSEN_REASONS } from '../../src/shared/audit/purposes';
import type { EmbeddedFile } from '../../src/shared/audit/report';
import { nodeSha256 } from '../support/fake-desktop';
import type { Chance } from './support/chance';
import { hexDigit, rewritten, withLines } from './support/forge-files';
import { newSignatory, newWriter, remade, rendered, threePacks } from './support/honest-pack';
import type { HonestPack } from './support/honest-pack';
import { judge } from './support/judge';
import { tryForgeries } from './support/try-forgeries';
import type { FileForgery } from './support/try-forgeries';

/** A pack of which some notes are withheld, and its letter left out. */
interface WithheldPack extends HonestPack {
  readonly trail: readonly PackEntry[];
  /** What its maker put into it instead of the whole. */
  readonly withheld: Partial<PackContent>;
}

type Forgery = FileForgery<WithheldPack>;

const forger = newWriter(9);
const FORGER = await newSignatory('Anna Lind');

/** Every second note, each time for the next reason. */
async function withheldPacks(): Promise<readonly WithheldPack[]> {
  return Promise.all(
    (await threePacks()).map(async (pack) => {
      const { entries, letters } = pack.content;
      const trail = entries.map((entry, place): PackEntry => {
        const reason = CHOSEN_REASONS[(place / 2) % CHOSEN_REASONS.length];
        const isKept = entry.header.type !== 'NoteAdded' || reason === undefined;
        return isKept ? entry : withheld(entry, reason);
      });
      const leftOut = letters.map(({ bytes }) => ({
        sha256: Buffer.from(nodeSha256(bytes)).toString('hex'),
        reason: 'not-needed-for-purpose' as const,
      }));
      const change = { purpose: 'disclosure', entries: trail, letters: [], leftOut } as const;
      return { ...(await remade(pack, change)), trail, withheld: change };
    }),
  );
}

function withheld(
  { header, hash, sig }: PackEntry,
  reason: WithheldEntry['withheld']['reason'],
): WithheldEntry {
  return { header, hash, sig, withheld: { reason } };
}

/** Another trail; the counts in the manifest as they were, or made to fit. */
const trailOf =
  (
    change: (
      trail: readonly PackEntry[],
      random: Chance,
      pack: WithheldPack,
      other: WithheldPack,
    ) => readonly unknown[],
    counts: 'as-they-were' | 'either' | 'fitting' = 'either',
  ): Forgery =>
  (pack, random, other) => {
    const lines = change(pack.trail, random, pack, other);
    const files = withLines(pack.files, () => lines.map((line) => canonicalJson(line)));
    const fits = counts === 'fitting' || (counts === 'either' && random.below(2) === 0);
    // Whatever stands in a line: counting asks for no more than whether it is withheld.
    return fits
      ? manifest(() => ({ withheld: withheldCounts(lines as readonly PackEntry[]) }))(
          { ...pack, files },
          random,
          other,
        )
      : files;
  };

/** One withheld line is another one, or something else altogether. */
const line = (
  change: (entry: WithheldEntry, random: Chance, pack: WithheldPack, other: WithheldPack) => unknown,
  counts?: 'as-they-were' | 'fitting',
): Forgery =>
  trailOf((trail, random, pack, other) => {
    const picked = random.pick(trail.filter((entry) => 'withheld' in entry));
    return trail.map((entry) => (entry === picked ? change(picked, random, pack, other) : entry));
  }, counts);

function manifest(change: (manifest: PackManifest, random: Chance, pack: WithheldPack) => object): Forgery {
  return (pack, random) =>
    rewritten(pack.files, MANIFEST_FILE, (text) => {
      const before = manifestSchema.parse(JSON.parse(text));
      return canonicalJson({ ...before, ...change(before, random, pack) });
    });
}

/** The content of an entry as its writer knows it. */
function wholeOf({ content }: WithheldPack, { hash }: PackEntry): Entry {
  const entry = content.entries.find((each) => each.hash === hash);
  if (!entry) throw new Error('Every line was an entry');
  return entry;
}

const FORGERIES: Readonly<Record<string, Forgery>> = {
  'made-up body put back': line(({ header, hash, sig }, random) => ({
    ...{ header, hash, sig, salt: random.bytes(16).toString('hex') },
    body: { type: header.type, v: header.typeVersion, text: `Note ${String(random.below(1e6))}` },
  })),
  'body of another entry put back': line((entry, random, pack, other) => {
    // Two cases may hold the same words under the same salt: that is no forgery.
    const from = random
      .pick([pack, other])
      .content.entries.filter(({ header }) => header.bodyHash !== entry.header.bodyHash);
    const { salt, body } = random.pick(from);
    const { header, hash, sig } = entry;
    return { header, hash, sig, salt, body };
  }),
  'body put back with another salt': line((entry, random, pack) => {
    const whole = wholeOf(pack, entry);
    return { ...whole, salt: hexDigit(random, whole.salt) };
  }),
  'body put back, and the counts as they were': line(
    (entry, _random, pack) => wholeOf(pack, entry),
    'as-they-were',
  ),
  'body or salt beside the statement that it is withheld': line((entry, random, pack) => {
    const { salt, body } = wholeOf(pack, entry);
    return { ...entry, ...random.pick([{ salt }, { body }, { salt, body }, { body: null }]) };
  }),
  'body gone without a word': line(({ header, hash, sig }) => ({ header, hash, sig })),
  'reason exchanged': line(
    (entry, random) =>
      withheld(entry, random.pick(CHOSEN_REASONS.filter((each) => each !== entry.withheld.reason))),
    'as-they-were',
  ),
  'reason that there is not': line((entry, random) => ({
    ...entry,
    withheld: random.pick([
      {},
      { reason: 'secret' },
      { reason: '' },
      { reason: null },
      'third-party',
      [],
      { ...entry.withheld, why: 'x' },
    ]),
  })),
  'header of a withheld entry changed': line((entry, random) => ({
    ...entry,
    header: {
      ...entry.header,
      ...random.pick([
        { recordedAt: entry.header.recordedAt - 1 - random.below(1e9) },
        { staff: forger.staff },
        { role: 'approver' },
        { type: 'NoteWithdrawn' },
        { bodyHash: hexDigit(random, entry.header.bodyHash) },
      ]),
    },
  })),
  'header of a withheld entry changed, hashed and signed by a foreign key': line((entry, random) => {
    const header = { ...entry.header, bodyHash: random.bytes(32).toString('hex') };
    const hash = hashHeader(header, nodeSha256);
    return { ...entry, header, hash, sig: forger.key.sign(Buffer.from(hash, 'hex')) };
  }),
  'signature of a withheld entry changed': line((entry, random) => ({
    ...entry,
    sig: hexDigit(random, entry.sig),
  })),
  'withheld line cut': trailOf((trail, random) => {
    const picked = random.pick(trail.filter((entry) => 'withheld' in entry));
    return trail.filter((entry) => entry !== picked);
  }),
  'all withheld lines cut': trailOf((trail) => trail.filter((entry) => !('withheld' in entry))),
  'withheld line repeated': trailOf((trail, random) => {
    const picked = random.pick(trail.filter((entry) => 'withheld' in entry));
    return trail.toSpliced(random.below(trail.length), 0, picked);
  }),
  'withheld line moved': trailOf((trail, random) => {
    const picked = random.pick(trail.filter((entry) => 'withheld' in entry));
    return trail.filter((entry) => entry !== picked).toSpliced(random.below(trail.length), 0, picked);
  }),
  'withheld line of another case': line((_entry, random, _pack, { trail }) =>
    random.pick(trail.filter((entry) => 'withheld' in entry)),
  ),
  'one more is withheld, and the counts as they were': trailOf((trail, random) => {
    const picked = random.pick(trail.filter((entry) => !('withheld' in entry)));
    return trail.map((entry) => (entry === picked ? withheld(entry, random.pick(CHOSEN_REASONS)) : entry));
  }, 'as-they-were'),
  'an entry that keeps a checkpoint is withheld': trailOf((trail, random) => {
    const picked = random.pick(trail.filter(({ header }) => NEVER_WITHHELD.includes(header.type)));
    return trail.map((entry) => (entry === picked ? withheld(entry, random.pick(CHOSEN_REASONS)) : entry));
  }, 'fitting'),
  'counts changed': manifest((_manifest, random, pack) => {
    const counts = withheldCounts(pack.trail);
    const picked = random.pick(counts);
    const [first, ...more] = counts;
    return random.pick([
      { withheld: counts.map((each) => (each === picked ? { ...each, count: each.count + 1 } : each)) },
      { withheld: counts.map((each) => (each === picked ? { ...each, count: each.count - 1 } : each)) },
      { withheld: counts.filter((each) => each !== picked) },
      { withheld: [...counts, picked] },
      { withheld: [] },
      { withheld: first && more.length > 0 ? [...more, first] : [] },
    ]);
  }),
  'said to hold everything': manifest(() => ({ purpose: 'full' })),
  'said to hold everything, and nothing is counted': manifest(() => ({
    purpose: 'full',
    withheld: [],
    leftOut: [],
  })),
  'letters left out changed': manifest(({ leftOut = [], files }, random) => {
    const sha256 = random.bytes(32).toString('hex');
    return random.pick([
      { leftOut: [] },
      { leftOut: [...leftOut, ...leftOut] },
      { leftOut: [...leftOut, { sha256, reason: 'confidential' }] },
      { leftOut: leftOut.map((each) => ({ ...each, sha256: hexDigit(random, each.sha256) })) },
      {
        files: [
          ...files,
          ...leftOut.map((each) => ({
            name: 'letter-1.pdf',
            mediaType: 'application/pdf',
            size: 1,
            sha256: each.sha256,
            part: 'letter',
          })),
        ],
      },
    ]);
  }),
  'said to be of version 1': ({ files }, random) => {
    const old = (text: string, members: readonly string[]) =>
      canonicalJson({
        ...JSON.parse(text),
        v: 1,
        ...Object.fromEntries(members.map((name) => [name, undefined])),
      });
    const [first, second] = [
      (before: readonly EmbeddedFile[]) => rewritten(before, KEYS_FILE, (text) => old(text, ['approvals'])),
      (before: readonly EmbeddedFile[]) =>
        rewritten(before, MANIFEST_FILE, (text) => old(text, ['purpose', 'withheld', 'leftOut'])),
    ];
    return random.pick([first(files), second(files), second(first(files))]);
  },
};

test('when what a pack withholds is changed in any way → it is found by its content', async () => {
  const tally = await tryForgeries('Packs that withhold', await withheldPacks(), FORGERIES, FORGER, 20);
  expect(tally.missed).toEqual([]);
  expect(tally.falseAlarms).toBe(0);
  expect(tally.mutations).toBeGreaterThan(400);
}, 120_000);

test('when another reason, purpose or more that is withheld agrees with itself → only the signature of the PDF tells', async () => {
  const [pack] = await withheldPacks();
  if (!pack) throw new Error('There are three packs');
  const changes: readonly Partial<PackContent>[] = [
    { entries: pack.trail.map((entry) => ('withheld' in entry ? withheld(entry, 'confidential') : entry)) },
    { entries: pack.trail.map((entry, place) => (place === 0 ? withheld(entry, 'internal-note') : entry)) },
    { entries: pack.trail.map((entry) => ('withheld' in entry ? wholeOf(pack, entry) : entry)) },
    { purpose: 'adr-file' },
  ];
  for (const change of changes) {
    const { files, pdf } = await remade(pack, { ...pack.withheld, ...change });
    expect(await judge(pdf)).toBe('missed');
    expect(await judge(await FORGER.sign(await rendered(files)))).toBe('fault');
  }
});
