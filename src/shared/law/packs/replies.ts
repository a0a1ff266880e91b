import type { DeadlineEvent } from '../rule-pack';

/** The letters that answer the complaint. */
export const REPLIES: readonly DeadlineEvent[] = ['final-assessment', 'settlement'];

/**
 * The letters that end the representative's work. One that declines the case answers the representative's own promise,
 * but not the complaint: the firm's clocks then leave this case, they are not met.
 */
export const FINAL_LETTERS: readonly DeadlineEvent[] = [...REPLIES, 'inadmissibility'];

/** The letters that tell the complainant that the case has arrived. */
export const CONFIRMATIONS: readonly DeadlineEvent[] = ['acknowledgement', 'holding-reply', ...FINAL_LETTERS];
