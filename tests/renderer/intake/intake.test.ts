import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { PreviewRow } from '../../../src/renderer/src/features/intake/preview/examine';
import type { CaseId } from '../../../src/shared/core/ids';
import { fullCase, plainCase, table, DANISH_TABLE } from '../../fixtures/intake/files';
import { importSession, jsonFile } from './import-session';
import type { ImportSession } from './import-session';

let session: ImportSession;

beforeEach(async () => {
  session = await importSession();
});

afterEach(async () => {
  await session.end();
});

/** Opens a file as the dialog would and waits for the preview. */
async function preview(file = jsonFile([fullCase(1), plainCase(2)])) {
  session.next = file;
  await session.intake.choose();
  return session.until('preview');
}

async function importAll(file?: ReturnType<typeof jsonFile>) {
  await preview(file);
  await session.intake.start();
  return (await session.until('done')).summary;
}

function kinds(rows: readonly PreviewRow[]) {
  return rows.map(({ kind }) => kind);
}

function journalled() {
  return session.main.journal.map(({ header }) => header.type);
}

async function opened(caseId: CaseId | undefined) {
  const view = caseId && (await session.services.cases.open(caseId));
  if (!view?.ok) throw new Error('No such case');
  return view.value.state;
}

describe('importing', () => {
  test('when a file is only looked at → nothing is saved', async () => {
    const { rows } = await preview();
    expect(kinds(rows)).toEqual(['new', 'new']);
    expect(journalled()).toEqual([]);
    expect(session.workspaceRecord).not.toHaveBeenCalled();
  });

  test('when the cases are taken in → they are here with their exhibits, and the import is on record', async () => {
    const summary = await importAll();
    expect(summary).toMatchObject({ imported: 2, added: 0, unchanged: 0, unreadable: 0, cancelled: false });
    const [bare, laden] = [summary.examples[0], summary.examples[1]];
    expect(bare?.reference).toBe('UVI-CS-2');
    const state = await opened(laden?.caseId);
    expect(state.complaint.reference).toBe('UVI-2026-0001');
    const [exhibit] = [...state.evidence.values()];
    expect(exhibit).toMatchObject({ exhibitNumber: 1, title: 'Kvittering', mediaType: 'text/plain' });
    const bytes =
      laden && exhibit && (await session.services.documents.read(laden.caseId, exhibit.documentId));
    expect(bytes?.ok === true && new TextDecoder().decode(bytes.value)).toBe('Betalt 1.249,50 kr.');
    expect(session.workspaceRecord).toHaveBeenCalledWith({
      event: expect.objectContaining({ type: 'ImportCompleted', format: 'json', imported: 2, unreadable: 0 }),
    });
  });

  test('when the same file is imported twice → every row is here already and nothing changes', async () => {
    await importAll();
    const before = journalled();
    const { rows } = await preview();
    expect(kinds(rows)).toEqual(['already-here', 'already-here']);
    await session.intake.start();
    expect((await session.until('done')).summary).toMatchObject({ imported: 0, added: 0, unchanged: 2 });
    expect(journalled()).toEqual(before);
  });

  test('when a case has changed since → it is offered, left alone unless ticked, and never overwritten', async () => {
    await importAll();
    const later = () => jsonFile([{ ...fullCase(1), text: 'I have more to say.' }, plainCase(2)]);
    expect(await importAll(later())).toMatchObject({ added: 0, leftOut: 1, unchanged: 1 });

    const { rows } = await preview(later());
    expect(kinds(rows)).toEqual(['changed-since', 'already-here']);
    const changed = rows[0];
    session.intake.tick(new Set([0]));
    await session.intake.start();
    expect((await session.until('done')).summary).toMatchObject({ added: 1, leftOut: 0 });
    const state = await opened(changed?.kind === 'changed-since' ? changed.caseId : undefined);
    expect(state.complaint.text).toContain('rykkeren');
    expect(state.supplements[0]?.changes).toEqual([
      expect.objectContaining({ field: 'text', is: 'I have more to say.' }),
    ]);

    expect(kinds((await preview(later())).rows)).toEqual(['already-here', 'already-here']);
  });

  test('when some rows cannot be read → the others come in and those can be saved to mend', async () => {
    const file = jsonFile([plainCase(1), { ...plainCase(2), market: 'Atlantis' }]);
    const summary = await importAll(file);
    expect(summary).toMatchObject({ imported: 1, unreadable: 1 });
    expect(await session.intake.saveUnreadable('en')).toBe('sager-to mend.json');
    const saved = session.saveFile.mock.calls[0]?.[0];
    const text = new TextDecoder().decode(saved?.bytes);
    expect(JSON.parse(text)).toMatchObject({ cases: [{ externalId: 'CS-2', market: 'Atlantis' }] });
    expect(session.workspaceRecord).toHaveBeenLastCalledWith({
      event: expect.objectContaining({ type: 'Exported', kind: 'import-errors' }),
    });
  });

  test('when attachments lie beside the file → they become exhibits; a case that lacks one is not begun', async () => {
    session.folder.set('a.pdf', new TextEncoder().encode('%PDF-1.7 a'));
    const attached = (number: number, file: string) => ({ ...plainCase(number), attachments: [{ file }] });
    const file = jsonFile([attached(1, 'a.pdf'), attached(2, 'gone.pdf')]);
    const { rows } = await preview(file);
    expect(kinds(rows)).toEqual(['new', 'unreadable']);
    expect(rows[1]?.kind === 'unreadable' && rows[1].row.problems[0]?.code).toBe('attachment-not-found');
    await session.intake.start();
    const { summary } = await session.until('done');
    expect(summary).toMatchObject({ imported: 1, unreadable: 1 });
    const state = await opened(summary.examples[0]?.caseId);
    expect([...state.evidence.values()]).toMatchObject([{ fileName: 'a.pdf', mediaType: 'application/pdf' }]);
  });

  test('when an attachment goes missing between preview and import → that case is named and left out', async () => {
    session.folder.set('a.txt', new TextEncoder().encode('a'));
    await preview(jsonFile([{ ...plainCase(1), attachments: [{ file: 'a.txt' }] }, plainCase(2)]));
    session.folder.clear();
    await session.intake.start();
    const { summary } = await session.until('done');
    expect(summary.imported).toBe(1);
    expect(summary.failed).toMatchObject([
      { fileName: 'a.txt', trouble: { kind: 'failed', failure: { code: 'NOT_FOUND' } } },
    ]);
  });

  test('when the disk fails → the import says so, and what came in before stays', async () => {
    await preview();
    session.main.failNext = { code: 'DISK_FULL' };
    await session.intake.start();
    const { summary } = await session.until('done');
    expect(summary.trouble).toEqual({ kind: 'failed', failure: { code: 'DISK_FULL' } });
    expect(summary.imported).toBe(0);
    expect(await importAll()).toMatchObject({ imported: 2 });
  });

  test('when an import is cancelled → only whole cases are here, and importing again brings the rest', async () => {
    const cases = Array.from({ length: 900 }, (_, number) => plainCase(number + 1));
    await preview(jsonFile(cases));
    const run = session.intake.start();
    await vi.waitFor(() => {
      const state = session.intake.status();
      if (state.step !== 'importing' || state.done === 0) throw new Error('Not yet');
    });
    session.intake.cancel();
    await run;
    const { summary } = await session.until('done');
    expect(summary.cancelled).toBe(true);
    expect(summary.imported).toBeGreaterThan(0);
    expect(summary.imported).toBeLessThan(900);
    expect(journalled()).toHaveLength(summary.imported);
    const rest = await importAll(jsonFile(cases));
    expect(rest).toMatchObject({ imported: 900 - summary.imported, unchanged: summary.imported });
  });

  test('when the file is a table → columns are asked for first, and one can come back to them', async () => {
    const text = table(DANISH_TABLE, ';');
    session.next = { name: 'sager.csv', bytes: new TextEncoder().encode(text) };
    await session.intake.choose();
    const { mapping, table: columns } = await session.until('mapping');
    expect(columns.headers).toContain('Sagsnr');
    expect(mapping.columns.externalId).toEqual(['Sagsnr']);
    const withoutText = { ...mapping, columns: { ...mapping.columns, text: ['Kunde'] } };
    session.intake.map(withoutText);
    await session.intake.check();
    const { rows } = await session.until('preview');
    expect(rows[0]?.kind === 'new' && rows[0].row.complaint.text).toBe('Åse Ærø');
    session.intake.back();
    expect((await session.until('mapping')).mapping).toEqual(withoutText);
  });

  test('when a saved mapping fits the table → it is used', async () => {
    const text = table(DANISH_TABLE, ';');
    session.next = { name: 'sager.csv', bytes: new TextEncoder().encode(text) };
    await session.intake.choose();
    const { mapping } = await session.until('mapping');
    const kept = { ...mapping, dateOrder: 'month-first' as const };
    await session.services.settings.set({
      importProfiles: { Weekly: { v: 1, name: 'Weekly', mapping: kept }, broken: { v: 9 } },
    });
    session.intake.back();
    session.next = { name: 'sager.csv', bytes: new TextEncoder().encode(text) };
    await session.intake.choose();
    expect(await session.until('mapping')).toMatchObject({
      profile: 'Weekly',
      mapping: { dateOrder: 'month-first' },
    });
  });

  test('when the dialog is cancelled → nothing happens; when the file cannot be had → a reason is given', async () => {
    await session.intake.choose();
    expect(session.intake.status()).toEqual({ step: 'choose' });
    await session.intake.takeFile({
      ...jsonFile([]),
      beside: { read: session.services.desktop.readBeside as never },
    });
    expect(await session.until('choose')).toMatchObject({
      refusal: { kind: 'problem', problem: { code: 'file-without-cases' } },
    });
  });
});
