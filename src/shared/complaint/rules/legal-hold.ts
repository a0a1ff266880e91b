import { localDateAt } from '../../core/time-zone';
import type { CaseCommand } from '../commands';
import type { CaseRefusal } from '../refusals';
import type { Case } from '../state';
import { reason, unless } from './guards';
import type { Decision } from './guards';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { readonly type: T }>;

/**
 * A claim that is made or expected keeps the file, before and after the case is finalised. It changes nothing that was
 * decided.
 * @source GDPR Art. 17(3)(e)
 */
export function placeLegalHold(command: Command<'PlaceLegalHold'>, state: Case): Decision {
  return unless(held(state) ?? reason(command.reason), () => [
    { type: 'LegalHoldPlaced', v: 1, reason: command.reason },
  ]);
}

export function releaseLegalHold(command: Command<'ReleaseLegalHold'>, state: Case): Decision {
  const free = state.hold ? undefined : ({ code: 'NO_LEGAL_HOLD' } as const);
  return unless(free ?? reason(command.reason), () => [
    { type: 'LegalHoldReleased', v: 1, reason: command.reason },
  ]);
}

/** Refuses whatever would take a held case away, or hold it twice. */
export function held({ hold }: Case): CaseRefusal | undefined {
  return hold && { code: 'LEGAL_HOLD', since: localDateAt(hold.at) };
}
