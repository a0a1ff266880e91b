import { readsBlindly, tellsNothing } from '../../../shared/complaint/blind-view';
import type { CaseView, Services } from './services';
import { toRecorded, viewOf } from './view';

/**
 * What the window is given of a case: all of it, or, for a second reader who has not given their own assessment, what is
 * left when everything that would tell another's is not folded at all.
 */
export function shownView(view: CaseView, reader: Services['staff']): CaseView {
  if (!readsBlindly(view.state, reader)) return view;
  const history = view.history.filter((entry) => tellsNothing(toRecorded(entry), reader.staffId));
  const asked = view.state.secondReading !== undefined;
  if (history.length === view.history.length && !asked) return view;
  const shown = viewOf(view.caseId, history, view.damage);
  return shown ? { ...shown, blind: true } : view;
}
