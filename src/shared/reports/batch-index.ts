import { inGroups } from '../audit/pack-report-context';
import type { Report } from '../audit/report';
import { PURPOSE_LABELS } from '../audit/withheld-texts';
import { CASE_OUTCOME_LABELS, MARKET_LABELS, PRODUCT_LABELS } from '../complaint/labels';
import { formatDate } from '../core/format';
import type { CaseId } from '../core/ids';
import type { Instant } from '../core/ports';
import type { UiLanguage } from '../core/text';
import { localDateAt } from '../core/time-zone';
import { heading, list, paragraph } from '../letters/blocks';
import type { Block } from '../letters/letter';
import type { BatchPlan, BatchProgress, MadePack } from './batch';
import { BATCH_TEXTS } from './batch-texts';
import { REGISTER_TEXTS } from './register-texts';
import type { Drawn } from './sample';

/** index.csv: what was made, pack by pack, and what could not be made. */
export function indexTable(
  { language, cases, purpose }: BatchPlan,
  { made, missed }: BatchProgress,
): readonly (readonly string[])[] {
  const texts = BATCH_TEXTS[language];
  const { file, reference, caseId, bytes, entries, verdict, code } = texts;
  const madeFor = PURPOSE_LABELS[purpose][language];
  return [
    [file, reference, caseId, 'SHA-256', bytes, entries, verdict, code, texts.purpose],
    ...inPlace(cases, made).map((pack) => [
      pack.file,
      pack.reference,
      pack.caseId,
      pack.sha256,
      String(pack.size),
      String(pack.entries),
      verdictOf(pack, language),
      pack.checkpointCode,
      madeFor,
    ]),
    ...missed.map((one) => [
      ...['', one.reference, one.caseId, '', '', '', texts.notMade(one.because), '', madeFor],
    ]),
  ];
}

/** draw.csv: every case that fits, in the order of the draw; undefined where none was drawn. There may be many rows. */
export function drawTable({ sample, draw, language }: BatchPlan): Iterable<readonly string[]> | undefined {
  return sample && draw && drawRows(draw, sample.size, language);
}

function* drawRows(draw: readonly Drawn[], size: number, language: UiLanguage): Generator<readonly string[]> {
  const texts = BATCH_TEXTS[language];
  yield [texts.caseId, texts.draw, texts.taken];
  for (const [place, { caseId, draw: value }] of draw.entries()) {
    yield [caseId, value, place < size ? texts.yes : texts.no];
  }
}

/** index.pdf: the same for people, to be signed. */
export function indexReport(
  plan: BatchPlan,
  progress: BatchProgress,
  organisation: string,
  createdAt: Instant,
): Report {
  const { language } = plan;
  const texts = BATCH_TEXTS[language];
  return {
    language,
    title: texts.title,
    subtitle: texts.subtitle(organisation),
    organisation,
    reference: plan.batchId,
    date: localDateAt(createdAt),
    blocks: [
      verdict(plan, progress),
      heading(2, texts.about, 'about'),
      selection(plan),
      ...(plan.sample ? [paragraph(texts.method)] : []),
      heading(2, texts.packs, 'packs'),
      packs(plan, progress),
      heading(2, texts.howTo, 'how-to'),
      list(texts.howToText),
    ],
    foot: texts.foot(organisation),
    pageOf: texts.pageOf,
  };
}

function verdict({ language, cases }: BatchPlan, { made, missed }: BatchProgress): Block {
  const texts = BATCH_TEXTS[language];
  const unsound = made.filter(({ faults }) => faults > 0).length;
  return {
    kind: 'callout',
    tone: unsound > 0 || missed.length > 0 ? 'important' : 'result',
    title: texts.made(made.length, cases.length),
    paragraphs: [
      texts.madeText,
      ...(unsound > 0 ? [texts.unsound(unsound)] : []),
      ...(missed.length > 0 ? [texts.missed(missed.length)] : []),
    ],
  };
}

function selection({ language, purpose, filter, sample, population }: BatchPlan): Block {
  const texts = BATCH_TEXTS[language];
  const { by, from, to, market, product, outcome } = filter;
  const period = REGISTER_TEXTS[language].subtitle(formatDate(from, language), formatDate(to, language));
  const fact = (label: string, value: string) => ({ label, value });
  return {
    kind: 'facts',
    summary: texts.aboutFacts,
    facts: [
      fact(texts.purpose, PURPOSE_LABELS[purpose][language]),
      fact(texts.filter, REGISTER_TEXTS[language].by[by]),
      fact(texts.period, period),
      fact(texts.market, market ? MARKET_LABELS[market][language] : texts.all),
      fact(texts.product, product ? PRODUCT_LABELS[product][language] : texts.all),
      fact(texts.outcome, outcome ? CASE_OUTCOME_LABELS[outcome][language] : texts.all),
      fact(texts.population, String(population)),
      fact(texts.sample, sample ? texts.size(sample.size) : texts.noSample),
      ...(sample ? [fact(texts.seed, sample.seed)] : []),
    ],
  };
}

function packs({ language, cases }: BatchPlan, { made, missed }: BatchProgress): Block {
  const texts = BATCH_TEXTS[language];
  return {
    kind: 'table',
    summary: texts.packsAbout,
    columns: [
      { header: texts.file, weight: 2.6 },
      { header: texts.reference, weight: 1.8 },
      { header: 'SHA-256', weight: 3.2 },
      { header: texts.verdict, weight: 1.2 },
      { header: texts.code, weight: 1.8 },
    ],
    rows: [
      ...inPlace(cases, made).map((pack) => [
        pack.file,
        pack.reference,
        inGroups(pack.sha256),
        verdictOf(pack, language),
        pack.checkpointCode,
      ]),
      ...missed.map((one) => ['', one.reference, '', texts.notMade(one.because), '']),
    ],
  };
}

function verdictOf({ faults }: MadePack, language: BatchPlan['language']): string {
  const texts = BATCH_TEXTS[language];
  return faults === 0 ? texts.sound : texts.faults(faults);
}

/** In the order of the plan, whenever they were made. */
function inPlace(cases: readonly CaseId[], made: readonly MadePack[]): readonly MadePack[] {
  const byCase = new Map(made.map((pack) => [pack.caseId, pack]));
  return cases.flatMap((caseId) => byCase.get(caseId) ?? []);
}
