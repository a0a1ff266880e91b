import { usedClauseText } from '../clauses/used-clause-text';
import {
  CASE_OUTCOME_LABELS,
  CONTACT_CHANNEL_LABELS,
  DUTY_KIND_LABELS,
  ERASURE_BASIS_LABELS,
  EVIDENCE_WEIGHT_LABELS,
  FINDING_OUTCOME_LABELS,
  LETTER_KIND_LABELS,
  OPENING_PURPOSE_LABELS,
  PARTY_LABELS,
  REMEDY_KIND_LABELS,
  ROOT_CAUSE_LABELS,
  SECOND_READING_LABELS,
  SETTLED_LABELS,
  isEventType,
} from '../complaint/labels';
import type { Labels } from '../complaint/labels';
import type { CaseEventType } from '../complaint/events';
import { formatShortDate } from '../core/format';
import { parseLocalDate } from '../core/local-date';
import type { UiLanguage } from '../core/text';
import { deviationsOf } from '../letters/deviations';

/**
 * What an entry is about, in a few words beside its chronicle label; empty when the label says it all. Private matter
 * (notes, texts of the parties, reasons of the assessment) is left to the embedded trail; why a letter departs from the
 * ordinary is not private, since compliance supervises just that.
 * @param body of an entry; read member by member, since a pack also describes a trail that turned out to be damaged
 */
export function entryDetail(type: string, body: unknown, language: UiLanguage): string {
  if (!isEventType(type)) return '';
  return DETAILS[type]({ body, language })
    .filter((part) => part !== '')
    .join(', ');
}

interface Subject {
  readonly body: unknown;
  readonly language: UiLanguage;
}

type Detail = (subject: Subject) => readonly string[];

const nothing: Detail = () => [];

const DETAILS: Readonly<Record<CaseEventType, Detail>> = {
  ComplaintReceived: (subject) => [textAt(subject, 'complaint', 'reference')],
  ComplaintSupplemented: (subject) => [dateAt(subject, 'receivedOn')],
  CaseAssigned: nothing,
  ConflictDeclared: nothing,
  RepresentativeRecused: nothing,
  AdmissibilityDecided: nothing,
  AuthorityRecorded: nothing,
  IssueRaised: (subject) => [textAt(subject, 'title')],
  IssueReworded: (subject) => [textAt(subject, 'title')],
  IssueMerged: nothing,
  EvidenceAdded: (subject) => [textAt(subject, 'exhibit', 'title')],
  EvidenceWithdrawn: nothing,
  EvidenceConsidered: (subject) => [labelAt(subject, EVIDENCE_WEIGHT_LABELS, 'weight')],
  EvidencePassedOver: nothing,
  InformationRequested: (subject) => [labelAt(subject, PARTY_LABELS, 'from'), dateAt(subject, 'dueOn')],
  InformationReceived: (subject) => [dateAt(subject, 'receivedOn')],
  InformationOverdue: nothing,
  ContactLogged: (subject) => [
    labelAt(subject, CONTACT_CHANNEL_LABELS, 'contact', 'channel'),
    dateAt(subject, 'contact', 'on'),
  ],
  NoteAdded: nothing,
  PositionRecorded: (subject) => [labelAt(subject, PARTY_LABELS, 'party')],
  PartyNotHeard: (subject) => [labelAt(subject, PARTY_LABELS, 'party')],
  FindingRecorded: (subject) => [labelAt(subject, FINDING_OUTCOME_LABELS, 'outcome')],
  RemedyProposed: (subject) => [labelAt(subject, REMEDY_KIND_LABELS, 'remedy', 'kind')],
  RemedyWithdrawn: nothing,
  OutcomeSet: (subject) => [labelAt(subject, CASE_OUTCOME_LABELS, 'outcome')],
  SecondReadingRequested: nothing,
  SecondReadingGiven: ({ body, language }) => {
    const agrees = valueAt(body, ['agrees']);
    if (typeof agrees !== 'boolean') return [];
    return [SECOND_READING_LABELS[agrees ? 'agrees' : 'disagrees'][language]];
  },
  SecondReadingSettled: ({ body, language }) => {
    const kept = valueAt(body, ['kept']);
    if (typeof kept !== 'boolean') return [];
    return [SETTLED_LABELS[kept ? 'kept' : 'changed'][language]];
  },
  LetterIssued: (subject) => [
    labelAt(subject, LETTER_KIND_LABELS, 'letter', 'kind'),
    ...clausesIn(subject),
    ...deviationsIn(subject),
  ],
  CaseFinalised: (subject) => [textAt(subject, 'checkpointCode')],
  AddendumIssued: (subject) => [...clausesIn(subject), ...deviationsIn(subject)],
  CaseReopened: nothing,
  CaseErased: (subject) => [labelAt(subject, ERASURE_BASIS_LABELS, 'basis')],
  RemedyCarriedOut: (subject) => [dateAt(subject, 'carriedOutOn')],
  AdrReferralRecorded: (subject) => [textAt(subject, 'entity'), dateAt(subject, 'referredOn')],
  AdrOutcomeRecorded: (subject) => [textAt(subject, 'entity'), dateAt(subject, 'decidedOn')],
  DutyNoted: (subject) => [labelAt(subject, DUTY_KIND_LABELS, 'kind'), dateAt(subject, 'arisenOn')],
  DutyExtended: (subject) => [dateAt(subject, 'until'), textAt(subject, 'reason')],
  DutyFulfilled: (subject) => [dateAt(subject, 'fulfilledOn')],
  RootCauseRecorded: (subject) => [labelAt(subject, ROOT_CAUSE_LABELS, 'cause')],
  RecommendationRecorded: nothing,
  LegalHoldPlaced: nothing,
  LegalHoldReleased: nothing,
  CaseOpened: (subject) => [labelAt(subject, OPENING_PURPOSE_LABELS, 'purpose')],
};

function valueAt(body: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.entries(value).find(([key]) => key === name)?.[1];
  }, body);
}

function textAt({ body }: Subject, ...path: readonly string[]): string {
  const value = valueAt(body, path);
  return typeof value === 'string' ? value : '';
}

function dateAt(subject: Subject, ...path: readonly string[]): string {
  const date = parseLocalDate(textAt(subject, ...path));
  return date === undefined ? '' : formatShortDate(date, subject.language);
}

function labelAt<T extends string>(subject: Subject, labels: Labels<T>, ...path: readonly string[]): string {
  const value = textAt(subject, ...path);
  return isOneOf(labels, value) ? labels[value][subject.language] : '';
}

function clausesIn({ body, language }: Subject): readonly string[] {
  const listed = valueAt(body, ['letter', 'clauses']);
  return (Array.isArray(listed) ? listed : []).map((clause: unknown) => {
    const version = valueAt(clause, ['version']);
    const name = textAt({ body: clause, language }, 'name');
    return usedClauseText({ name, version: typeof version === 'number' ? version : 0 }, language);
  });
}

function deviationsIn({ body, language }: Subject): readonly string[] {
  const listed = valueAt(body, ['letter', 'overrides']);
  const overrides = (Array.isArray(listed) ? listed : []).map((override: unknown) => ({
    requirement: textAt({ body: override, language }, 'requirement'),
    reason: textAt({ body: override, language }, 'reason'),
  }));
  const signpostReason = textAt({ body, language }, 'letter', 'signpostReason');
  return deviationsOf({ overrides, signpostReason }, language);
}

function isOneOf<T extends string>(labels: Labels<T>, value: string): value is T {
  return Object.hasOwn(labels, value);
}
