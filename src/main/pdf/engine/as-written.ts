/** A value that stands in the file as this text: pdfkit asks an object of a kind it does not know for its text. */
export class AsWritten {
  readonly [Symbol.toStringTag] = 'AsWritten';
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}
