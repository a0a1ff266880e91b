import { problemSentence } from '../../../../../shared/intake/problem-texts';
import type { UiLanguage } from '../../../../../shared/core/text';
import { texts } from '../texts';
import type { PreviewRow } from './examine';

/** What customer service calls the case, as far as that could be read. */
export function idOf(one: PreviewRow): string {
  return one.kind === 'unreadable' ? (one.row.externalId ?? '') : one.row.complaint.externalId;
}

export function complainantOf(one: PreviewRow): string {
  return one.kind === 'unreadable' ? '' : one.row.complaint.complainant.name;
}

/** The most important thing about a row, in one line. */
export function remarkOf(one: PreviewRow, language: UiLanguage): string {
  const t = texts[language].preview;
  switch (one.kind) {
    case 'unreadable': {
      const [first, ...more] = one.row.problems;
      const sentence = first ? problemSentence(first, language) : '';
      return more.length > 0 ? sentence + t.moreProblems(more.length) : sentence;
    }
    case 'changed-since':
      return t.changes(one.standing.changes.length, one.standing.attachments.length);
    case 'new':
    case 'already-here': {
      const count = one.row.attachments.length;
      return count > 0 ? t.attachments(count) : '';
    }
  }
}
