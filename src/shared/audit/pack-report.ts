import { localDateAt } from '../core/time-zone';
import { heading, list } from '../letters/blocks';
import type { Block } from '../letters/letter';
import { faultText } from './fault-texts';
import { decisionSections, subjectSections } from './pack-report-case';
import { packReportContext, utc } from './pack-report-context';
import type { PackReportContext, PackReportInput } from './pack-report-context';
import { chronology, trailSections } from './pack-report-trail';
import type { Report } from './report';

/** The pages of an audit pack: what people read. What machines check is embedded beside it. */
export function buildPackReport(input: PackReportInput): Report {
  const context = packReportContext(input);
  const { texts, state } = context;
  const { reference, complainant } = state.complaint;
  return {
    language: input.language,
    title: `${texts.title} ${reference}`,
    subtitle: texts.subtitle(complainant.name),
    organisation: input.organisation,
    reference,
    date: localDateAt(input.createdAt),
    blocks: [
      verdict(context),
      ...faults(context),
      ...subjectSections(context),
      ...chronology(context),
      ...decisionSections(context),
      ...trailSections(context),
    ],
    foot: texts.foot(input.organisation, reference),
    pageOf: texts.pageOf,
  };
}

/** Stands on the cover. */
function verdict({ input, texts }: PackReportContext): Block {
  const count = input.faults.length;
  const words = texts.verdict;
  const sound = words.soundText(input.entries.length, `${utc(input.createdAt)} UTC`);
  return {
    kind: 'callout',
    tone: count === 0 ? 'result' : 'important',
    title: count === 0 ? words.sound : words.unsound(count),
    paragraphs: [count === 0 ? sound : words.unsoundText, words.checkYourself],
  };
}

function faults({ input, texts, language }: PackReportContext): readonly Block[] {
  if (input.faults.length === 0) return [];
  const lines = input.faults.map((fault) => faultText(fault, language));
  return [heading(2, texts.verdict.faults, 'faults'), list(lines)];
}
