import type { LocalDate } from '../../../../shared/core/local-date';
import type { Instant } from '../../../../shared/core/ports';
import type { UiLanguage } from '../../../../shared/core/text';
import { caseNumber } from '../../../../shared/queue/case-number';
import { icsFile } from '../../../../shared/queue/ics';
import type { IcsDay } from '../../../../shared/queue/ics';
import type { OpenDate } from '../../../../shared/queue/open-dates';
import { inParts } from '../../lib/in-parts';
import { mergeSort } from '../../lib/merge-sort';
import { texts } from './texts';

/** Dates looked at between two places to pause. */
const STRETCH = 2_000;
/** Days made into bytes at a time. */
const WRITTEN = 200;

/**
 * Every date from a day on as an iCalendar file. It lies outside the vault, so it holds no personal data: a case is its
 * number (shared/queue/case-number), a deadline the name of its rule. A date keeps its id: taken in again, it moves.
 * Work for {@link inSlices}: 100 000 cases have several times as many dates.
 */
export function* exportDays(
  dates: readonly OpenDate[],
  from: LocalDate,
  language: UiLanguage,
  writtenAt: Instant,
): Generator<void, Uint8Array<ArrayBuffer>> {
  const coming: OpenDate[] = [];
  for (const part of inParts(dates, STRETCH)) {
    for (const date of part) if (date.deadline.dueOn >= from) coming.push(date);
    yield;
  }
  const inOrder = yield* mergeSort(coming, byDay);
  return yield* bytesOf(icsFile(daysOf(inOrder, language), writtenAt));
}

function byDay({ deadline: a }: OpenDate, { deadline: b }: OpenDate): number {
  return a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0;
}

function* daysOf(dates: readonly OpenDate[], language: UiLanguage): Generator<IcsDay> {
  for (const { row, deadline } of dates) {
    yield {
      uid: `${row.caseId}/${deadline.key}@uvildig.invalid`,
      on: deadline.dueOn,
      summary: texts[language].icsSummary(deadline.label[language], caseNumber(row)),
    };
  }
}

function* bytesOf(file: Iterable<string>): Generator<void, Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let size = 0;
  let pending: string[] = [];
  const encode = (): void => {
    const part = encoder.encode(pending.join(''));
    parts.push(part);
    size += part.byteLength;
    pending = [];
  };
  for (const text of file) {
    pending.push(text);
    if (pending.length < WRITTEN) continue;
    encode();
    yield;
  }
  encode();
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
    yield;
  }
  return bytes;
}
