import type { UiLanguage } from '../../../../shared/core/text';
import type { Failure, Responses, VaultStatus } from '../../../../shared/ipc/contract';
import type { OpenSession } from '../../store/open-session';

export type Environment = Responses['environment'];

/** How far the way in is open. Each state shows one page. */
export type GateState =
  | { readonly at: 'starting' }
  | { readonly at: 'first-start'; readonly environment: Environment }
  | {
      readonly at: 'locked';
      readonly environment: Environment;
      readonly status: Exclude<VaultStatus, { readonly state: 'absent' }>;
    }
  /** The environment is absent when even that could not be told. */
  | { readonly at: 'unreadable'; readonly failure: Failure; readonly environment?: Environment }
  | { readonly at: 'opening' }
  | { readonly at: 'open'; readonly environment: Environment; readonly session: OpenSession }
  /** The pages are gone; what they left pending is written, then the keys are dropped. */
  | { readonly at: 'closing'; readonly session: OpenSession; readonly then: Ending }
  /** A bug while opening; thrown again while rendering so that the error boundary shows it. */
  | { readonly at: 'crashed'; readonly error: unknown };

/** What comes after the pages are gone: the vault has locked itself, is to be locked, or the app is about to end. */
export type Ending = 'leave' | 'lock' | 'exit';

export const STARTING: GateState = { at: 'starting' };

/** The language the page in front of the door speaks, where it is known. */
export function languageOf(state: GateState): UiLanguage | undefined {
  if (state.at === 'locked') return state.status.language;
  return state.at === 'first-start' || state.at === 'unreadable' ? state.environment?.language : undefined;
}
