import {
  CASE_OUTCOME_LABELS,
  CONTACT_CHANNEL_LABELS,
  EVENT_LABELS,
  LETTER_KIND_LABELS,
  SECOND_READING_LABELS,
} from '../../../../../shared/complaint/labels';
import type { Case } from '../../../../../shared/complaint/state';
import { formatShortDate } from '../../../../../shared/core/format';
import type { StaffId } from '../../../../../shared/core/ids';
import type { LocalDate } from '../../../../../shared/core/local-date';
import type { Instant } from '../../../../../shared/core/ports';
import type { UiLanguage } from '../../../../../shared/core/text';
import { localDateAt } from '../../../../../shared/core/time-zone';
import { deviationsOf } from '../../../../../shared/letters/deviations';
import type { CaseEntry, CaseView } from '../../../store/services';
import { texts } from '../texts';
import type { HappeningKind } from './happening-kind';

export interface Happening {
  readonly key: string;
  readonly kind: HappeningKind;
  readonly on: LocalDate;
  /** Known only of what was recorded in the app at that moment. */
  readonly at?: Instant;
  readonly title: string;
  readonly text?: string;
  readonly by?: StaffId;
}

/**
 * Everything in the order of time: what happened outside by its civil date, what was recorded by its instant. On one
 * day what happened outside comes first.
 */
export function chronologyOf(view: CaseView, language: UiLanguage): readonly Happening[] {
  const all = [
    ...outside(view.state, language),
    ...view.history.map((entry) => recorded(entry, view.state, language)),
  ];
  return all
    .map((happening, order) => ({ happening, order }))
    .sort((a, b) => compare(a.happening, b.happening) || a.order - b.order)
    .map(({ happening }) => happening);
}

function compare(a: Happening, b: Happening): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return (a.at ?? 0) - (b.at ?? 0);
}

/** What took place in the world, with the date it took place on. */
function outside(state: Case, language: UiLanguage): readonly Happening[] {
  const t = texts[language].chronology;
  const { complaint } = state;
  const { finalAnswer } = complaint;
  return [
    {
      key: 'firm',
      kind: 'receipt',
      on: complaint.receivedByFirmOn,
      title: t.receivedByFirm,
    },
    ...(finalAnswer
      ? [
          {
            key: 'answer',
            kind: 'answer' as const,
            on: finalAnswer.answeredOn,
            title: t.answered,
            text: finalAnswer.text,
          },
        ]
      : []),
    {
      key: 'representative',
      kind: 'receipt',
      on: complaint.receivedByRepresentativeOn,
      title: t.receivedByRepresentative,
    },
    ...state.contacts.map((contact, place) => ({
      key: `contact ${place}`,
      kind: 'contact' as const,
      on: contact.on,
      title: t.contact(CONTACT_CHANNEL_LABELS[contact.channel][language], t.parties[contact.with]),
      text: contact.summary,
    })),
    ...[...state.evidence.values()].map((evidence) => ({
      key: evidence.evidenceId,
      kind: 'evidence' as const,
      on: evidence.receivedOn,
      title: t.exhibit(evidence.exhibitNumber, evidence.title),
    })),
    ...[...state.requests.values()].flatMap((request) =>
      request.receivedOn
        ? [
            {
              key: `answer to ${request.requestId}`,
              kind: 'request' as const,
              on: request.receivedOn,
              title: t.answeredRequest(t.parties[request.from]),
              ...(request.summary !== undefined && { text: request.summary }),
            },
          ]
        : [],
    ),
  ];
}

/** One entry of the trail. Those that are a step of the case themselves say so by their kind. */
function recorded({ entry, event }: CaseEntry, state: Case, language: UiLanguage): Happening {
  const t = texts[language].chronology;
  const { recordedAt, staff, device, seq } = entry.header;
  const base = {
    key: `${device} ${seq}`,
    on: localDateAt(recordedAt),
    at: recordedAt,
    by: staff,
    kind: 'trail',
    title: EVENT_LABELS[event.type][language],
  } as const;
  switch (event.type) {
    case 'InformationRequested': {
      const due = formatShortDate(event.dueOn, language);
      return { ...base, kind: 'request', title: t.asked(t.parties[event.from], due), text: event.question };
    }
    case 'LetterIssued':
      return {
        ...base,
        kind: 'letter',
        title: t.letter(LETTER_KIND_LABELS[event.letter.kind][language]),
        text: deviationsOf(event.letter, language).join('\n'),
      };
    case 'AddendumIssued':
      return {
        ...base,
        kind: 'letter',
        text: [event.reason, ...deviationsOf(event.letter, language)].join('\n'),
      };
    case 'AdmissibilityDecided':
      return { ...base, kind: 'decision', text: event.noFinalAnswerBecause || event.explanation };
    case 'AuthorityRecorded':
      return { ...base, text: event.authority };
    case 'EvidencePassedOver':
      return { ...base, kind: 'evidence', text: event.reason };
    case 'PartyNotHeard':
      return { ...base, text: event.reason };
    case 'SecondReadingRequested':
      return { ...base, text: event.note };
    case 'SecondReadingGiven': {
      const answer = SECOND_READING_LABELS[event.agrees ? 'agrees' : 'disagrees'][language];
      const text = event.comments === '' ? answer : `${answer}. ${event.comments}`;
      return { ...base, kind: 'decision', text };
    }
    case 'SecondReadingSettled':
      return { ...base, kind: 'decision', text: event.reason };
    case 'OutcomeSet':
      return { ...base, kind: 'decision', text: CASE_OUTCOME_LABELS[event.outcome][language] };
    case 'CaseFinalised':
      return { ...base, kind: 'decision' };
    case 'CaseReopened':
    case 'LegalHoldPlaced':
    case 'LegalHoldReleased':
    case 'RepresentativeRecused':
      return { ...base, kind: 'decision', text: event.reason };
    case 'EvidenceWithdrawn': {
      const number = state.evidence.get(event.evidenceId)?.exhibitNumber;
      return {
        ...base,
        kind: 'evidence',
        ...(number !== undefined && { title: t.withdrawn(number) }),
        text: event.reason,
      };
    }
    case 'EvidenceAdded':
      return { ...base, text: event.exhibit.title };
    case 'IssueRaised':
    case 'IssueReworded':
      return { ...base, text: event.title };
    case 'NoteAdded':
      return { ...base, text: event.text };
    default:
      return base;
  }
}
