import { answeredAs } from '../complaint/issue-numbers';
import { FINDING_OUTCOME_LABELS } from '../complaint/labels';
import type { Issue } from '../complaint/state';
import type { UiLanguage } from '../core/text';
import { labelled } from '../letters/blocks';
import type { Block } from '../letters/letter';
import { utc } from './pack-report-context';
import type { PackReportContext } from './pack-report-context';

/** As the opening of the second reader's reasons. */
const SAID: Readonly<Record<UiLanguage, (outcome: string, name: string, at: string) => string>> = {
  da: (outcome, name, at) => `Anden læser (${name}, ${at} UTC): ${outcome}`,
  sv: (outcome, name, at) => `Andra läsare (${name}, ${at} UTC): ${outcome}`,
  en: (outcome, name, at) => `Second reader (${name}, ${at} UTC): ${outcome}`,
};

/** What the second reader found on an issue; nothing where the purpose withholds it, or earlier versions asked for none. */
export function secondFindings(context: PackReportContext, issue: Issue): readonly Block[] {
  const { state, language, staffName } = context;
  const { given } = state.secondReading ?? {};
  return (given?.assessment?.findings ?? [])
    .filter(({ issueId }) => answeredAs(state, issueId) === issue.issueId)
    .flatMap(({ outcome, reasons }) => {
      const found = FINDING_OUTCOME_LABELS[outcome][language];
      return given ? labelled(SAID[language](found, staffName(given.by), utc(given.at)), reasons) : [];
    });
}
