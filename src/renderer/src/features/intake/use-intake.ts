import { useStatus } from '../../lib/use-status';
import { useServices } from '../../store/services';
import type { Services } from '../../store/services';
import { createIntake } from './intake';
import type { Intake, IntakeState } from './intake';
import { workerReader } from './reading/import-reader';

/** One import a session: it is found again as it was left, and a running one goes on. */
const intakes = new WeakMap<Services, Intake>();

export function useIntake(): { readonly intake: Intake; readonly state: IntakeState } {
  const services = useServices();
  const intake = intakes.get(services) ?? createIntake(services, workerReader());
  intakes.set(services, intake);
  return { intake, state: useStatus(intake) };
}
