import type { LetterKind } from '../../complaint/vocabulary';
import { localDateAt } from '../../core/time-zone';
import type { LocalDate } from '../../core/local-date';
import { heading } from '../blocks';
import type { Block } from '../letter';
import type { LetterContext } from '../letter-context';

/**
 * What nobody disputes, in order of date. Summaries of contacts stay out: they are the staff's words and may touch on
 * health, colleagues or matters the law forbids to disclose.
 */
export function timeline(context: LetterContext): readonly Block[] {
  const { texts } = context;
  const words = texts.timeline;
  const events = eventsOf(context).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return [
    heading(2, texts.headings.timeline, 'timeline'),
    {
      kind: 'table',
      summary: words.summary,
      columns: [
        { header: words.date, weight: 3 },
        { header: words.event, weight: 7 },
      ],
      rows: events.filter(isNew).map(({ on, what }) => [context.date(on), what]),
    },
  ];
}

/** Several questions on one day are one line. */
function isNew({ on, what }: TimelineEvent, index: number, all: readonly TimelineEvent[]): boolean {
  return all.findIndex((other) => other.on === on && other.what === what) === index;
}

/** Questions have lines of their own, and what goes to a board does not go to the complainant. */
const NOT_OF_THEIR_OWN: readonly LetterKind[] = ['information-request', 'adr-cover'];

interface TimelineEvent {
  readonly on: LocalDate;
  readonly what: string;
}

function eventsOf({ state, texts, organisation }: LetterContext): readonly TimelineEvent[] {
  const { complaint } = state;
  const words = texts.timeline;
  const events: TimelineEvent[] = [
    { on: complaint.receivedByFirmOn, what: words.receivedByFirm(organisation) },
  ];
  for (const contact of state.contacts) {
    if (contact.with !== 'complainant') continue;
    events.push({ on: contact.on, what: words.contact(organisation, words.channel[contact.channel]) });
  }
  if (complaint.finalAnswer) events.push({ on: complaint.finalAnswer.answeredOn, what: words.finalAnswer });
  events.push({ on: complaint.receivedByRepresentativeOn, what: words.receivedByRepresentative });
  for (const supplement of state.supplements)
    events.push({ on: supplement.receivedOn, what: words.supplement });
  for (const request of state.requests.values()) {
    events.push({ on: localDateAt(request.requestedAt), what: words.asked });
    if (request.receivedOn) events.push({ on: request.receivedOn, what: words.answered });
  }
  for (const letter of state.letters) {
    if (NOT_OF_THEIR_OWN.includes(letter.kind)) continue;
    const kind = texts.common.inSentence(texts.labels.letterKind[letter.kind]);
    events.push({ on: letter.issuedOn, what: words.letter(kind) });
  }
  for (const { at } of state.reopenings) events.push({ on: localDateAt(at), what: words.reopened });
  return events;
}
