import { localDateAt } from '../core/time-zone';
import { heading, list } from '../letters/blocks';
import type { Block } from '../letters/letter';
import { faultText } from './fault-texts';
import {
  complaint,
  deadlines,
  evidence,
  issues,
  letters,
  parties,
  remedies,
  summary,
} from './pack-report-case';
import { packReportContext, utc } from './pack-report-context';
import type { PackReportContext, PackReportInput, TrailReportContext } from './pack-report-context';
import { thenSection, withheldSection } from './pack-report-scope';
import { PACK_SCOPE_TEXTS } from './pack-report-scope-texts';
import { access, chronology, trailSections } from './pack-report-trail';
import { blackedOut } from './passages';
import { PURPOSE_RULES } from './purposes';
import type { ReportPart } from './purposes';
import type { Report } from './report';
import { blackOutMark, PURPOSE_LABELS } from './withheld-texts';

/** The pages of an audit pack: what people read. What machines check is embedded beside it. */
export function buildPackReport(input: PackReportInput): Report {
  const context = packReportContext(input);
  const { texts, state } = context;
  const { reference, complainant } = state.complaint;
  const { language, purpose } = input;
  const parts = PURPOSE_RULES[purpose].parts.flatMap((part) => PARTS[part](context));
  const passages = purpose === 'full' ? [] : input.passages;
  return {
    language,
    title: `${texts.title} ${reference}`,
    subtitle: `${texts.subtitle(complainant.name)} · ${PURPOSE_LABELS[purpose][language]}`,
    organisation: input.organisation,
    reference,
    date: localDateAt(input.createdAt),
    blocks: [
      verdict(context),
      ...blackedOut([...faultsSection(context), ...parts], passages, (reason) =>
        blackOutMark(reason, language),
      ),
      ...withheldSection(context),
      ...trailSections(context),
    ],
    foot: texts.foot(input.organisation, reference),
    pageOf: texts.pageOf,
  };
}

const PARTS: Readonly<Record<ReportPart, (context: PackReportContext) => readonly Block[]>> = {
  summary,
  complaint,
  parties,
  chronology,
  issues,
  remedies,
  evidence,
  letters,
  then: thenSection,
  deadlines,
  access,
};

/** Stands on the cover. */
function verdict({ input, texts, language }: PackReportContext): Block {
  const count = input.faults.length;
  const words = texts.verdict;
  const scope = PACK_SCOPE_TEXTS[language];
  const sound = words.soundText(input.entries.length, `${utc(input.createdAt)} UTC`);
  const withheld = input.entries.filter((entry) => 'withheld' in entry).length;
  return {
    kind: 'callout',
    tone: count === 0 ? 'result' : 'important',
    title: count === 0 ? words.sound : words.unsound(count),
    paragraphs: [
      count === 0 ? sound : words.unsoundText,
      ...(withheld === 0 ? [] : [scope.soundButWithheld(withheld, input.entries.length)]),
      `${scope.purpose}: ${scope.purposes[input.purpose]}`,
      words.checkYourself,
    ],
  };
}

export function faultsSection({ input, texts, language }: TrailReportContext): readonly Block[] {
  if (input.faults.length === 0) return [];
  const lines = input.faults.map((fault) => faultText(fault, language));
  return [heading(2, texts.verdict.faults, 'faults'), list(lines)];
}
