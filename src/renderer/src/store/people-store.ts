import type { Person } from '../../../shared/audit/people';
import type { StaffId } from '../../../shared/core/ids';
import type { Desktop } from '../../../shared/ipc/contract';
import type { People } from './services';

export interface PeopleStore extends People {
  /** Asks the main process; after each change it does so by itself. */
  read(): Promise<void>;
}

/** Nobody is known before the first {@link PeopleStore.read}. */
export function createPeople(desktop: Desktop): PeopleStore {
  let people: readonly Person[] = [];
  const listeners = new Set<() => void>();

  async function read(): Promise<void> {
    const answer = await desktop.people();
    if (!answer.ok) return;
    people = answer.value;
    for (const listener of listeners) listener();
  }

  return {
    read,
    list: () => people,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async add(person) {
      const added = await desktop.personAdd(person);
      if (added.ok) await read();
      return added;
    },
    async remove(seat) {
      const removed = await desktop.personRemove({ seat });
      if (removed.ok) await read();
      return removed;
    },
  };
}

/** The name of somebody who works, or worked, here; the id's first characters when unknown. */
export function nameIn(people: readonly Person[], staffId: StaffId): string {
  return people.find((person) => person.staffId === staffId)?.name ?? staffId.slice(0, 8);
}
