import { createContext } from 'react';

/** Sentences that the sheet marks as hard to read. */
export const HardSentences = createContext<readonly string[]>([]);
