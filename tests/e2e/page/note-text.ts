/** Notes of many lengths, each to be told from every other. */
export function noteText(round: number, number: number): string {
  return `round ${String(round)} note ${String(number)} ${'å'.repeat((number * 97) % 3_000)} end`;
}
