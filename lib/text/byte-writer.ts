const FIRST = 64 * 1024;
/** Up to so many bytes are copied one by one: a call of the copying costs as much. */
const FEW = 96;

/** Puts bytes together from others' pieces, without making strings of them. */
export class ByteWriter {
  #bytes = Buffer.allocUnsafe(FIRST);
  #size = 0;

  /** A stretch of other bytes. */
  copy(from: Buffer, start: number, end: number): void {
    this.#fit(end - start);
    if (end - start > FEW) this.#size += from.copy(this.#bytes, this.#size, start, end);
    else for (let at = start; at < end; at++) this.#bytes[this.#size++] = from[at]!;
  }

  /** Words of ASCII. */
  ascii(words: string): void {
    this.#fit(words.length);
    this.#size += this.#bytes.write(words, this.#size, "latin1");
  }

  /** Any words. */
  utf8(words: string): void {
    this.#fit(3 * words.length);
    this.#size += this.#bytes.write(words, this.#size, "utf8");
  }

  /** One sign of ASCII, by its number. */
  sign(code: number): void {
    this.#fit(1);
    this.#bytes[this.#size++] = code;
  }

  /** A whole number, not below nought, in decimal digits. */
  digits(value: number): void {
    if (value >= 10) this.digits(Math.floor(value / 10));
    this.sign(ZERO + (value % 10));
  }

  /** What was written; from here on it is the caller's, and writing begins anew. */
  taken(): Buffer {
    const taken = this.#bytes.subarray(0, this.#size);
    this.#bytes = Buffer.allocUnsafe(Math.max(FIRST, this.#size));
    this.#size = 0;
    return taken;
  }

  #fit(more: number): void {
    if (this.#size + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(2 * this.#bytes.length, this.#size + more));
    this.#bytes.copy(larger, 0, 0, this.#size);
    this.#bytes = larger;
  }
}
const ZERO = 0x30;
