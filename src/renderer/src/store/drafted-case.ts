import type { Complaint } from '../../../shared/complaint/complaint';
import { openIssues, standingEvidence } from '../../../shared/complaint/state';
import type { Case, CaseRemedy, Evidence, Finding, Issue, Stamp } from '../../../shared/complaint/state';
import {
  CASE_OUTCOMES,
  EVIDENCE_WEIGHTS,
  FINDING_OUTCOMES,
  INADMISSIBLE_REASONS,
  REGIMES,
  REMEDY_KINDS,
} from '../../../shared/complaint/vocabulary';
import type { Market } from '../../../shared/complaint/vocabulary';
import { asId } from '../../../shared/core/ids';
import type { IssueId, RemedyId } from '../../../shared/core/ids';
import { parseLocalDate } from '../../../shared/core/local-date';
import type { Currency } from '../../../shared/core/money';
import type { UiLanguage } from '../../../shared/core/text';
import type { UnfinishedFinding } from '../../../shared/letters/letter-input';
import { currencyNamed, parseAmount } from '../lib/amount';
import type { DraftFields } from './case-draft';
import { draftField, PASSED_OVER, WHOLE_CASE } from './draft-fields';

/** Stands in for the id of a remedy that is still being written. */
const DRAFTED_REMEDY: RemedyId = asId('f'.repeat(32));

/**
 * The case as it would be if everything in the draft were recorded, so that the letter follows the typing. Drafts that
 * cannot be a fact yet (a finding without a choice, an amount that is no number) are left out.
 * @param stamp    who is writing, and when
 * @param language of the interface: how amounts are typed
 */
export function draftedCase(state: Case, fields: DraftFields, stamp: Stamp, language: UiLanguage): Case {
  const text = reader(fields);
  return {
    ...state,
    ...admissibility(state, text, stamp),
    ...outcome(state, text, stamp),
    issues: new Map([...state.issues].map(([id, issue]) => [id, draftedIssue(issue, text, stamp)])),
    evidence: new Map(
      [...state.evidence].map(([id, evidence]) => [id, draftedEvidence(evidence, state, text)]),
    ),
    remedies: withDraftedRemedy(state, text, language),
  };
}

/** The drafted text of a field, or else what is recorded. */
type Reader = (field: string, recorded: string) => string;

function reader(fields: DraftFields): Reader {
  return (field, recorded) => fields[field]?.text ?? recorded;
}

function admissibility(state: Case, text: Reader, stamp: Stamp): Pick<Case, 'admissibility'> | undefined {
  const now = state.admissibility;
  const choice = text(draftField.admissible, now === undefined ? '' : String(now.admissible));
  if (choice !== 'true' && choice !== 'false') return undefined;
  const admissible = choice === 'true';
  const reason = oneOf(INADMISSIBLE_REASONS, text(draftField.inadmissibleReason, now?.reason ?? ''));
  const explanation = text(draftField.admissibilityExplanation, now?.explanation ?? '');
  const noFinalAnswerBecause = text(draftField.noFinalAnswer, now?.noFinalAnswerBecause ?? '');
  const courtOrAdr = text(draftField.courtOrAdr, now?.notInCourtOrAdr === true ? 'no' : '');
  return {
    admissibility: {
      ...(now ?? stamp),
      admissible,
      explanation,
      notInCourtOrAdr: courtOrAdr === 'no',
      ...(noFinalAnswerBecause && { noFinalAnswerBecause }),
      ...(!admissible && reason && { reason }),
    },
  };
}

function outcome(state: Case, text: Reader, stamp: Stamp): Pick<Case, 'outcome'> | undefined {
  const now = state.outcome;
  const chosen = oneOf(CASE_OUTCOMES, text(draftField.outcome, now?.outcome ?? ''));
  if (!chosen) return undefined;
  return {
    outcome: { ...(now ?? stamp), outcome: chosen, summary: text(draftField.summary, now?.summary ?? '') },
  };
}

function draftedIssue(issue: Issue, text: Reader, stamp: Stamp): Issue {
  const { issueId, positions } = issue;
  const complainant = text(draftField.position(issueId, 'complainant'), positions.complainant ?? '');
  const respondent = text(draftField.position(issueId, 'respondent'), positions.respondent ?? '');
  const finding = draftedFinding(issue, text, stamp);
  return {
    ...issue,
    title: text(draftField.issueTitle(issueId), issue.title),
    regime: oneOf(REGIMES, text(draftField.issueRegime(issueId), issue.regime)) ?? issue.regime,
    positions: { ...(complainant && { complainant }), ...(respondent && { respondent }) },
    notHeard: draftedNotHeard(issue, text),
    ...(finding && { finding }),
  };
}

function draftedNotHeard({ issueId, notHeard }: Issue, text: Reader): Issue['notHeard'] {
  const complainant = text(draftField.notHeard(issueId, 'complainant'), notHeard.complainant ?? '');
  const respondent = text(draftField.notHeard(issueId, 'respondent'), notHeard.respondent ?? '');
  return { ...(complainant && { complainant }), ...(respondent && { respondent }) };
}

function draftedFinding({ issueId, finding }: Issue, text: Reader, stamp: Stamp): Finding | undefined {
  const chosen = oneOf(FINDING_OUTCOMES, text(draftField.findingOutcome(issueId), finding?.outcome ?? ''));
  return (
    chosen && {
      ...(finding ?? stamp),
      outcome: chosen,
      rule: text(draftField.findingRule(issueId), finding?.rule ?? ''),
      reasons: text(draftField.findingReasons(issueId), finding?.reasons ?? ''),
    }
  );
}

