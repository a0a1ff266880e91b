import type {} from '../window';
import { lookAround } from './look-around';

/** What was found when the window opened. */
export const firstLook = lookAround(window.desktop);
