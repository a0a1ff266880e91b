import { describe, expect, test } from 'vitest';

import { renderReport } from '../../../src/main/pdf/render-report';
import type { Report } from '../../../src/shared/audit/report';
import { PRODUCTS, ROOT_CAUSES } from '../../../src/shared/complaint/vocabulary';
import { addDays, localDate } from '../../../src/shared/core/local-date';
import { UI_LANGUAGES } from '../../../src/shared/core/text';
import { asId } from '../../../src/shared/core/ids';
import { erasureCertificate } from '../../../src/shared/retention/certificate';
import { figuresOf } from '../../../src/shared/reports/figures';
import { figuresReport } from '../../../src/shared/reports/figures-report';
import { registerReport } from '../../../src/shared/reports/register-report';
import { NOW, TODAY } from '../../support/cases';
import { carriedOut } from '../../support/erasures';
import { oneSpaced, pageCount, store, textOf } from '../../support/pdf/tools';
import { validate } from '../../support/pdf/vera';
import { reportedCase } from '../../support/reported';

const CASES = Array.from({ length: 90 }, (_, index) => {
  const cause = ROOT_CAUSES[index % 4];
  const product = PRODUCTS[index % 3];
  const receivedByRepresentativeOn = addDays(localDate('2026-05-03'), index * 2);
  return reportedCase(index + 1, {
    ...(cause && { cause }),
    ...(product && { product }),
    market: index % 20 === 0 ? 'NO' : index % 3 === 0 ? 'SE' : 'DK',
    receivedByRepresentativeOn,
    answeredOn: addDays(receivedByRepresentativeOn, 3 + (index % 17)),
    deadlines: [
      { rule: 'Bekræftelse inden for 1 arbejdsdag', state: index % 7 === 0 ? 'missed' : 'met' },
      { rule: 'Endeligt svar inden for 15 arbejdsdage', state: index % 2 === 0 ? 'extended' : 'met' },
    ],
    recommendations: index % 9 === 0 ? [{ text: 'Ret teksten i rykkeren.', followUpOn: TODAY }] : [],
  });
});

function reportsIn(language: (typeof UI_LANGUAGES)[number]): readonly (readonly [string, Report])[] {
  const frame = {
    language,
    organisation: 'Nordbetaling AB',
    period: { by: 'receipt', from: localDate('2026-05-01'), to: TODAY },
    createdAt: NOW,
    personalBecause: language === 'da' ? undefined : 'Fråga från FI den 3 november',
    unsure: { damaged: language === 'sv' ? 1 : 0, erased: language === 'da' ? 2 : 0, rowless: 0 },
    ruleLabel: (rule: string) => rule,
  } as const;
  return [
    [`register-${language}`, registerReport(CASES, frame)],
    [`certificate-${language}`, certificate(language)],
    [`figures-${language}`, figuresReport(figuresOf(CASES, TODAY), frame)],
  ];
}

/** Long enough for more than one page. */
function certificate(language: (typeof UI_LANGUAGES)[number]): Report {
  return erasureCertificate({
    language,
    organisation: 'Nordbetaling AB',
    workspace: asId('1'.repeat(32)),
    erasure: carriedOut(40),
    staffName: () => 'Anna Holm',
    rowDueOn: () => addDays(TODAY, 3_650),
    checkpoint: { code: 'AB12-CD34-EF56-GH78', takenAt: NOW },
    createdAt: NOW,
  });
}

async function rendered(name: string, report: Report): Promise<string> {
  const pdf = await renderReport(report, [], NOW);
  if (!pdf.ok) throw new Error(JSON.stringify(pdf.error));
  return store(name, pdf.value);
}

/** Each takes seconds: both kinds and every language, not all of both. */
const JUDGED = ['figures-da', 'register-sv', 'figures-en', 'certificate-da'];

describe('the register and the root-cause report as PDF', () => {
  test('when they are made in every language → PDF/A-3a and PDF/UA-1', { timeout: 120_000 }, async () => {
    const paths: string[] = [];
    for (const [name, report] of UI_LANGUAGES.flatMap(reportsIn).filter(([name]) => JUDGED.includes(name)))
      paths.push(await rendered(name, report));
    const verdicts = await validate(paths);
    expect(verdicts.map(({ verdict, broken }) => verdict + broken)).toEqual(
      Array.from({ length: 2 * paths.length }, () => 'PASS'),
    );
  });

  test(
    'when the table goes over pages → its header stands on each of them',
    { timeout: 60_000 },
    async () => {
      const [register] = reportsIn('en');
      if (!register) throw new Error('No report');
      const path = await rendered('register-pages', register[1]);
      const pages = await pageCount(path);
      expect(pages).toBeGreaterThan(3);
      const headers = oneSpaced(await textOf(path)).match(/Case Received Finalised/g) ?? [];
      expect(headers.length).toBeGreaterThanOrEqual(pages - 2);
    },
  );
});
