import type { LocalDate } from '../../../../shared/core/local-date';
import type { Instant } from '../../../../shared/core/ports';
import type { UiLanguage } from '../../../../shared/core/text';
import { caseNumber } from '../../../../shared/queue/case-number';
import { icsFile } from '../../../../shared/queue/ics';
import type { OpenDate } from '../../../../shared/queue/open-dates';
import { texts } from './texts';

/**
 * Every date from a day on as an iCalendar file. It lies outside the vault, so it holds no personal data: a case is its
 * number (shared/queue/case-number), a deadline the name of its rule. A date keeps its id: taken in again, it moves.
 */
export function exportDays(
  dates: readonly OpenDate[],
  from: LocalDate,
  language: UiLanguage,
  writtenAt: Instant,
): Uint8Array<ArrayBuffer> {
  const coming = dates
    .filter(({ deadline }) => deadline.dueOn >= from)
    .sort((a, b) => (a.deadline.dueOn < b.deadline.dueOn ? -1 : 1));
  const file = icsFile(
    coming.map(({ row, deadline }) => ({
      uid: `${row.caseId}/${deadline.key}@uvildig.invalid`,
      on: deadline.dueOn,
      summary: texts[language].icsSummary(deadline.label[language], caseNumber(row)),
    })),
    writtenAt,
  );
  return new TextEncoder().encode(file);
}
