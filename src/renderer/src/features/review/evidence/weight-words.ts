import { issueNumber } from '../../../../../shared/complaint/issue-numbers';
import { EVIDENCE_WEIGHT_LABELS } from '../../../../../shared/complaint/labels';
import type { Case, Evidence } from '../../../../../shared/complaint/state';
import { EVIDENCE_WEIGHTS } from '../../../../../shared/complaint/vocabulary';
import type { UiLanguage } from '../../../../../shared/core/text';
import { texts } from '../texts';

/** What an exhibit counted for at most, in a few words. */
export function heaviestWeight({ considerations }: Evidence, language: UiLanguage): string | undefined {
  const heaviest = EVIDENCE_WEIGHTS.find((weight) =>
    considerations.some((consideration) => consideration.weight === weight),
  );
  return heaviest && EVIDENCE_WEIGHT_LABELS[heaviest][language];
}

/** "Issue 2: relied on. Note", one line for each time it was weighed. */
export function weightLines(evidence: Evidence, state: Case, language: UiLanguage): readonly string[] {
  const t = texts[language].evidence;
  return evidence.considerations.map(({ issueId, weight, note }) => {
    const number = issueId && issueNumber(state, issueId);
    const scope = number === undefined ? t.wholeCase : t.issue(number);
    const said = `${scope}: ${EVIDENCE_WEIGHT_LABELS[weight][language]}`;
    return note.trim() === '' ? said : `${said}. ${note}`;
  });
}
