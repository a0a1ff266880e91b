/** The requirement a second holding reply overrides; stands in the trail and never changes its meaning. */
export const HOLDING_REPLY_ONCE = 'holding-reply-once';
