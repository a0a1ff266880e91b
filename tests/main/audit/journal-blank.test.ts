import { copyFileSync, linkSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { CaseId } from '../../../src/shared/core/ids';
import { finishShredding } from '../../../src/main/files/shred';
import { caseId, createScribe, identity, openDesk, scanAll } from '../support/desk';
import { tempFolder } from '../support/temp-folder';

const ERASED = caseId(1);
const ONLY: ReadonlySet<CaseId> = new Set([ERASED]);
const everything = () => true;

/** Small segments, so that the case lies in several of them and in the open one. */
async function written(folder: string) {
  const desk = await openDesk(folder, { segmentBytes: 2_000 });
  const scribe = createScribe();
  const requests = Array.from({ length: 24 }, (_, index) => scribe.next(caseId(1 + (index % 3)), 2, 120));
  for (const request of requests) expect((await desk.journal.append(request)).ok).toBe(true);
  const bodies = requests.flatMap(({ entries }) => entries);
  return { desk, scribe, bodies };
}

function bytesIn(folder: string): Buffer {
  const journal = join(folder, 'journal');
  return Buffer.concat(readdirSync(journal).map((name) => readFileSync(join(journal, name))));
}

describe('journal: blanking the bodies of a case', () => {
  it('when a case is blanked → its bodies are in no file, everything else is as it was', async () => {
    const folder = tempFolder();
    const { desk, bodies } = await written(folder);
    const before = await scanAll(desk.journal);
    const heads = [...desk.journal.heads.all()];
    const size = bytesIn(folder).length;

    await desk.journal.blank(ONLY, everything);

    const bytes = bytesIn(folder);
    expect(bytes.length).toBe(size);
    for (const { header, sealedBody } of bodies)
      expect(bytes.includes(Buffer.from(sealedBody))).toBe(header.case !== ERASED);
    const after = await scanAll(desk.journal);
    expect(after.findings).toEqual([]);
    expect(after.records.map(({ header, hash, sig }) => ({ header, hash, sig }))).toEqual(
      before.records.map(({ header, hash, sig }) => ({ header, hash, sig })),
    );
    expect((await desk.journal.inspect(0)).findings).toEqual([]);
    expect([...desk.journal.heads.all()]).toEqual(heads);
    expect(readdirSync(join(folder, 'journal')).every((name) => name.endsWith('.journal'))).toBe(true);
    await desk.close();
  });

  it('when only some entries are meant → the others keep their bodies', async () => {
    const folder = tempFolder();
    const { desk, bodies } = await written(folder);
    await desk.journal.blank(ONLY, ({ seq }) => seq > 0);
    const kept = bodies.find(({ header }) => header.case === ERASED && header.seq === 0);
    expect(bytesIn(folder).includes(Buffer.from(kept!.sealedBody))).toBe(true);
    await desk.close();
  });

  it('when it goes on, and is opened again → nothing is missing and nothing is found', async () => {
    const folder = tempFolder();
    const { desk, scribe } = await written(folder);
    // Blanking and writing at once: neither gets in the other's way.
    const [, answer] = await Promise.all([
      desk.journal.blank(ONLY, everything),
      desk.journal.append(scribe.next(caseId(2))),
    ]);
    expect(answer.ok).toBe(true);
    expect((await desk.journal.append(scribe.next(caseId(3)))).ok).toBe(true);
    const position = desk.journal.position();
    await desk.close();

    const again = await openDesk(folder, { segmentBytes: 2_000 });
    expect(again.journal.findings).toEqual([]);
    expect(again.journal.position()).toBe(position);
    expect((await scanAll(again.journal)).records).toHaveLength(50);
    expect((await again.journal.append(scribe.next(caseId(2)))).ok).toBe(true);
    await again.close();
  });

  it('when the machine stops right after it → the next opening reads on as if nothing were', async () => {
    const folder = tempFolder();
    const { desk } = await written(folder);
    await desk.journal.blank(ONLY, everything);
    // No closing: what is on the disk is all there is.
    const again = await openDesk(folder, { segmentBytes: 2_000 });
    expect(again.journal.findings).toEqual([]);
    expect((await scanAll(again.journal)).records).toHaveLength(48);
    await again.close();
    await desk.close();
  });

  it('when the headers of some cases are asked for → these, in order, and no others', async () => {
    const folder = tempFolder();
    const { desk, bodies } = await written(folder);
    const headers = await desk.journal.headersOf(new Set([ERASED, caseId(3)]));
    expect(headers?.map(({ header }) => header)).toEqual(
      bodies.map(({ header }) => header).filter((header) => header.case !== caseId(2)),
    );
    expect(headers?.every(({ header }) => header.device === identity.deviceId)).toBe(true);
    await desk.close();
  });
});

describe('replacing a file and destroying what it held', () => {
  const files = (folder: string) =>
    Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

  it('when the machine stopped with the new content in place → the old one goes', async () => {
    const folder = tempFolder();
    const path = join(folder, 'a.journal');
    writeFileSync(path, 'old');
    linkSync(path, path + '.old');
    writeFileSync(path + '.new', 'new');
    renameSync(path + '.new', path);
    // A third name shows what becomes of the old bytes where they stand.
    linkSync(path + '.old', join(folder, 'witness'));
    await finishShredding(folder);
    expect(files(folder)).toEqual({ 'a.journal': 'new', witness: '\0\0\0' });
  });

  it('when it stopped before → the old content is where it was, and the new one is gone', async () => {
    const folder = tempFolder();
    const path = join(folder, 'a.journal');
    // The system gives no second names: the old content was moved.
    writeFileSync(path + '.old', 'old');
    writeFileSync(path + '.new', 'new');
    await finishShredding(folder);
    expect(files(folder)).toEqual({ 'a.journal': 'old' });
  });

  it('when it stopped with both names on the old content → the content stays', async () => {
    const folder = tempFolder();
    const path = join(folder, 'a.journal');
    writeFileSync(path, 'old');
    copyFileSync(path, path + '.new');
    linkSync(path, path + '.old');
    await finishShredding(folder);
    expect(files(folder)).toEqual({ 'a.journal': 'old' });
  });
});
