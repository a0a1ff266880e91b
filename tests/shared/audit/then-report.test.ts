import { describe, expect, test } from 'vitest';

import { caseThen } from '../../../src/shared/audit/then-report';
import type { ToldEntry } from '../../../src/shared/audit/withhold';
import type { CaseEvent } from '../../../src/shared/complaint/events';
import { blockText } from '../../../src/shared/letters/letter-text';
import { finalised } from '../../support/cases';
import { signedEntries, testPack } from '../../support/packs';

const pack = testPack();
const later: CaseEvent = {
  type: 'AdrReferralRecorded',
  v: 1,
  entity: 'Det finansielle ankenævn',
  referredOn: finalised().case.complaint.receivedByRepresentativeOn,
};
// The test pack writes these events and nothing else.
const history: readonly ToldEntry[] = [
  ...pack.entries,
  ...signedEntries([later], pack.key, { after: pack.entries }),
].map((entry) => ({ entry, event: entry.body as CaseEvent }));
const at = history.findIndex(({ event }) => event.type === 'LetterIssued');

function then(told: readonly ToldEntry[] = history) {
  const event = history[at]?.event;
  if (event?.type !== 'LetterIssued') throw new Error('There is a letter');
  return caseThen({
    language: 'en',
    organisation: 'Nordbetaling AB',
    history: told,
    letter: event.letter,
    staffName: () => 'Anna Lind',
  });
}

describe('the case as it stood when a letter was written', () => {
  test('when entries came later → they are counted and nothing of them is shown', () => {
    const shown = then();
    expect(shown).toMatchObject({ entries: at, later: history.length - at });
    const text = shown?.blocks.map(blockText).join('\n') ?? '';
    expect(text).not.toContain('Det finansielle ankenævn');
    expect(text).not.toContain('Case finalised');
    expect(text).toContain('Anna Lind');
  });

  test('when it is shown → the versions and hashes the letter rests on come first', () => {
    const [first] = then()?.blocks ?? [];
    expect(first && blockText(first)).toMatch(/Rule packs[\s\S]*Template[\s\S]*Checkpoint code/);
  });

  test('when the trail has lost its beginning → nothing is made up', () => {
    expect(then(history.slice(at))).toBeUndefined();
  });
});
