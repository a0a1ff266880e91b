import { standingEvidence } from '../../../../shared/complaint/state';
import type { Case } from '../../../../shared/complaint/state';
import { SECTIONS } from './texts';
import type { SectionId } from './texts';
import type { Missing } from './use-work-panel';
import { useWork } from './work-context';

/** Sections in which something is recorded and nothing that the letter needs is missing. */
export function useProgress({ counts }: Missing): ReadonlySet<SectionId> {
  const { state } = useWork();
  return new Set(SECTIONS.filter((section) => !counts.has(section) && BEGUN[section](state)));
}

const BEGUN: Readonly<Record<SectionId, (state: Case) => boolean>> = {
  conflict: (state) => state.conflicts.size > 0,
  admissibility: (state) => state.admissibility !== undefined,
  issues: (state) => state.issues.size > 0,
  exhibits: (state) => standingEvidence(state).length > 0,
  inquiry: (state) => state.requests.size > 0,
  remedies: (state) => state.remedies.size > 0,
  outcome: (state) => state.outcome !== undefined,
  learning: (state) => state.rootCause !== undefined,
  closing: (state) => state.finalisedOn !== undefined,
};
