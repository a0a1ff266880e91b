/** Why there is no PDF. `detail` is for the log. */
export type PdfFailure =
  | { readonly code: 'GLYPH_MISSING'; readonly characters: readonly string[] }
  | { readonly code: 'PDF_PROCESS_FAILED'; readonly detail: string };
