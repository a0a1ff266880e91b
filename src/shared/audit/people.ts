import type { Role } from '../complaint/vocabulary';
import type { DeviceId, StaffId } from '../core/ids';
import type { Instant } from '../core/ports';
import type { WorkspaceEvent } from './workspace-events';

/** Somebody who works, or worked, in the workspace. */
export interface Person {
  readonly device: DeviceId;
  readonly staffId: StaffId;
  readonly name: string;
  readonly role: Role;
  readonly since: Instant;
  /** Absent while they still do. */
  readonly until?: Instant;
  /** Made the workspace, and says who else works in it. */
  readonly founder: boolean;
}

/** Everybody the workspace's own stream says was ever enrolled, the founder first. */
export function peopleOf(events: Iterable<WorkspaceEvent>): readonly Person[] {
  const people = new Map<DeviceId, Person>();
  for (const event of events) {
    if (event.type === 'DeviceEnrolled') {
      const { deviceId: device, staffId, staffName: name, role, from: since } = event;
      people.set(device, { device, staffId, name, role, since, founder: people.size === 0 });
    } else if (event.type === 'DeviceRetired') {
      const person = people.get(event.deviceId);
      if (person) people.set(event.deviceId, { ...person, until: event.until });
    }
  }
  return [...people.values()];
}
