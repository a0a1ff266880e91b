import type { CaseCommand } from '../../../shared/complaint/commands';
import type { IssuedLetter, UsedClause } from '../../../shared/complaint/events';
import type { LetterRecipient } from '../../../shared/complaint/vocabulary';
import { asId } from '../../../shared/core/ids';
import type { CaseId } from '../../../shared/core/ids';
import type { LocalDate } from '../../../shared/core/local-date';
import { err, ok } from '../../../shared/core/result';
import type { Result } from '../../../shared/core/result';
import { redLines } from '../../../shared/letters/check-letter';
import type { CheckLine, RedLine } from '../../../shared/letters/check-letter';
import { isSound } from '../../../shared/letters/check-printed';
import type { PrintFaults } from '../../../shared/letters/check-printed';
import type { Letter } from '../../../shared/letters/letter';
import type { CaseView, Services, Trouble } from './services';

/** What is to be issued. The letter can be built only when the checkpoint that is printed on it exists. */
export interface LetterPlan {
  readonly build: (checkpointCode: string) => Letter;
  /** No red line is the condition for issuing. */
  readonly check: (letter: Letter, checkpointCode: string) => readonly CheckLine[];
  /** Compares the text of the finished PDF with the letter. */
  readonly checkPrinted: (printed: string, letter: Letter, checkpointCode: string) => PrintFaults;
  readonly command: (letter: IssuedLetter) => CaseCommand;
  readonly rulePackVersion: string;
  /** SHA-256 of the exhibits it rests on. */
  readonly restsOn: readonly string[];
  /** The firm's standard paragraphs it prints. */
  readonly clauses: readonly UsedClause[];
  /** Holding reply: the promised date. */
  readonly finalReplyBy?: LocalDate;
  /** Holding reply: what delays the final one, and why the firm cannot help it. */
  readonly delayedBecause?: string;
  readonly beyondControl?: string;
  readonly sentTo: LetterRecipient;
  /** Why it passes over the ADR entity that is most likely competent. */
  readonly signpostReason?: string;
}

export const ISSUE_STEPS = ['checkpoint', 'render', 'read', 'seal', 'record'] as const;
export type IssueStep = (typeof ISSUE_STEPS)[number];

export type IssueTrouble =
  | Trouble
  /** The letter itself says too little or too much. */
  | { readonly kind: 'unfit'; readonly lines: readonly RedLine[] }
  /** The finished PDF does not say what the letter says, or cannot be read. */
  | { readonly kind: 'misprinted'; readonly faults: PrintFaults | undefined };

/** The text and link targets of a PDF in reading order; undefined when it cannot be read. */
export type ReadText = (pdf: Uint8Array) => Promise<string | undefined>;

/**
 * Issues a letter: checkpoint, PDF, the PDF read again, sealed document, and only then the fact that it went out. A
 * failure on the way leaves nothing but an unused sealed file.
 */
export async function issueLetter(
  { cases, desktop, documents, newId }: Pick<Services, 'cases' | 'desktop' | 'documents' | 'newId'>,
  caseId: CaseId,
  plan: LetterPlan,
  readText: ReadText,
  onStep: (step: IssueStep) => void,
): Promise<Result<{ readonly view: CaseView; readonly letter: IssuedLetter }, IssueTrouble>> {
  onStep('checkpoint');
  const checkpoint = await cases.checkpoint(caseId);
  if (!checkpoint.ok) return checkpoint;
  const letter = plan.build(checkpoint.value.code);
  const lines = plan.check(letter, checkpoint.value.code);
  const red = redLines(lines);
  if (red.length > 0) return err({ kind: 'unfit', lines: red });

  onStep('render');
  const pdf = await desktop.renderLetter({ letter });
  if (!pdf.ok) return err({ kind: 'failed', failure: pdf.error });

  onStep('read');
  const printed = await readText(pdf.value);
  const faults =
    printed === undefined ? undefined : plan.checkPrinted(printed, letter, checkpoint.value.code);
  if (!faults || !isSound(faults)) return err({ kind: 'misprinted', faults });

  onStep('seal');
  const sealed = await documents.add(caseId, pdf.value);
  if (!sealed.ok) return err({ kind: 'failed', failure: sealed.error });

  onStep('record');
  const issued: IssuedLetter = {
    ...contentOf(plan, letter, lines),
    letterId: asId(newId()),
    documentId: sealed.value.documentId,
    sha256: sealed.value.sha256,
    size: sealed.value.size,
    checkpoint: checkpoint.value,
  };
  const recorded = await cases.execute(caseId, plan.command(issued));
  return recorded.ok ? ok({ view: recorded.value, letter: issued }) : recorded;
}

/** What is recorded of a letter besides its sealed file. */
export function contentOf(
  plan: LetterPlan,
  letter: Letter,
  lines: readonly CheckLine[],
): Omit<IssuedLetter, 'letterId' | 'documentId' | 'sha256' | 'size' | 'checkpoint'> {
  const overrides = lines.flatMap((line) =>
    line.state === 'overridden' ? [{ requirement: line.requirement.id, reason: line.reason }] : [],
  );
  return {
    kind: letter.kind,
    language: letter.language,
    fileName: letterFileName(letter),
    issuedOn: letter.date,
    templateVersion: letter.templateVersion,
    rulePackVersion: plan.rulePackVersion,
    restsOn: plan.restsOn,
    sentTo: plan.sentTo,
    ...(plan.clauses.length > 0 && { clauses: plan.clauses }),
    ...(overrides.length > 0 && { overrides }),
    ...(plan.finalReplyBy && { finalReplyBy: plan.finalReplyBy }),
    ...(plan.delayedBecause && { delayedBecause: plan.delayedBecause }),
    ...(plan.beyondControl && { beyondControl: plan.beyondControl }),
    ...(plan.signpostReason && { signpostReason: plan.signpostReason }),
  };
}

/** Without the name of anybody: file names are seen by more people than files. */
export function letterFileName(letter: Pick<Letter, 'reference' | 'kind' | 'date'>): string {
  const reference = letter.reference.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 80);
  return `${reference}-${letter.kind}-${letter.date}.pdf`;
}
