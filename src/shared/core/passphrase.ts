/** The shortest passphrase a vault takes, in characters (Unicode code points after NFKC). */
export const MIN_PASSPHRASE_CHARACTERS = 10;

/** Whether a passphrase is long enough to be tried as one; how hard it is to guess is another question. */
export function longEnough(passphrase: string): boolean {
  return [...passphrase.normalize('NFKC')].length >= MIN_PASSPHRASE_CHARACTERS;
}
