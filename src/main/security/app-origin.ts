/** The app's own pages come from here and nowhere else. */
export const APP_SCHEME = 'app';
export const APP_URL = `${APP_SCHEME}://uvildig/`;

export function isAppUrl(url: string): boolean {
  // The scheme is a standard one, so that the browser has normalised the host: a prefix says it all.
  return url.startsWith(APP_URL);
}