/** What is drafted about issues whose finding is neither recorded nor chosen: no fact yet, but the preview shows it. */
export function unfinishedFindings(
  { issues }: Case,
  fields: DraftFields,
): ReadonlyMap<IssueId, UnfinishedFinding> {
  const text = reader(fields);
  return new Map(
    [...issues.values()]
      .filter(({ finding }) => finding === undefined)
      .map(({ issueId }) => [
        issueId,
        {
          rule: text(draftField.findingRule(issueId), ''),
          reasons: text(draftField.findingReasons(issueId), ''),
        },
      ]),
  );
}

function draftedEvidence(evidence: Evidence, state: Case, text: Reader): Evidence {
  const { evidenceId, passedOverBecause, ...rest } = evidence;
  const weight = text(
    draftField.evidenceWeight(evidenceId, WHOLE_CASE),
    passedOverBecause === undefined ? '' : PASSED_OVER,
  );
  if (weight !== PASSED_OVER)
    return { ...rest, evidenceId, considerations: draftedWeights(evidence, state, text) };
  const because = text(draftField.evidenceNote(evidenceId, WHOLE_CASE), passedOverBecause ?? '');
  return { ...rest, evidenceId, considerations: [], passedOverBecause: because };
}

function draftedWeights(evidence: Evidence, state: Case, text: Reader): Evidence['considerations'] {
  return [undefined, ...state.issues.keys()].flatMap((issueId) => {
    const now = evidence.considerations.find((consideration) => consideration.issueId === issueId);
    const scope: IssueId | typeof WHOLE_CASE = issueId ?? WHOLE_CASE;
    const weight = oneOf(
      EVIDENCE_WEIGHTS,
      text(draftField.evidenceWeight(evidence.evidenceId, scope), now?.weight ?? ''),
    );
    if (!weight) return [];
    const note = text(draftField.evidenceNote(evidence.evidenceId, scope), now?.note ?? '');
    return [{ weight, note, ...(issueId && { issueId }) }];
  });
}

function withDraftedRemedy(
  state: Case,
  text: Reader,
  language: UiLanguage,
): ReadonlyMap<RemedyId, CaseRemedy> {
  const remedy = draftedRemedy(state, text, language);
  return remedy ? new Map(state.remedies).set(DRAFTED_REMEDY, remedy) : state.remedies;
}

function draftedRemedy(state: Case, text: Reader, language: UiLanguage): CaseRemedy | undefined {
  const kind = oneOf(REMEDY_KINDS, text(draftField.remedyKind, ''));
  const description = text(draftField.remedyDescription, '');
  if (!kind || !description.trim()) return undefined;
  const issue = [...state.issues.keys()].find((id) => id === text(draftField.remedyIssue, ''));
  const dueOn = parseLocalDate(text(draftField.remedyDueOn, ''));
  const currency = currencyNamed(text(draftField.remedyCurrency, '')) ?? caseCurrency(state.complaint);
  const amount = parseAmount(text(draftField.remedyAmount, ''), currency, language);
  return {
    remedyId: DRAFTED_REMEDY,
    kind,
    description,
    ...(issue && { issueId: issue }),
    ...(amount.ok && { amount: amount.value }),
    ...(dueOn && { dueOn }),
  };
}

/** The currency a remedy is in unless another one is chosen: that of the dispute, or else the market's own. */
export function caseCurrency(complaint: Complaint): Currency {
  return complaint.disputedAmount?.currency ?? MARKET_CURRENCIES[complaint.market] ?? 'EUR';
}

const MARKET_CURRENCIES: Readonly<Partial<Record<Market, Currency>>> = {
  DK: 'DKK',
  SE: 'SEK',
  NO: 'NOK',
  UK: 'GBP',
  PL: 'PLN',
};

function oneOf<T extends string>(values: readonly T[], text: string): T | undefined {
  return values.find((value) => value === text);
}

/**
 * Names of the fields that say something in the draft that the case does not: what the preview shows and a letter would
 * lack. Choices about letters themselves, and leftovers of things that are gone, do not count.
 */
export function unrecordedFields(state: Case, fields: DraftFields): readonly string[] {
  return Object.entries(fields).flatMap(([name, { text, base }]) =>
    text !== base && ofTheAssessment(state, name) ? [name] : [],
  );
}

function ofTheAssessment(state: Case, name: string): boolean {
  const [part = '', id = '', scope = ''] = name.split('.');
  if (part === 'issue') return id === 'new' || isOpen(state, id);
  if (part === 'evidence') return standsFor(state, id) && (scope === WHOLE_CASE || isOpen(state, scope));
  return ASSESSMENT_PARTS.includes(part);
}

const ASSESSMENT_PARTS: readonly string[] = [
  'conflict',
  'admissibility',
  'authority',
  'request',
  'remedy',
  'outcome',
  'second-reading',
  'root-cause',
  'recommendation',
];

function isOpen(state: Case, issueId: string): boolean {
  return openIssues(state).some((issue) => issue.issueId === issueId);
}

function standsFor(state: Case, evidenceId: string): boolean {
  return standingEvidence(state).some((evidence) => evidence.evidenceId === evidenceId);
}
