declare module 'virtual:verifier-page' {
  /** HTML; made by scripts/lib/verifier-page.mjs when the app is built. */
  export const page: string;
}
