import { formatDate } from '../../../shared/core/format';
import type { Report } from '../../../shared/audit/report';
import { LANGUAGE_TAGS } from '../../../shared/letters/letter';
import type { Definition, Node, TextNode } from '../engine/nodes';
import { PAGE } from '../engine/page-layout';
import { cleanLine } from '../text/clean';
import { blockNodes, facts, paragraph } from './blocks';
import type { Setting } from './blocks';
import { contentsList } from './contents-list';
import { runningFoot } from './foot';
import { headingLevels } from './heading-levels';
import { TEXTS } from './texts';
import { theme } from './theme';
import type { Typesetter } from './typesetter';

const MM = 72 / 25.4;
const MARGINS = { left: 20 * MM, top: 18 * MM, right: 20 * MM, bottom: 22 * MM } as const;
const WIDTH = PAGE.width - MARGINS.left - MARGINS.right;
const TITLE_TOP = 52 * MM;

/** What comes before the first heading stands on the cover; the rest begins on the second page. */
export function reportDefinition(report: Report, typesetter: Typesetter, createdAt: Date): Definition {
  const firstHeading = report.blocks.findIndex((block) => block.kind === 'heading');
  const lead = firstHeading < 0 ? report.blocks : report.blocks.slice(0, firstHeading);
  const rest = firstHeading < 0 ? [] : report.blocks.slice(firstHeading);
  const setting: Setting = {
    typesetter,
    width: WIDTH,
    levels: headingLevels(report.blocks, 1),
    tableSize: 8,
  };
  const [first, ...others] = rest.flatMap((block) => blockNodes(block, setting));
  const body: readonly Node[] = first ? [{ ...first, pageBreak: 'before' }, ...others] : [];
  return {
    title: cleanLine(report.title),
    author: cleanLine(report.organisation),
    subject: cleanLine(report.subtitle),
    language: LANGUAGE_TAGS[report.language],
    createdAt,
    margins: MARGINS,
    style: { fontSize: 9.5, lineHeight: theme.lineHeight, color: theme.ink },
    content: [
      ...cover(report, setting),
      ...lead.flatMap((block) => blockNodes(block, setting)),
      ...contentsList(body, TEXTS[report.language].contents, typesetter, WIDTH),
      ...body,
    ],
    footer: runningFoot(report, typesetter, { left: MARGINS.left, width: WIDTH }),
  };
}

function cover(report: Report, setting: Setting): readonly Node[] {
  const { typesetter } = setting;
  const texts = TEXTS[report.language];
  const organisation: TextNode = {
    ...paragraph(typesetter.line(report.organisation), 0),
    bold: true,
    fontSize: 13,
    color: theme.accent,
  };
  const title: TextNode = {
    text: typesetter.line(report.title),
    tag: 'H1',
    bold: true,
    fontSize: 26,
    lineHeight: 1.05,
    startsAt: TITLE_TOP,
    margin: [0, 0, 0, 6],
    bookmark: { title: cleanLine(report.title), depth: 1, destination: 'title' },
  };
  const subtitle: TextNode = {
    ...paragraph(typesetter.line(report.subtitle), 18),
    fontSize: 13,
    color: theme.quiet,
  };
  const aboutDocument = facts(
    {
      kind: 'facts',
      summary: texts.reportFacts,
      facts: [
        { label: texts.reference, value: cleanLine(report.reference) },
        { label: texts.organisation, value: cleanLine(report.organisation) },
        { label: texts.date, value: formatDate(report.date, report.language) },
      ],
    },
    setting,
  );
  return [organisation, title, subtitle, aboutDocument];
}
