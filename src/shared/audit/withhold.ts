import { fold } from '../complaint/evolve';
import type { CaseEvent, RecordedEvent } from '../complaint/events';
import type { Case } from '../complaint/state';
import type { EvidenceId, StaffId } from '../core/ids';
import { secretReportIn } from '../letters/secret-reports';
import type { Entry, PackEntry } from './entry';
import { holdsPassage, textsIn, withTexts } from './passages';
import type { Passage } from './passages';
import { NEVER_WITHHELD, PURPOSE_RULES } from './purposes';
import type { CasePurpose, WithheldReason } from './purposes';

/** An entry and what it says, parsed. */
export interface ToldEntry {
  readonly entry: Entry;
  readonly event: CaseEvent;
}

/** Where something stands that a pack must hold whole. */
export interface Stuck {
  /** Of the trail; absent when it is no entry's. */
  readonly line?: number;
  /** Absent when it is what the law forbids to disclose. */
  readonly passage?: Passage;
}

export interface ScopeWish {
  readonly purpose: CasePurpose;
  /** Words to black out; a full pack ignores them. */
  readonly passages: readonly Passage[];
}

/** What a purpose leaves of a case. */
export interface Scope {
  readonly entries: readonly PackEntry[];
  /** The case as it is printed: without what is withheld. Passages still stand in it. */
  readonly state: Case;
  /** How many of the withheld contents must stay secret by law; for the exporter's eyes, never stated in the pack. */
  readonly secret: number;
  /** Set: something that must not go out stands in an entry that must stay whole. No pack may be made. */
  readonly stuck?: Stuck;
}

/**
 * Decides entry by entry what a pack of that purpose holds.
 * @param history the whole trail in causal order
 * @param mark what is printed in place of a text that is withheld
 */
export function scopeOf(
  state: Case,
  history: readonly ToldEntry[],
  { purpose, passages }: ScopeWish,
  mark: (reason: WithheldReason) => string,
): Scope {
  const hidden = PURPOSE_RULES[purpose].secrets ? new Set<EvidenceId>() : secretExhibits(state);
  const sought = purpose === 'full' ? [] : passages;
  const decisions = history.map((told) => decisionOn(told, purpose, state.assignee, hidden, sought));
  const stuckAt = decisions.findIndex((decision) => decision.stuck);
  const entries = history.map(({ entry }, place): PackEntry => {
    const reason = decisions[place]?.reason;
    const { header, hash, sig } = entry;
    return reason === undefined ? entry : { header, hash, sig, withheld: { reason } };
  });
  const printed = history.flatMap(({ entry, event }, place): readonly RecordedEvent[] => {
    const decision = decisions[place];
    if (decision?.by === 'type') return [];
    const { staff, role, recordedAt } = entry.header;
    // The complaint is never scrubbed: what is printed of it is the complainant's own and what they were told.
    const scrubbed = decision?.by === 'secret' && event.type !== 'ComplaintReceived';
    return [
      { event: scrubbed ? scrub(event, mark('confidential')) : event, by: staff, role, at: recordedAt },
    ];
  });
  const folded = fold(printed) ?? state;
  const passage = decisions[stuckAt]?.passage;
  return {
    entries,
    state: { ...folded, evidence: without(folded.evidence, hidden) },
    secret: decisions.filter(({ by }) => by === 'secret').length,
    ...(stuckAt >= 0 && { stuck: { line: stuckAt + 1, ...(passage && { passage }) } }),
  };
}

interface Decision {
  readonly reason?: WithheldReason;
  readonly by?: 'type' | 'secret' | 'passage';
  readonly stuck?: true;
  readonly passage?: Passage;
}

function decisionOn(
  { entry, event }: ToldEntry,
  purpose: CasePurpose,
  assignee: StaffId | undefined,
  hidden: ReadonlySet<EvidenceId>,
  passages: readonly Passage[],
): Decision {
  const { secrets } = PURPOSE_RULES[purpose];
  const isSecret = !secrets && (isAboutAny(event, hidden) || tellsOfSecret(event));
  const passage = passages.find((each) => holdsPassage(event, each));
  if (NEVER_WITHHELD.includes(event.type)) {
    if (passage) return { stuck: true, passage };
    return isSecret ? { stuck: true } : {};
  }
  const byType = withheldByType(event, entry.header.staff, purpose, assignee);
  if (byType) return { reason: byType, by: 'type' };
  if (isSecret) return { reason: 'confidential', by: 'secret' };
  return passage ? { reason: passage.reason, by: 'passage' } : {};
}

function withheldByType(
  { type }: CaseEvent,
  writer: StaffId,
  purpose: CasePurpose,
  assignee: StaffId | undefined,
): WithheldReason | undefined {
  const { withheld, notes } = PURPOSE_RULES[purpose];
  if (type !== 'NoteAdded') return withheld[type];
  return notes === 'all' || (notes === 'of-assignee' && writer === assignee) ? undefined : 'internal-note';
}

/** Exhibits that must not be shown to the complainant or an outside board. */
function secretExhibits({ evidence }: Case): ReadonlySet<EvidenceId> {
  return new Set(
    [...evidence.values()].filter((each) => each.notForLetter).map(({ evidenceId }) => evidenceId),
  );
}

function isAboutAny(event: CaseEvent, exhibits: ReadonlySet<EvidenceId>): boolean {
  if (event.type === 'EvidenceAdded') return exhibits.has(event.exhibit.evidenceId);
  return 'evidenceId' in event && exhibits.has(event.evidenceId);
}

/** What the complainant wrote and was told tells them nothing new. */
function tellsOfSecret(event: CaseEvent): boolean {
  return textsIn(withoutKnown(event)).some((text) => secretReportIn(text) !== undefined);
}

function withoutKnown(event: CaseEvent): unknown {
  if (event.type === 'PositionRecorded' && event.party === 'complainant') return undefined;
  if (event.type !== 'ComplaintReceived') return event;
  const { contacts, vulnerability } = event.complaint;
  return { contacts, vulnerability };
}

/** Members that people fill with words of their own. */
const FREE_TEXT: ReadonlySet<string> = new Set([
  'authority',
  'comments',
  'description',
  'entity',
  'explanation',
  'fileName',
  'noFinalAnswerBecause',
  'note',
  'question',
  'reason',
  'reasons',
  'rule',
  'statement',
  'summary',
  'text',
  'title',
]);

/** The event with its codes, dates and amounts and none of its words. */
function scrub(event: CaseEvent, mark: string): CaseEvent {
  const isText = (member: string) =>
    FREE_TEXT.has(member) || (event.type === 'AdrOutcomeRecorded' && member === 'outcome');
  return withTexts(event, (text, member) => (isText(member) ? mark : text));
}

function without<K, V>(map: ReadonlyMap<K, V>, keys: ReadonlySet<K>): ReadonlyMap<K, V> {
  return new Map([...map].filter(([key]) => !keys.has(key)));
}
