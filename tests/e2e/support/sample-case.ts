import { readFileSync } from 'node:fs';

import { inProject } from '../../../scripts/lib/paths.mjs';
import type { UiLanguage } from '../../../src/shared/core/text';
import { importCaseSchema } from '../../../src/shared/intake/import-case';
import type { DemoCase } from '../../support/demo-script';
import type { RemedyDetails, Representative } from './representative';

/** Fills in the assessment of a sample case, from the declaration to the recommendation. */
export async function assess(person: Representative, sample: DemoCase): Promise<void> {
  await person.declareNoConflict(sample.conflictStatement);
  if (sample.admissibility.admissible) await person.admit();
  else await person.decline(sample.admissibility.reason ?? 'outside-remit', sample.admissibility.explanation);
  for (const [place, issue] of sample.issues.entries()) {
    await assessIssue(person, sample, place + 1, issue);
  }
  for (const remedy of sample.remedies) await person.propose(asTyped(remedy, person.language));
  await person.setOutcome(sample.outcome, sample.summary);
  if (sample.rootCause) {
    const { cause, mayAffectOthers, explanation } = sample.rootCause;
    await person.recordCause(cause, mayAffectOthers, explanation);
  }
  if (sample.recommendation) {
    await person.recommend(sample.recommendation.text, sample.recommendation.followUpOn);
  }
}

async function assessIssue(
  person: Representative,
  sample: DemoCase,
  number: number,
  issue: DemoCase['issues'][number],
): Promise<void> {
  await person.raiseIssue(issue.title, issue.regime);
  for (const party of ['complainant', 'respondent'] as const) {
    await person.position(number, party, issue.positions[party] ?? '');
  }
  const weights = issue.considerations.map(({ exhibit, weight, note }) => ({
    exhibit: exhibitNumber(sample, exhibit),
    weight,
    note,
  }));
  await person.weigh(number, weights);
  await person.find(number, issue.outcome, issue.rule, issue.reasons);
  for (const remedy of issue.remedies) await person.propose(asTyped(remedy, person.language), number);
}

function asTyped(remedy: DemoCase['remedies'][number], language: UiLanguage): RemedyDetails {
  const { kind, description, amount, dueOn } = remedy;
  return {
    kind,
    description,
    amount: language === 'en' ? amount?.amount : amount?.amount.replace('.', ','),
    currency: amount?.currency,
    dueOn,
  };
}

/** Exhibits are numbered in the order of the file. */
export function exhibitNumber(sample: DemoCase, fileName: string): number {
  const file: unknown = JSON.parse(readFileSync(inProject('samples', sample.file), 'utf8'));
  const held = typeof file === 'object' && file !== null && 'cases' in file ? file.cases : file;
  const list: readonly unknown[] = Array.isArray(held) ? held : [held];
  const attachments = list
    .map((each) => importCaseSchema.parse(each))
    .find(({ reference }) => reference === sample.reference)?.attachments;
  const place = (attachments ?? []).findIndex(({ name, file: path }) => (name ?? path) === fileName);
  if (place < 0) throw new Error(`${sample.reference} has no attachment ${fileName}`);
  return place + 1;
}
