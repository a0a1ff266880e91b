import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { caseDraft, flushCaseDrafts, newCaseDraft } from '../../../src/renderer/src/store/case-draft';
import type { Drafts } from '../../../src/renderer/src/store/services';
import { asId } from '../../../src/shared/core/ids';
import type { CaseId } from '../../../src/shared/core/ids';
import { err, ok } from '../../../src/shared/core/result';
import type { Result } from '../../../src/shared/core/result';
import type { Failure } from '../../../src/shared/ipc/contract';

const clock = { now: () => 1_000 };
const caseId = asId<CaseId>('1'.repeat(32));

/** Drafts whose saves end only when the test says so. */
function slowDrafts(stored?: unknown) {
  const saves: { value: unknown; end: (result?: Result<null, Failure>) => void }[] = [];
  const drafts: Drafts = {
    load: () => Promise.resolve(stored),
    save: (_key, value) =>
      new Promise((resolve) => {
        saves.push({
          value: structuredClone(value),
          end: (result = ok(null)) => {
            resolve(result);
          },
        });
      }),
  };
  return { drafts, saves };
}

function fieldsOf(value: unknown): Record<string, string> {
  const { fields } = value as { fields: Record<string, { text: string }> };
  return Object.fromEntries(Object.entries(fields).map(([name, draft]) => [name, draft.text]));
}

