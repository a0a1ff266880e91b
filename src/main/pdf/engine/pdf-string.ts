/** A text for a dictionary of the file: pdfkit writes a plain string as a name and a String object as a string. */
export function pdfString(text: string): object {
  // Object() of a string is a String object.
  return Object(text) as object;
}
