import type { CaseEventType } from '../complaint/events';
import type { LetterRecipient } from '../complaint/vocabulary';

export const CASE_PURPOSES = ['full', 'disclosure', 'adr-file', 'regulator-sample'] as const;
/**
 * What a pack of a case is made for. full: internal audit, nothing withheld; disclosure: the complainant's access to their data
 * (GDPR Art. 15); adr-file: what the ADR entity needs to decide; regulator-sample: one of the cases a supervisor asked for.
 */
export type CasePurpose = (typeof CASE_PURPOSES)[number];

export const PACK_PURPOSES = [...CASE_PURPOSES, 'erased'] as const;
/** What a pack is made for. erased: to show what is left of an erased case. */
export type PackPurpose = (typeof PACK_PURPOSES)[number];

export const CHOSEN_REASONS = [
  'internal-note',
  'third-party',
  'legal-advice',
  'confidential',
  'not-needed-for-purpose',
] as const;
export const WITHHELD_REASONS = [...CHOSEN_REASONS, 'erased'] as const;
/**
 * Why a body is not in a pack. `erased`: nobody has it any more. `confidential` covers business secrets, security measures and what the law forbids to
 * disclose alike, so that the reason itself never tells a complainant of a report about them (8B: lag (2017:630)
 * 4 kap. 9 §, lag (2004:297) 1 kap. 10 b §).
 */
export type WithheldReason = (typeof WITHHELD_REASONS)[number];

/** Their bodies keep the checkpoints that letters print: without them nobody could hold a letter against the trail. */
export const NEVER_WITHHELD: readonly string[] = [
  'LetterIssued',
  'AddendumIssued',
  'CaseFinalised',
] satisfies readonly CaseEventType[];

export const REPORT_PARTS = [
  'summary',
  'complaint',
  'parties',
  'chronology',
  'issues',
  'remedies',
  'evidence',
  'letters',
  'then',
  'deadlines',
  'access',
] as const;
/** A part of the pages before the trail itself, which every pack prints. */
export type ReportPart = (typeof REPORT_PARTS)[number];

interface PurposeRules {
  /** Bodies that are withheld whoever wrote them; their facts are not printed either. */
  readonly withheld: Readonly<Partial<Record<CaseEventType, WithheldReason>>>;
  /** Notes of the person the case is assigned to are in: they are assessments of the complainant (C-434/16 Nowak). */
  readonly notes: 'all' | 'of-assignee' | 'none';
  /** Exhibits not for letters, and texts that tell of a secret report, are in. */
  readonly secrets: boolean;
  /** Letters that are enclosed unless somebody decides otherwise. */
  readonly letters: readonly LetterRecipient[];
  readonly exhibits: 'all' | 'standing' | 'none';
  /** What is printed, in this order. */
  readonly parts: readonly ReportPart[];
}

const ALL: readonly LetterRecipient[] = ['complainant', 'authorised-person', 'respondent', 'adr-entity'];

export const PURPOSE_RULES: Readonly<Record<CasePurpose, PurposeRules>> = {
  full: {
    withheld: {},
    notes: 'all',
    secrets: true,
    letters: ALL,
    exhibits: 'all',
    parts: REPORT_PARTS,
  },
  // Who looked when and why is the complainant's to know (C-579/21 Pankki S), so the access log stays in.
  disclosure: {
    withheld: {
      SecondReadingRequested: 'internal-note',
      SecondReadingGiven: 'internal-note',
      RootCauseRecorded: 'not-needed-for-purpose',
      RecommendationRecorded: 'not-needed-for-purpose',
      LegalHoldPlaced: 'internal-note',
      LegalHoldReleased: 'internal-note',
    },
    notes: 'of-assignee',
    secrets: false,
    letters: ['complainant', 'authorised-person'],
    exhibits: 'all',
    parts: [
      'summary',
      'complaint',
      'parties',
      'letters',
      'evidence',
      'chronology',
      'issues',
      'remedies',
      'deadlines',
      'access',
      'then',
    ],
  },
  'adr-file': {
    withheld: {
      SecondReadingRequested: 'internal-note',
      SecondReadingGiven: 'internal-note',
      RootCauseRecorded: 'not-needed-for-purpose',
      RecommendationRecorded: 'not-needed-for-purpose',
      DutyNoted: 'not-needed-for-purpose',
      DutyFulfilled: 'not-needed-for-purpose',
      LegalHoldPlaced: 'not-needed-for-purpose',
      LegalHoldReleased: 'not-needed-for-purpose',
      CaseOpened: 'not-needed-for-purpose',
    },
    notes: 'none',
    secrets: false,
    letters: ALL,
    exhibits: 'standing',
    parts: [
      'summary',
      'complaint',
      'issues',
      'remedies',
      'letters',
      'evidence',
      'chronology',
      'deadlines',
      'parties',
      'then',
    ],
  },
  'regulator-sample': {
    withheld: { CaseOpened: 'not-needed-for-purpose' },
    notes: 'none',
    secrets: true,
    letters: ALL,
    exhibits: 'none',
    parts: [
      'summary',
      'deadlines',
      'chronology',
      'complaint',
      'issues',
      'remedies',
      'letters',
      'evidence',
      'parties',
      'then',
    ],
  },
};
