import { formatDate } from '../../../../shared/core/format';
import type { LocalDate } from '../../../../shared/core/local-date';
import type { UiLanguage } from '../../../../shared/core/text';
import type { Deadline } from '../../../../shared/law/deadlines';
import { texts } from './texts';

/** What has become of a deadline so far, and what it is warned of, a sentence each. */
export function courseSentences(
  deadline: Deadline,
  today: LocalDate,
  language: UiLanguage,
): { readonly warning: string | undefined; readonly course: readonly string[] } {
  return { warning: warningSentence(deadline, today, language), course: course(deadline, language) };
}

function course(deadline: Deadline, language: UiLanguage): readonly string[] {
  const t = texts[language];
  const date = (on: LocalDate): string => formatDate(on, language);
  const { dueOn, metOn, stoppedOn, extendedTo, extendedBecause } = deadline;
  return [
    ...(metOn === undefined ? [] : [metOn <= dueOn ? t.metOn(date(metOn)) : t.metLateOn(date(metOn))]),
    ...(stoppedOn !== undefined && extendedTo === undefined ? [t.stoppedOn(date(stoppedOn))] : []),
    ...(extendedTo === undefined ? [] : [extendedBy(deadline, t)(date(extendedTo))]),
    ...(extendedBecause === undefined ? [] : [t.because(extendedBecause)]),
  ];
}

/** A duty beside the complaint is put off by itself, a clock of the complaint by a holding reply. */
function extendedBy({ about }: Deadline, t: (typeof texts)[UiLanguage]): (date: string) => string {
  return about === undefined ? t.extendedTo : t.putOffTo;
}

function warningSentence(
  { warning, warnOn: { lastOpenDay }, state }: Deadline,
  today: LocalDate,
  language: UiLanguage,
): string | undefined {
  const t = texts[language];
  switch (warning) {
    case 'overdue':
      return t.stillOwed;
    case 'last-open-day':
      return lastOpenDay === today ? t.lastOpenDayToday : t.noOpenDay;
    case 'at-75':
    case 'at-90':
    case 'none': {
      const closed = lastOpenDay !== undefined && state === 'running';
      const sentences = [
        ...(warning === 'none' ? [] : [t.percentGone(warning === 'at-75' ? 75 : 90)]),
        ...(closed ? [t.lastOpenDayWas(formatDate(lastOpenDay, language))] : []),
      ];
      return sentences.length > 0 ? sentences.join(' ') : undefined;
    }
  }
}
