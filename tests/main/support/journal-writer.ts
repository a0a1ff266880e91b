import { caseId, createScribe, openDesk } from './desk';

/**
 * Run as a process of its own and killed: appends without end, several requests at a time, and says which entries were
 * acknowledged, one line each: case, number, hash.
 */
const [folder = '', firstCase = '0'] = process.argv.slice(2);
const desk = await openDesk(folder, { segmentBytes: 60_000, snapshotEveryBytes: 20_000 });
const scribe = createScribe();

async function write(id: ReturnType<typeof caseId>): Promise<void> {
  for (;;) {
    const appended = await desk.journal.append(scribe.next(id, 1 + Math.floor(Math.random() * 4), 500));
    if (!appended.ok) throw new Error(appended.error.code);
    const lines = appended.value.map(({ header, hash }) => `${header.case} ${header.seq} ${hash}\n`);
    process.stdout.write(lines.join(''));
  }
}

await Promise.all([0, 1, 2].map((index) => write(caseId(Number(firstCase) + index))));
