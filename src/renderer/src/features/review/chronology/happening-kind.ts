/** What a happening is a part of. */
export type HappeningKind =
  | 'receipt'
  | 'answer'
  | 'contact'
  | 'evidence'
  | 'request'
  | 'letter'
  | 'decision'
  /** Something recorded that is not itself part of the story. */
  | 'trail';
