/** px */
export const ROW_HEIGHT = 40;
/** px */
export const HEADER_HEIGHT = 36;

/** Scrolls just so far that the row is seen whole under the header. */
export function scrollToRow(scroller: HTMLElement, index: number): void {
  const room = scroller.clientHeight - HEADER_HEIGHT;
  const [above, below] = [index * ROW_HEIGHT, (index + 1) * ROW_HEIGHT - room];
  if (scroller.scrollTop > above) scroller.scrollTo({ top: above });
  else if (scroller.scrollTop < below) scroller.scrollTo({ top: below });
}

/** Whether any of the row is in view at this very moment. */
export function isRowInView(scroller: HTMLElement, index: number): boolean {
  const room = scroller.clientHeight - HEADER_HEIGHT;
  const [top, bottom] = [index * ROW_HEIGHT, (index + 1) * ROW_HEIGHT];
  return bottom > scroller.scrollTop && top < scroller.scrollTop + room;
}
