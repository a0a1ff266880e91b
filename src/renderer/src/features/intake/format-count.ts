/** "10 000": a narrow no-break space between thousands is understood in every language of the interface. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}
