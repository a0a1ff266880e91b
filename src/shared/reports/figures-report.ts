import type { Report } from '../audit/report';
import { formatDate } from '../core/format';
import { localDateAt } from '../core/time-zone';
import { heading, paragraph } from '../letters/blocks';
import type { Block } from '../letters/letter';
import type { Figures } from './figures';
import { figureTables } from './figure-tables';
import type { FigureTable } from './figure-tables';
import { FIGURES_TEXTS } from './figures-texts';
import { unsureSentences } from './register-report';
import type { ReportFrame } from './register-report';
import { REGISTER_TEXTS } from './register-texts';
import { tooFew } from './small-numbers';

/** The root-cause and systemic-issue report as pages to read. */
export function figuresReport(
  figures: Figures,
  frame: ReportFrame & { readonly ruleLabel: (rule: string) => string },
): Report {
  const { language, organisation, period, personalBecause } = frame;
  const texts = FIGURES_TEXTS[language];
  const common = REGISTER_TEXTS[language];
  const tables = figureTables(figures, {
    language,
    personal: personalBecause !== undefined,
    ruleLabel: frame.ruleLabel,
  });
  return {
    language,
    title: texts.title,
    subtitle: common.subtitle(formatDate(period.from, language), formatDate(period.to, language)),
    organisation,
    reference: `${period.from} – ${period.to}`,
    date: localDateAt(frame.createdAt),
    blocks: [about(figures, frame), ...tables.flatMap((table) => section(table, texts.bars))],
    foot: texts.foot(organisation),
    pageOf: common.pageOf,
  };
}

function about(figures: Figures, { language, period, personalBecause, unsure }: ReportFrame): Block {
  const texts = FIGURES_TEXTS[language];
  const common = REGISTER_TEXTS[language];
  const personal = personalBecause !== undefined;
  const few = tooFew(figures.cases, personal);
  return {
    kind: 'callout',
    tone: unsure.damaged > 0 ? 'important' : 'result',
    title: `${common.by[period.by]}: ${few ? texts.fewer : common.cases(figures.cases)}`,
    paragraphs: [
      texts.purpose,
      personal ? texts.personal(personalBecause) : texts.impersonal,
      ...(few ? [texts.tooFewCases] : []),
      ...unsureSentences(unsure, language),
    ],
  };
}

function section({ id, title, says, columns, rows, bars }: FigureTable, chart: string): readonly Block[] {
  const table: Block = {
    kind: 'table',
    summary: [title, ...says].join('. '),
    columns: columns.map(({ header, numeric, weight }) => ({ header, weight, numeric })),
    rows: rows.map(({ cells }) => cells),
    ...(bars && { bars: { header: chart, shares: rows.map(({ bar }) => bar ?? 0) } }),
  };
  return [
    heading(2, title, id),
    ...says.map((sentence) => paragraph(sentence)),
    ...(rows.length === 0 ? [] : [table]),
  ];
}
