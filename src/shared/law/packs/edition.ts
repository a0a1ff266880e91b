import { localDate } from '../../core/local-date';
import type { LocalDate } from '../../core/local-date';

/**
 * Version of the packs that come with this version of the app, where a law has no number of its own. Raised whenever one
 * of them changes: the dates of the cases are counted anew when it differs.
 */
export const EDITION = '2026-11';

/** For tables and promises of which nobody knows, or needs to know, since when they hold. */
export const SINCE_EVER: LocalDate = localDate('2000-01-01');
