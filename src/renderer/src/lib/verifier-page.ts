/** The page outsiders verify packs with, as a file to be saved. Comes in a piece of its own, when it is asked for. */
export async function verifierPageFile(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { page } = await import('virtual:verifier-page');
  return { name: 'verify.html', bytes: new TextEncoder().encode(page) };
}
