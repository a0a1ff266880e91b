/** Deadlines listed of one day; the others are counted. All of them are in the queue and in the exported file. */
export const LISTED = 200;
