import type { Instant } from '../../../shared/core/ports';
import type { DraftState } from './case-draft';

/** How the saving of a draft is told to people. */
type Saving =
  | { readonly state: 'idle' | 'unsaved' | 'saving' | 'failed' }
  | { readonly state: 'saved'; readonly at: Instant };

export function savingOf(state: DraftState): Saving {
  switch (state.state) {
    case 'loading':
      return { state: 'idle' };
    case 'waiting':
      return { state: 'unsaved' };
    case 'saving':
    case 'failed':
      return { state: state.state };
    case 'saved':
      return state.at === undefined ? { state: 'idle' } : { state: 'saved', at: state.at };
  }
}
