import { readFileSync } from 'node:fs';

import { inProject } from '../../../scripts/lib/paths.mjs';
import type { LetterKind } from '../../../src/shared/complaint/vocabulary';
import { importCaseSchema } from '../../../src/shared/intake/import-case';
import type { ImportCase } from '../../../src/shared/intake/import-case';
import type { DemoCase } from '../../support/demo-script';
import type { RemedyDetails, Representative } from './representative';

/** The case as its sample file hands it over. */
export function importedCase({ file, reference }: DemoCase): ImportCase {
  const content: unknown = JSON.parse(readFileSync(inProject('samples', file), 'utf8'));
  const held =
    typeof content === 'object' && content !== null && 'cases' in content ? content.cases : content;
  const list: readonly unknown[] = Array.isArray(held) ? held : [held];
  const found = list.map((each) => importCaseSchema.parse(each)).find((each) => each.reference === reference);
  if (!found) throw new Error(`${file} has no case ${reference}`);
  return found;
}

/** Which letter ends the case. */
export function concludingKind({ admissibility, outcome }: DemoCase): LetterKind {
  if (!admissibility.admissible) return 'inadmissibility';
  return outcome === 'settled' ? 'settlement' : 'final-assessment';
}

/**
 * Does the whole assessment of the case on screen, up to the letter.
 * @param afterFirstIssue called once the first issue is answered
 */
export async function assess(
  person: Representative,
  sample: DemoCase,
  afterFirstIssue: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const { admissible, reason, explanation } = sample.admissibility;
  await person.declareNoConflict(sample.conflictStatement);
  if (admissible) await person.admit();
  else await person.decline(reason ?? 'outside-remit', explanation);
  for (const [place, issue] of sample.issues.entries()) {
    await answer(person, sample, issue, place + 1);
    if (place === 0) await afterFirstIssue();
  }
  for (const remedy of sample.remedies) await person.propose(typed(remedy, person));
  await person.setOutcome(sample.outcome, sample.summary);
  if (sample.rootCause) {
    const { cause, mayAffectOthers, explanation: why } = sample.rootCause;
    await person.recordCause(cause, mayAffectOthers, why);
  }
  if (sample.recommendation)
    await person.recommend(sample.recommendation.text, sample.recommendation.followUpOn);
}

async function answer(
  person: Representative,
  sample: DemoCase,
  issue: DemoCase['issues'][number],
  number: number,
): Promise<void> {
  await person.raiseIssue(issue.title, issue.regime);
  for (const party of ['complainant', 'respondent'] as const) {
    await person.position(number, party, issue.positions[party]);
  }
  await person.weigh(
    number,
    issue.considerations.map(({ exhibit, weight, note }) => ({
      exhibit: exhibitNumber(sample, exhibit),
      weight,
      note,
    })),
  );
  await person.find(number, issue.outcome, issue.rule, issue.reasons);
  for (const remedy of issue.remedies) await person.propose(typed(remedy, person), number);
}

/** Exhibits are numbered in the order of the file. */
function exhibitNumber(sample: DemoCase, fileName: string): number {
  const attachments = importedCase(sample).attachments ?? [];
  const place = attachments.findIndex(({ name, file }) => (name ?? file) === fileName);
  if (place < 0) throw new Error(`${sample.reference} has no attachment ${fileName}`);
  return place + 1;
}

/** Amounts are typed with the decimal sign of the language. */
function typed(remedy: DemoCase['remedies'][number], { language }: Representative): RemedyDetails {
  const { kind, description, amount, dueOn } = remedy;
  return {
    kind,
    description,
    amount: language === 'en' ? amount?.amount : amount?.amount.replace('.', ','),
    currency: amount?.currency,
    dueOn,
  };
}
