import type { Report } from '../audit/report';
import {
  CASE_OUTCOME_LABELS,
  MARKET_LABELS,
  PRODUCT_LABELS,
  REMEDY_KIND_LABELS,
  ROOT_CAUSE_LABELS,
  STAGE_LABELS,
} from '../complaint/labels';
import { formatDate, formatMoney, formatShortDate } from '../core/format';
import type { Instant } from '../core/ports';
import type { UiLanguage } from '../core/text';
import { localDateAt } from '../core/time-zone';
import { heading, paragraph } from '../letters/blocks';
import type { Block } from '../letters/letter';
import type { Period } from './period';
import { countDeadlines, inOrder } from './register';
import { REGISTER_TEXTS } from './register-texts';
import { daysToAnswer } from './reported-case';
import type { ReportedCase } from './reported-case';
import { sumByCurrency } from './sums';

/** Cases a register takes as PDF; longer ones are for a spreadsheet. */
export const REGISTER_PDF_CASES = 2_000;

/** What both reports say about themselves. */
export interface ReportFrame {
  readonly language: UiLanguage;
  readonly organisation: string;
  readonly period: Period;
  readonly createdAt: Instant;
  /** Why it holds personal data; undefined when it holds none. */
  readonly personalBecause: string | undefined;
  readonly unsure: Unsure;
}

/** What a reader must know of the cases a report is about. */
export interface Unsure {
  /** Whose trail does not agree with the journal. */
  readonly damaged: number;
  /** That are in it by the row that is left of them. */
  readonly erased: number;
  /** Erased ones without a row: they are not in it, in whichever period they belong. */
  readonly rowless: number;
}

/** A sentence for each kind there is. */
export function unsureSentences(
  { damaged, erased, rowless }: Unsure,
  language: UiLanguage,
): readonly string[] {
  const texts = REGISTER_TEXTS[language];
  return [
    ...(damaged > 0 ? [texts.damaged(damaged)] : []),
    ...(erased > 0 ? [texts.erased(erased)] : []),
    ...(rowless > 0 ? [texts.rowless(rowless)] : []),
  ];
}

/** The register as pages to read; every column of it lies in the CSV file inside the PDF. */
export function registerReport(cases: readonly ReportedCase[], frame: ReportFrame): Report {
  const { language, organisation, period } = frame;
  const texts = REGISTER_TEXTS[language];
  return {
    language,
    title: texts.title,
    subtitle: texts.subtitle(formatDate(period.from, language), formatDate(period.to, language)),
    organisation,
    reference: `${period.from} – ${period.to}`,
    date: localDateAt(frame.createdAt),
    blocks: [
      about(cases.length, frame),
      heading(2, texts.rows, 'rows'),
      ...(cases.length === 0 ? [paragraph(texts.none)] : [table(cases, frame), paragraph(texts.embedded)]),
    ],
    foot: texts.foot(organisation),
    pageOf: texts.pageOf,
  };
}

function about(count: number, { language, period, personalBecause, unsure }: ReportFrame): Block {
  const texts = REGISTER_TEXTS[language];
  return {
    kind: 'callout',
    tone: unsure.damaged > 0 ? 'important' : 'result',
    title: `${texts.by[period.by]}: ${texts.cases(count)}`,
    paragraphs: [
      texts.madeFor,
      personalBecause === undefined ? texts.impersonal : texts.personal(personalBecause),
      ...unsureSentences(unsure, language),
    ],
  };
}

function table(cases: readonly ReportedCase[], frame: ReportFrame): Block {
  const texts = REGISTER_TEXTS[frame.language];
  return {
    kind: 'table',
    summary: texts.about,
    columns: [
      { header: texts.case, weight: 2.2 },
      { header: texts.received, weight: 1.5 },
      { header: texts.closed, weight: 1.5 },
      { header: texts.days, weight: 0.8, numeric: true },
      { header: texts.subject, weight: 3 },
      { header: texts.result, weight: 3.6 },
    ],
    rows: inOrder(cases).map((one) => row(one, frame)),
  };
}

function row(one: ReportedCase, { language, personalBecause }: ReportFrame): readonly string[] {
  const personal = personalBecause === undefined ? [] : [one.reference, one.complainant];
  const own = personal.filter((text) => text !== one.number && text !== '');
  const mark = one.erased ? [REGISTER_TEXTS[language].erasedMark] : [];
  return [
    [one.number, ...own, ...mark].join(', '),
    formatShortDate(one.receivedByRepresentativeOn, language),
    one.closedOn === undefined ? STAGE_LABELS[one.stage][language] : formatShortDate(one.closedOn, language),
    String(daysToAnswer(one) ?? ''),
    [
      PRODUCT_LABELS[one.product][language],
      MARKET_LABELS[one.market][language],
      ...(one.cause ? [ROOT_CAUSE_LABELS[one.cause][language]] : []),
    ].join(', '),
    resultOf(one, language),
  ];
}

function resultOf(one: ReportedCase, language: UiLanguage): string {
  const texts = REGISTER_TEXTS[language];
  const kinds = [...new Set(one.remedies.map(({ kind }) => REMEDY_KIND_LABELS[kind][language]))];
  const sums = sumByCurrency(one.remedies.flatMap(({ amount }) => amount ?? [])).map((sum) =>
    formatMoney(sum, language),
  );
  return [
    ...(one.outcome ? [CASE_OUTCOME_LABELS[one.outcome][language]] : []),
    ...(kinds.length > 0 ? [[kinds.join(', '), ...sums].join(': ')] : []),
    texts.deadlines(countDeadlines(one, 'met'), countDeadlines(one, 'missed')),
  ].join('. ');
}
