import { createContext } from 'react';

/** Place (from 0) of the window's first row in the whole list. */
export const FirstRowContext = createContext(0);
