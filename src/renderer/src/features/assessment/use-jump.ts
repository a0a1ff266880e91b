import { useCallback, useEffect, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import { controlId, focusControl } from '../../lib/draft-field';
import { fieldOfGap, isLetterField } from '../../store/gap-field';
import { useRulesOf } from '../../store/use-rule-book';
import { SECTIONS } from './texts';
import type { SectionId } from './texts';
import type { Missing } from './use-work-panel';
import { sectionElementId } from './work-section';
import type { Work } from './work-context';

export interface Jump {
  readonly toField: (field: string) => void;
  readonly toSection: (section: SectionId) => void;
  /** The missing thing after the one the focus is in. */
  readonly toNext: () => void;
}

/** Takes a person to a field, wherever it is folded away, also from another page by `?field=` or `?section=`. */
export function useJump(work: Work, missing: Missing): Jump {
  const { unfold, caseId, state } = work;
  const navigate = useNavigate();
  const [target, setTarget] = useState<{ readonly field: string }>();

  const toField = useCallback(
    (field: string) => {
      if (isLetterField(field)) {
        void navigate(`/case/${caseId}/letter?field=${encodeURIComponent(field)}`);
        return;
      }
      for (const part of partsAround(field)) unfold(part, true);
      setTarget({ field });
    },
    [navigate, caseId, unfold],
  );

  // After the parts around it have been unfolded and painted.
  useEffect(() => {
    if (target) focusControl(target.field);
  }, [target]);

  const rules = useRulesOf(state);
  const [search, setSearch] = useSearchParams();
  useEffect(() => {
    const field = search.get('field');
    const section = SECTIONS.find((candidate) => candidate === search.get('section'));
    if (field === null && section === undefined) return undefined;
    // Once there is something to go to on screen.
    const frame = requestAnimationFrame(() => {
      if (field !== null) toField(field);
      else if (section) goToSection(section);
      setSearch({}, { replace: true });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [search, setSearch, toField]);

  return {
    toField,
    toSection: goToSection,
    toNext: () => {
      const fields = missing.gaps.flatMap((gap) => fieldOfGap(gap, state, rules) ?? []);
      const here = fields.findIndex((field) => controlId(field) === focusedControl());
      const next = fields[here + 1] ?? fields[0];
      if (next !== undefined) toField(next);
    },
  };
}

/** `issue.<id>.wording.title` lies within `issue`, `issue.<id>` and `issue.<id>.wording`. */
function partsAround(field: string): readonly string[] {
  const [part = '', , scope] = field.split('.');
  const names = field.split('.');
  const around = names.map((_, place) => names.slice(0, place).join('.')).filter((name) => name !== '');
  // An exhibit's weight on an issue stands within that issue.
  return part === 'evidence' && scope !== undefined ? [...around, `issue.${scope}`] : around;
}

function focusedControl(): string | undefined {
  const element = document.activeElement;
  return element?.closest('[id^="field-"]')?.id;
}

function goToSection(section: SectionId): void {
  const element = document.getElementById(sectionElementId(section));
  element?.scrollIntoView({ block: 'start' });
  element?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}
