import { describe, expect, it } from 'vitest';

import type { Person } from '../../../src/shared/audit/people';
import { mayRecord } from '../../../src/shared/audit/workspace-rights';
import type { Role } from '../../../src/shared/complaint/vocabulary';
import { asId } from '../../../src/shared/core/ids';

function person(letter: string, role: Role, until?: number): Person {
  const id = letter.repeat(32);
  return {
    device: asId(id),
    staffId: asId(id),
    name: letter,
    role,
    since: 1,
    founder: letter === 'a',
    ...(until !== undefined && { until }),
  };
}
const anna = person('a', 'reviewer');
const bo = person('b', 'approver');
const cleo = person('c', 'auditor');

describe('who may have which fact of the workspace recorded', () => {
  it('when the representative works alone → rule packs, settings and approvals are hers', () => {
    for (const type of ['RulePackLoaded', 'SettingsChanged', 'ClauseApproved', 'ImportCompleted'] as const)
      expect(mayRecord(type, anna, [anna])).toBe(true);
  });

  it('when compliance works here too → these are for compliance, which imports nothing', () => {
    const people = [anna, bo, cleo];
    for (const type of ['RulePackLoaded', 'SettingsChanged', 'ClauseApproved'] as const) {
      expect([anna, bo, cleo].map((one) => mayRecord(type, one, people))).toEqual([false, false, true]);
    }
    expect(mayRecord('ImportCompleted', cleo, people)).toBe(false);
    expect(mayRecord('Exported', cleo, people)).toBe(true);
  });

  it('when cases are to be erased → the representative and compliance, whoever else works here', () => {
    for (const type of ['ErasureProposed', 'ErasureConfirmed', 'ErasureDeclined'] as const)
      expect([anna, bo, cleo].map((one) => mayRecord(type, one, [anna, bo, cleo]))).toEqual([
        true,
        false,
        true,
      ]);
  });

  it('when somebody else was enrolled, but nobody from compliance → packs and settings, but no approvals', () => {
    const people = [anna, bo, { ...cleo, until: 2 }];
    expect(mayRecord('RulePackLoaded', anna, people)).toBe(true);
    expect(mayRecord('RulePackLoaded', bo, people)).toBe(false);
    expect(mayRecord('ClauseApproved', anna, people)).toBe(false);
  });
});
