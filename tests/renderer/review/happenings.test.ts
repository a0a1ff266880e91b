import { describe, expect, test } from 'vitest';

import { chronologyOf } from '../../../src/renderer/src/features/review/chronology/happenings';
import type { CaseView } from '../../../src/renderer/src/store/services';
import { HOLDING_REPLY_ONCE } from '../../../src/shared/complaint/holding-reply';
import { localDate } from '../../../src/shared/core/local-date';
import { caseServices } from '../support/case-services';
import { complaintOf, exhibitOf, HOLDING, issuing } from '../../support/cases';

const START = Date.parse('2026-11-16T08:00:00Z');

async function played(): Promise<CaseView> {
  const { cases } = caseServices({ startsAt: START });
  const complaint = complaintOf({
    contacts: [
      { on: localDate('2026-10-30'), channel: 'phone', with: 'complainant', summary: 'Rang up.' },
      { on: localDate('2026-11-16'), channel: 'email', with: 'respondent', summary: 'Same day as the file.' },
    ],
  });
  const received = await cases.receive(complaint, [exhibitOf({ title: 'Receipt' })]);
  if (!received.ok) throw new Error('refused');
  const { caseId } = received.value;
  for (const command of [
    { type: 'OpenCase', purpose: 'read' },
    { type: 'RequestInformation', from: 'respondent', question: 'How?', dueOn: localDate('2026-11-27') },
    { type: 'AddNote', text: 'Call back.' },
  ] as const) {
    const done = await cases.execute(caseId, command);
    if (!done.ok) throw new Error(JSON.stringify(done.error));
  }
  const view = cases.peek(caseId);
  const [evidenceId] = [...(view?.state.evidence.keys() ?? [])];
  if (!evidenceId) throw new Error('The case has an exhibit');
  const done = await cases.execute(caseId, { type: 'WithdrawEvidence', evidenceId, reason: 'Wrong case.' });
  if (!done.ok) throw new Error('refused');
  return done.value;
}

describe('the chronology', () => {
  test('when things happened outside and were recorded → all of it stands in the order of time', async () => {
    const happenings = chronologyOf(await played(), 'en');
    expect(happenings.map(({ on, title }) => `${on} ${title}`)).toEqual([
      '2026-10-28 Complaint received by the firm',
      '2026-10-30 Phone, the complainant',
      '2026-11-10 Customer service’s final answer',
      '2026-11-12 Case received by the representative',
      '2026-11-12 Exhibit 1: Receipt',
      // What happened outside on a day comes before what was recorded on it.
      '2026-11-16 E-mail, the firm',
      '2026-11-16 Complaint received',
      '2026-11-16 Evidence added',
      '2026-11-16 Case opened',
      expect.stringContaining('2026-11-16 Question to the firm, answer due 27'),
      '2026-11-16 Internal note added',
      '2026-11-16 Exhibit 1 withdrawn',
    ]);
  });

  test('when a second holding reply goes out → its reason stands beside it', async () => {
    const { cases } = caseServices({ startsAt: START });
    const received = await cases.receive(complaintOf(), []);
    if (!received.ok) throw new Error('refused');
    const { caseId } = received.value;
    const overrides = [{ requirement: HOLDING_REPLY_ONCE, reason: 'The card network is silent.' }];
    for (const command of [
      { type: 'DeclareConflict', conflict: false, statement: 'None.' },
      issuing(HOLDING),
      issuing({ ...HOLDING, overrides }),
    ] as const) {
      const done = await cases.execute(caseId, command);
      if (!done.ok) throw new Error(JSON.stringify(done.error));
    }
    const view = cases.peek(caseId);
    const letters = view && chronologyOf(view, 'en').filter(({ kind }) => kind === 'letter');
    expect(letters?.map(({ text }) => text)).toEqual([
      '',
      expect.stringContaining('The card network is silent.'),
    ]);
  });

  test('when an entry is a step of the case itself → it is told apart from mere records', async () => {
    const happenings = chronologyOf(await played(), 'en');
    const story = happenings.filter(({ kind }) => kind !== 'trail');
    expect(story.map(({ kind }) => kind)).toEqual([
      'receipt',
      'contact',
      'answer',
      'receipt',
      'evidence',
      'contact',
      'request',
      'evidence',
    ]);
    expect(happenings.at(-1)).toMatchObject({ text: 'Wrong case.', by: '5'.repeat(32) });
  });

  test('when the instant of an entry falls on the next day in Copenhagen → that is its date', async () => {
    const { cases } = caseServices({ startsAt: START + 15 * 3_600_000 });
    const received = await cases.receive(complaintOf(), []);
    if (!received.ok) throw new Error('refused');
    // 23:01 UTC on 16 November.
    expect(chronologyOf(received.value, 'en').at(-1)?.on).toBe('2026-11-17');
  });

  test('when two things have the same date → every one of them has a key of its own', async () => {
    const keys = chronologyOf(await played(), 'da').map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
