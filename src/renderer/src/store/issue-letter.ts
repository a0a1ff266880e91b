import type { CaseCommand } from '../../../shared/complaint/commands';
import type { IssuedLetter } from '../../../shared/complaint/events';
import { asId } from '../../../shared/core/ids';
import type { CaseId } from '../../../shared/core/ids';
import type { LocalDate } from '../../../shared/core/local-date';
import { err, ok } from '../../../shared/core/result';
import type { Result } from '../../../shared/core/result';
import type { LetterProblem } from '../../../shared/letters/check-letter';
import type { Letter } from '../../../shared/letters/letter';
import type { CaseView, Services, Trouble } from './services';

/** What is to be issued. The letter can be built only when the checkpoint that is printed on it exists. */
export interface LetterPlan {
  readonly build: (checkpointCode: string) => Letter;
  /** An empty answer is the condition for issuing. */
  readonly check: (letter: Letter, checkpointCode: string) => readonly LetterProblem[];
  readonly command: (letter: IssuedLetter) => CaseCommand;
  readonly rulePackVersion: string;
  /** SHA-256 of the exhibits it rests on. */
  readonly restsOn: readonly string[];
  /** Holding reply: the promised date. */
  readonly finalReplyBy?: LocalDate;
}

export const ISSUE_STEPS = ['checkpoint', 'render', 'seal', 'record'] as const;
export type IssueStep = (typeof ISSUE_STEPS)[number];

export type IssueTrouble =
  | Trouble
  /** The letter itself says too little or too much. */
  | { readonly kind: 'unfit'; readonly problems: readonly LetterProblem[] };

/**
 * Issues a letter: checkpoint, PDF, sealed document, and only then the fact that it went out. A failure on the way leaves
 * nothing but an unused sealed file.
 */
export async function issueLetter(
  { cases, desktop, documents, newId }: Pick<Services, 'cases' | 'desktop' | 'documents' | 'newId'>,
  caseId: CaseId,
  plan: LetterPlan,
  onStep: (step: IssueStep) => void,
): Promise<Result<{ readonly view: CaseView; readonly letter: IssuedLetter }, IssueTrouble>> {
  onStep('checkpoint');
  const checkpoint = await cases.checkpoint(caseId);
  if (!checkpoint.ok) return checkpoint;
  const letter = plan.build(checkpoint.value.code);
  const problems = plan.check(letter, checkpoint.value.code);
  if (problems.length > 0) return err({ kind: 'unfit', problems });

  onStep('render');
  const pdf = await desktop.renderLetter({ letter });
  if (!pdf.ok) return err({ kind: 'failed', failure: pdf.error });

  onStep('seal');
  const sealed = await documents.add(caseId, pdf.value);
  if (!sealed.ok) return err({ kind: 'failed', failure: sealed.error });

  onStep('record');
  const issued: IssuedLetter = {
    letterId: asId(newId()),
    kind: letter.kind,
    language: letter.language,
    documentId: sealed.value.documentId,
    fileName: letterFileName(letter),
    sha256: sealed.value.sha256,
    size: sealed.value.size,
    issuedOn: letter.date,
    templateVersion: letter.templateVersion,
    rulePackVersion: plan.rulePackVersion,
    restsOn: plan.restsOn,
    checkpoint: checkpoint.value,
    ...(plan.finalReplyBy && { finalReplyBy: plan.finalReplyBy }),
  };
  const recorded = await cases.execute(caseId, plan.command(issued));
  return recorded.ok ? ok({ view: recorded.value, letter: issued }) : recorded;
}

/** Without the name of anybody: file names are seen by more people than files. */
export function letterFileName(letter: Pick<Letter, 'reference' | 'kind' | 'date'>): string {
  const reference = letter.reference.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 80);
  return `${reference}-${letter.kind}-${letter.date}.pdf`;
}
