const BLOCK = 65_536;

/**
 * Joins what pdfkit writes into blocks. A long pack comes in millions of pieces of a few bytes, and a stream keeps each
 * of them as an object until the whole file is read.
 */
export class GatheredBytes {
  readonly #give: (block: Buffer) => void;
  #block = Buffer.allocUnsafe(BLOCK);
  #used = 0;

  constructor(give: (block: Buffer) => void) {
    this.#give = give;
  }

  /**
   * @param piece bytes, or a line of text of which each character is a byte
   * @returns how many bytes it takes
   */
  add(piece: string | Uint8Array): number {
    const bytes = typeof piece === 'string' ? piece.length + 1 : piece.length;
    if (bytes > BLOCK - this.#used) this.flush();
    if (bytes > BLOCK) this.#give(typeof piece === 'string' ? lineOf(piece) : Buffer.from(piece));
    else this.#put(piece);
    return bytes;
  }

  flush(): void {
    if (this.#used === 0) return;
    this.#give(this.#block.subarray(0, this.#used));
    this.#block = Buffer.allocUnsafe(BLOCK);
    this.#used = 0;
  }

  #put(piece: string | Uint8Array): void {
    if (typeof piece === 'string') {
      this.#used += this.#block.write(piece, this.#used, 'latin1');
      this.#block[this.#used] = NEW_LINE;
      this.#used += 1;
    } else {
      this.#block.set(piece, this.#used);
      this.#used += piece.length;
    }
  }
}

const NEW_LINE = 0x0a;

function lineOf(text: string): Buffer {
  return Buffer.from(`${text}\n`, 'latin1');
}
