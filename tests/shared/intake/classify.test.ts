import { describe, expect, it } from 'vitest';
import type { NewExhibit } from '../../../src/shared/complaint/commands';
import { localDate } from '../../../src/shared/core/local-date';
import { classify } from '../../../src/shared/intake/classify';
import type { KnownCase } from '../../../src/shared/intake/classify';
import { readIntake } from '../../../src/shared/intake/read-rows';
import type { ReadableRow } from '../../../src/shared/intake/read-rows';
import { attachmentsToSeal, toCommand } from '../../../src/shared/intake/to-command';
import { encoded, fullCase, PORTS } from '../../fixtures/intake/files';

function row(change: Record<string, unknown> = {}): ReadableRow {
  const preview = readIntake(
    { name: 'a.json', bytes: encoded(JSON.stringify({ ...fullCase(1), ...change })) },
    PORTS,
  );
  const first = preview.ok ? preview.value.rows[0] : undefined;
  if (first?.status !== 'readable') throw new Error('Not readable');
  return first;
}

function recorded(first: ReadableRow, ...later: readonly ReadableRow[]): KnownCase {
  let known: KnownCase = { complaint: first.complaint, supplements: [], exhibits: exhibitsOf(first) };
  for (const next of later) {
    const standing = classify(next, known);
    if (standing.kind !== 'changed-since') throw new Error(standing.kind);
    const supplement = { contentHash: next.contentHash, changes: standing.changes };
    const exhibits = [...known.exhibits, ...exhibitsOf(next)];
    known = { ...known, supplements: [...known.supplements, supplement], exhibits };
  }
  return known;
}

function exhibitsOf(from: ReadableRow): KnownCase['exhibits'] {
  return from.attachments.map(({ fileName, source }) => ({
    fileName,
    sha256: source.kind === 'inline' ? source.sha256 : 'f'.repeat(64),
  }));
}

describe('classify', () => {
  it('when nothing is recorded → the row is new', () => {
    expect(classify(row(), undefined)).toEqual({ kind: 'new' });
  });

  it('when the same content is recorded → it is already here', () => {
    expect(classify(row(), recorded(row()))).toEqual({ kind: 'already-here' });
  });

  it('when fields changed → each is named with what it was and what it is', () => {
    const changed = row({
      text: 'Nu er der kommet en rykker mere.',
      disputedAmount: { amount: '1349.50', currency: 'DKK' },
      vulnerability: null,
    });
    expect(classify(changed, recorded(row()))).toEqual({
      kind: 'changed-since',
      changes: [
        { field: 'vulnerability', was: 'Har bedt om at få brevet læst op.', is: '' },
        {
          field: 'text',
          was: 'Jeg fik rykkeren 1 dage for tidligt.',
          is: 'Nu er der kommet en rykker mere.',
        },
        { field: 'disputedAmount', was: '1249.50 DKK', is: '1349.50 DKK' },
      ],
      attachments: [],
    });
  });

  it('when only an attachment is new → it is the change', () => {
    const more = row({ attachments: [{ file: 'ny.pdf' }] });
    expect(classify(more, recorded(row()))).toMatchObject({
      kind: 'changed-since',
      changes: [],
      attachments: [{ fileName: 'ny.pdf' }],
    });
    expect(classify(more, recorded(row(), more))).toEqual({ kind: 'already-here' });
  });

  it('when an attachment is only missing this time → nothing is taken away', () => {
    expect(classify(row({ attachments: null }), recorded(row()))).toEqual({ kind: 'already-here' });
  });

  it('when an older version comes after a newer one → it is already here', () => {
    const second = row({ text: 'Anden udgave.' });
    expect(classify(row(), recorded(row(), second))).toEqual({ kind: 'already-here' });
    expect(classify(second, recorded(row(), second))).toEqual({ kind: 'already-here' });
  });

  it('when a third version comes → changes are told from the second', () => {
    const [second, third] = [row({ text: 'Anden udgave.' }), row({ text: 'Tredje udgave.' })];
    expect(classify(third, recorded(row(), second))).toMatchObject({
      changes: [{ field: 'text', was: 'Anden udgave.', is: 'Tredje udgave.' }],
    });
  });
});

describe('toCommand', () => {
  const today = localDate('2026-11-22');
  const exhibits: readonly NewExhibit[] = [];

  it('when the row is new → the complaint is received with its attachments', () => {
    const first = row();
    expect(toCommand(first, { kind: 'new' }, exhibits, today)).toEqual({
      type: 'ReceiveComplaint',
      complaint: first.complaint,
      exhibits,
    });
    expect(attachmentsToSeal(first, { kind: 'new' })).toBe(first.attachments);
  });

  it('when it changed → the complaint is supplemented and only new attachments are sealed', () => {
    const changed = row({ text: 'Nyt.' });
    const standing = classify(changed, recorded(row()));
    expect(toCommand(changed, standing, exhibits, today)).toEqual({
      type: 'SupplementComplaint',
      receivedOn: today,
      contentHash: changed.contentHash,
      changes: [{ field: 'text', was: 'Jeg fik rykkeren 1 dage for tidligt.', is: 'Nyt.' }],
      exhibits,
    });
    expect(attachmentsToSeal(changed, standing)).toEqual([]);
  });

  it('when it is already here → nothing is asked', () => {
    expect(toCommand(row(), { kind: 'already-here' }, exhibits, today)).toBeUndefined();
    expect(attachmentsToSeal(row(), { kind: 'already-here' })).toEqual([]);
  });
});