async function settled() {
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('saving', () => {
  test('when a person types without a pause → saving starts within half a second all the same', async () => {
    const { drafts, saves } = slowDrafts();
    const draft = newCaseDraft(drafts, clock, 'case:1');
    await settled();
    for (let key = 1; key <= 10; key++) {
      draft.set('outcome.summary', 'x'.repeat(key), '');
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(saves).toHaveLength(1);
    expect(fieldsOf(saves[0]?.value)).toEqual({ 'outcome.summary': 'x'.repeat(6) });
  });

  test('when keys arrive while a save is under way → the newest content is saved next, and last', async () => {
    const { drafts, saves } = slowDrafts();
    const draft = newCaseDraft(drafts, clock, 'case:1');
    await settled();
    draft.set('a', 'one', '');
    await vi.advanceTimersByTimeAsync(300);
    draft.set('a', 'one two', '');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(saves).toHaveLength(1);
    saves[0]?.end();
    await vi.advanceTimersByTimeAsync(300);
    expect(saves.map((save) => fieldsOf(save.value)['a'])).toEqual(['one', 'one two']);
    saves[1]?.end();
    await settled();
    expect(draft.state()).toEqual({ state: 'saved', at: 1_000 });
  });

  test('when flushed while a save is under way → resolves only after everything typed is saved', async () => {
    const { drafts, saves } = slowDrafts();
    const draft = newCaseDraft(drafts, clock, 'case:1');
    await settled();
    draft.set('a', 'one', '');
    await vi.advanceTimersByTimeAsync(300);
    draft.set('a', 'one two', '');
    const done = vi.fn();
    void draft.flush().then(done);
    saves[0]?.end();
    await settled();
    expect(done).not.toHaveBeenCalled();
    expect(fieldsOf(saves[1]?.value)).toEqual({ a: 'one two' });
    saves[1]?.end();
    await settled();
    expect(done).toHaveBeenCalledOnce();
  });

  test('when the disk refuses → says so, keeps the text and tries again', async () => {
    const { drafts, saves } = slowDrafts();
    const draft = newCaseDraft(drafts, clock, 'case:1');
    await settled();
    draft.set('a', 'kept', '');
    await vi.advanceTimersByTimeAsync(300);
    saves[0]?.end(err({ code: 'DISK_FULL' }));
    await settled();
    expect(draft.state()).toEqual({ state: 'failed', failure: { code: 'DISK_FULL' } });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(fieldsOf(saves[1]?.value)).toEqual({ a: 'kept' });
    saves[1]?.end();
    await settled();
    expect(draft.state().state).toBe('saved');
  });

  test('when the vault is locked under it → does not go on trying', async () => {
    const { drafts, saves } = slowDrafts();
    const draft = newCaseDraft(drafts, clock, 'case:1');
    await settled();
    draft.set('a', 'text', '');
    await vi.advanceTimersByTimeAsync(300);
    saves[0]?.end(err({ code: 'LOCKED' }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saves).toHaveLength(1);
  });

  test('when the last field goes back to what is recorded → the draft record is removed', async () => {
    const { drafts, saves } = slowDrafts();
    const draft = newCaseDraft(drafts, clock, 'case:1');
    await settled();
    draft.set('a', 'new', 'old');
    draft.set('a', 'old', 'old');
    void draft.flush();
    await settled();
    expect(saves.map((save) => save.value)).toEqual([null]);
  });
});

describe('restoring', () => {
  test('when a draft was stored → it is there again after a restart', async () => {
    const stored = { fields: { a: { text: 'half a sent', base: '' } } };
    const draft = newCaseDraft(slowDrafts(stored).drafts, clock, 'case:1');
    await settled();
    expect(draft.fields()).toEqual(stored.fields);
    expect(draft.state()).toEqual({ state: 'saved' });
  });

  test('when keys arrive before the stored draft is read → they win over it and the rest is kept', async () => {
    const stored = { fields: { a: { text: 'old', base: '' }, b: { text: 'other', base: '' } } };
    const { drafts, saves } = slowDrafts(stored);
    const draft = newCaseDraft(drafts, clock, 'case:1');
    draft.set('a', 'typed', '');
    await vi.advanceTimersByTimeAsync(300);
    expect(fieldsOf(saves[0]?.value)).toEqual({ a: 'typed', b: 'other' });
  });

  test('when the stored draft cannot be read → nothing is saved over it until it can', async () => {
    const { drafts, saves } = slowDrafts();
    let readable = false;
    const flaky: Drafts = {
      ...drafts,
      load: () =>
        readable
          ? Promise.resolve({ fields: { b: { text: 'other', base: '' } } })
          : Promise.reject(new Error('disk')),
    };
    const draft = newCaseDraft(flaky, clock, 'case:1');
    await settled();
    expect(draft.state().state).toBe('failed');
    draft.set('a', 'typed', '');
    await vi.advanceTimersByTimeAsync(1_500);
    expect(saves).toHaveLength(0);
    readable = true;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(fieldsOf(saves[0]?.value)).toEqual({ a: 'typed', b: 'other' });
  });
});

describe('fields', () => {
  test('when a text was recorded → its draft ends; what was typed since stays, on the new base', async () => {
    const draft = newCaseDraft(slowDrafts().drafts, clock, 'case:1');
    await settled();
    draft.set('a', 'sent', '');
    draft.set('b', 'sent', '');
    draft.set('b', 'sent and more', '');
    draft.settle({ a: 'sent', b: 'sent' });
    expect(draft.fields()).toEqual({ b: { text: 'sent and more', base: 'sent' } });
  });

  test('when a draft is given up → it can be brought back until the field is written in', async () => {
    const draft = newCaseDraft(slowDrafts().drafts, clock, 'case:1');
    await settled();
    draft.set('a', 'mine', 'recorded');
    draft.discard(['a']);
    expect(draft.fields()).toEqual({});
    draft.undoDiscard('a');
    expect(draft.fields()['a']?.text).toBe('mine');
    draft.discard(['a']);
    draft.set('a', 'new', 'recorded');
    expect(draft.discarded('a')).toBeUndefined();
  });

  test('when nothing changes → the fields are the same object, so that nothing renders', async () => {
    const draft = newCaseDraft(slowDrafts().drafts, clock, 'case:1');
    await settled();
    draft.set('a', 'text', '');
    const before = draft.fields();
    draft.set('a', 'text', '');
    expect(draft.fields()).toBe(before);
  });
});

describe('one draft a case', () => {
  test('when two pages look at the same case → they share the draft', () => {
    const { drafts } = slowDrafts();
    expect(caseDraft(drafts, clock, caseId)).toBe(caseDraft(drafts, clock, caseId));
  });

  test('when everything is flushed before locking → every open case is on disk', async () => {
    const { drafts, saves } = slowDrafts();
    const other = asId<CaseId>('2'.repeat(32));
    caseDraft(drafts, clock, caseId).set('a', 'first', '');
    caseDraft(drafts, clock, other).set('a', 'second', '');
    const done = vi.fn();
    void flushCaseDrafts(drafts).then(done);
    await settled();
    for (const save of saves) save.end();
    await settled();
    expect(saves.map((save) => fieldsOf(save.value)['a']).sort()).toEqual(['first', 'second']);
    expect(done).toHaveBeenCalledOnce();
  });
});
