import { LETTER_TOP } from './letter-part';

/** Left above the part, px. */
const MARGIN = 24;

/**
 * Turns the sheet to a part of the letter. Only the desk moves: scrollIntoView would move the page around it too.
 * @param within an element that holds the sheet
 * @param part   id of a heading of the letter, or {@link LETTER_TOP}
 */
export function showPart(within: Element, part: string): void {
  const desk = within.querySelector('[role="region"]');
  const target = desk?.querySelector(part === LETTER_TOP ? 'article' : `[data-part="${part}"]`);
  if (!desk || !target) return;
  desk.scrollTop += target.getBoundingClientRect().top - desk.getBoundingClientRect().top - MARGIN;
}
