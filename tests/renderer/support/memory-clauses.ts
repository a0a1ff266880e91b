import { openClauses } from '../../../src/renderer/src/store/clauses-store';
import type { Records } from '../../../src/renderer/src/store/records';
import type { Clauses, Services } from '../../../src/renderer/src/store/services';
import { asId } from '../../../src/shared/core/ids';
import type { StaffId } from '../../../src/shared/core/ids';
import { ok } from '../../../src/shared/core/result';
import { NOW } from '../../support/cases';
import type { FakeMain } from '../../support/fake-desktop';
import { nodeSha256 } from '../../support/fake-desktop';

/** Standard paragraphs kept as long as the object, by the real rules. */
export function memoryClauses(main: FakeMain, staff: Services['staff']): Promise<Clauses> {
  const stored = new Map<string, unknown>();
  const records: Records = {
    read: (key) => Promise.resolve(ok(stored.get(key))),
    write: (key, value) => {
      stored.set(key, structuredClone(value));
      return Promise.resolve(ok(null));
    },
  };
  let ids = 0;
  const newId = () => (++ids).toString(16).padStart(32, 'c');
  return openClauses(
    {
      desktop: main.desktop,
      clock: { now: () => NOW },
      newId,
      sha256: nodeSha256,
      staff,
      people: () => main.people(),
    },
    records,
  );
}

/** Who works in the services of these tests. */
export const METTE: Services['staff'] = {
  staffId: asId<StaffId>('5'.repeat(32)),
  name: 'Mette Holm',
  role: 'reviewer',
};
