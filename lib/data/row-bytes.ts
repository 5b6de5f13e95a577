import type { ByteWriter } from "@/lib/text/byte-writer";

/** Where one field of a row lies in the bytes, and on to the next. */
export class Field {
  start = 0;
  end = 0;

  /** `end` is where the last field ended, or the row's fields begin. */
  constructor(readonly bytes: Buffer) {}

  /** Goes to the first field of a row. */
  open(at: number): this {
    this.end = at;
    return this.next();
  }
  /** Goes to the next field. Columns are asked for that are never null. */
  next(): this {
    this.start = this.end + LENGTH;
    this.end = this.start + this.bytes.readInt32BE(this.end);
    return this;
  }
  get isEmpty(): boolean {
    return this.start === this.end;
  }
  /** The field as a key: each byte one character. */
  get key(): string {
    return this.bytes.toString("latin1", this.start, this.end);
  }
  get words(): string {
    return this.bytes.toString("utf8", this.start, this.end);
  }
  /** A whole number of four bytes, as an integer column has it. */
  get integer(): number {
    return this.bytes.readInt32BE(this.start);
  }
}

/** Writes a field as it came. */
export const copied = (to: ByteWriter, { bytes, start, end }: Field): void => to.copy(bytes, start, end);

const LENGTH = 4;
const COUNT = 2;
// A signature, and two numbers of four bytes; no extension is written.
const HEAD = 19;

/**
 * Rows as COPY writes them in its binary form (PostgreSQL's documentation, COPY, "Binary Format"): each field after its
 * length, nothing escaped. They stay the bytes that they came as. The first column is a UUID; rows of one stand together.
 */
export class RowBytes {
  readonly #starts: number[] = [];
  readonly #groups = new Map<string, number>();
  readonly #firsts: number[] = [];

  constructor(readonly bytes: Buffer) {
    const field = new Field(bytes);
    let last = -1;
    for (let at = HEAD, count = bytes.readInt16BE(at); count > 0; count = bytes.readInt16BE(at)) {
      field.open(at + COUNT);
      if (last < 0 || !this.#isSame(last, field.start)) this.#group(field);
      last = field.start;
      this.#starts.push(at + COUNT);
      for (; count > 1; count--) field.next();
      at = field.end;
    }
    this.#firsts.push(this.#starts.length);
  }

  #group(field: Field): void {
    this.#groups.set(field.key, this.#firsts.length);
    this.#firsts.push(this.#starts.length);
  }

  // Ids that are near one another differ at their ends.
  #isSame(a: number, b: number): boolean {
    for (let at = UUID - 1; at >= 0; at--) if (this.bytes[a + at] !== this.bytes[b + at]) return false;
    return true;
  }

  /** The ids as keys, each once, as they come. */
  keys(): Iterable<string> {
    return this.#groups.keys();
  }
  /** The rows of an id, by their numbers: from one until before another. */
  of(key: string): readonly [from: number, to: number] {
    const group = this.#groups.get(key);
    return group === undefined ? NONE : [this.#firsts[group]!, this.#firsts[group + 1]!];
  }
  /** Where a row's fields begin. */
  at(row: number): number {
    return this.#starts[row]!;
  }
}
const UUID = 16;
const NONE = [0, 0] as const;

/** The UUID that a key is. */
export function uuidOfKey(key: string): string {
  const hex = Buffer.from(key, "latin1").toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
