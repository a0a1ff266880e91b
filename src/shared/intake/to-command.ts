import type { CaseCommand, NewExhibit } from '../complaint/commands';
import type { LocalDate } from '../core/local-date';
import type { IntakeAttachment } from './intake-attachment';
import type { Standing } from './classify';
import type { ReadableRow } from './read-rows';

/** The attachments of a row that are to be sealed before its command is given. */
export function attachmentsToSeal(row: ReadableRow, standing: Standing): readonly IntakeAttachment[] {
  switch (standing.kind) {
    case 'new':
      return row.attachments;
    case 'changed-since':
      return standing.attachments;
    case 'already-here':
      return [];
  }
}

/**
 * What a row asks to be recorded: a new case, or added information to one that is here; nothing when all of it is.
 * @param exhibits the sealed documents of {@link attachmentsToSeal}
 * @param today    day of the import
 */
export function toCommand(
  row: ReadableRow,
  standing: Standing,
  exhibits: readonly NewExhibit[],
  today: LocalDate,
): CaseCommand | undefined {
  switch (standing.kind) {
    case 'new':
      return { type: 'ReceiveComplaint', complaint: row.complaint, exhibits };
    case 'changed-since': {
      const { changes } = standing;
      const { contentHash } = row;
      return { type: 'SupplementComplaint', receivedOn: today, contentHash, changes, exhibits };
    }
    case 'already-here':
      return undefined;
  }
}
