import { createContext, useContext, useSyncExternalStore } from 'react';

import type { RecordedBy } from '../../components/record-group';
import type { CaseEvent } from '../../../../shared/complaint/events';
import type { CaseRefusal } from '../../../../shared/complaint/refusals';
import type { Case } from '../../../../shared/complaint/state';
import type { LetterLanguage } from '../../../../shared/complaint/vocabulary';
import type { CaseId } from '../../../../shared/core/ids';
import type { LocalDate } from '../../../../shared/core/local-date';
import type { DraftField } from '../../lib/draft-field';
import type { CaseDraft } from '../../store/case-draft';
import { recordedStamp } from '../../store/recorded-stamp';
import { useServices } from '../../store/services';
import type { CaseView } from '../../store/services';
import { useDraftField } from '../../store/use-case-draft';

/** What the sections of the work share. */
export interface Work {
  readonly caseId: CaseId;
  readonly view: CaseView;
  readonly state: Case;
  readonly draft: CaseDraft;
  /** Nothing may be changed, whatever the rules say: the journal does not add up. */
  readonly damaged: boolean;
  /** What the rules would say to this person now; undefined where they say yes. */
  readonly refusals: {
    readonly change: CaseRefusal | undefined;
    readonly assess: CaseRefusal | undefined;
    readonly impartial: CaseRefusal | undefined;
    readonly judge: CaseRefusal | undefined;
    /** To give a second reading. */
    readonly secondRead: CaseRefusal | undefined;
  };
  readonly letterLanguage: LetterLanguage;
  readonly today: LocalDate;
  /** Parts that were unfolded, by the beginning of their fields' names. */
  readonly unfolded: ReadonlySet<string>;
  readonly unfold: (part: string, open: boolean) => void;
}

export const WorkContext = createContext<Work | undefined>(undefined);

/** @throws outside the work panel: a bug */
export function useWork(): Work {
  const work = useContext(WorkContext);
  if (!work) throw new Error('No work panel');
  return work;
}

/** @param recorded what the case says now */
export function useField(name: string, recorded = ''): DraftField {
  return useDraftField(useWork().draft, name, recorded);
}

/** Whether anything is drafted in the fields whose names begin so. */
export function useHasDraft(...beginnings: readonly string[]): boolean {
  const { draft } = useWork();
  return useSyncExternalStore(draft.subscribe, () =>
    Object.keys(draft.fields()).some((name) => beginnings.some((beginning) => name.startsWith(beginning))),
  );
}

/** A part that can be folded away is open when a person opened it, or when an unrecorded draft would be hidden. */
export function useUnfolded(part: string): readonly [boolean, (open: boolean) => void] {
  const { unfolded, unfold } = useWork();
  const drafted = useHasDraft(`${part}.`);
  return [
    unfolded.has(part) || drafted,
    (open) => {
      unfold(part, open);
    },
  ];
}

/** Who recorded the last fact of a kind, as the interface says it. */
export function useRecordedBy(matches: (event: CaseEvent) => boolean): RecordedBy | undefined {
  const { view } = useWork();
  const { staffName } = useServices();
  const stamp = recordedStamp(view, matches);
  return stamp && { name: staffName(stamp.by), at: stamp.at };
}
