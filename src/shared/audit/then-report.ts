import { fold } from '../complaint/evolve';
import type { IssuedLetter } from '../complaint/events';
import type { StaffId } from '../core/ids';
import type { UiLanguage } from '../core/text';
import type { Block } from '../letters/letter';
import { entriesAt } from './as-it-stood';
import { complaint, evidence, issues, parties, remedies, summary } from './pack-report-case';
import { packReportContext } from './pack-report-context';
import { restsOnBlocks } from './pack-report-scope';
import { chronology } from './pack-report-trail';
import type { ToldEntry } from './withhold';

interface ThenInput {
  readonly language: UiLanguage;
  readonly organisation: string;
  /** The whole trail in causal order, with everything that came later. */
  readonly history: readonly ToldEntry[];
  readonly letter: IssuedLetter;
  readonly staffName: (staff: StaffId) => string;
}

/** A case folded from nothing but what was recorded before a letter. */
export interface CaseThen {
  readonly entries: number;
  /** Recorded since, the letter itself among them. */
  readonly later: number;
  readonly blocks: readonly Block[];
}

/**
 * The case as its representative knew it when the letter was written: everything its checkpoint counts.
 * @returns undefined when the checkpoint counts no receipt; only a damaged trail does that
 */
export function caseThen({
  language,
  organisation,
  history,
  letter,
  staffName,
}: ThenInput): CaseThen | undefined {
  const known = new Set(
    entriesAt(
      history.map(({ entry }) => entry),
      letter.checkpoint.body,
    ),
  );
  const before = history.filter(({ entry }) => known.has(entry));
  const state = fold(
    before.map(({ event, entry }) => ({
      event,
      by: entry.header.staff,
      role: entry.header.role,
      at: entry.header.recordedAt,
    })),
  );
  if (!state) return undefined;
  const context = {
    ...packReportContext({
      language,
      organisation,
      purpose: 'full',
      passages: [],
      anchors: [],
      lettersLeftOut: 0,
      state,
      entries: before.map(({ entry }) => entry),
      checkpoint: letter.checkpoint,
      devices: [],
      faults: [],
      deadlines: [],
      createdAt: letter.checkpoint.body.takenAt,
    }),
    staffName,
  };
  return {
    entries: before.length,
    later: history.length - before.length,
    blocks: [
      ...restsOnBlocks(context, letter),
      ...summary(context),
      ...complaint(context),
      ...parties(context),
      ...issues(context),
      ...remedies(context),
      ...evidence(context),
      ...chronology(context),
    ],
  };
}
