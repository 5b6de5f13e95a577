import { lastAtMost } from "@/lib/text/lines";
import { assertWellFormed } from "@/lib/text/well-formed";

declare const countedIn: unique symbol;

/**
 * An offset in UTF-16 code units: the unit of JavaScript strings, of ProseMirror and of everything inside
 * this program, which is why a plain number passes for one. The foreign units below do not: they exist only
 * where a format asks for them, and the compiler refuses to mix them up.
 */
export type Utf16Offset = number & { readonly [countedIn]?: "utf-16" };
/** An offset in Unicode code points: the unit of W3C Web Annotation, brat, Python and PostgreSQL. */
export type CodePointOffset = number & { readonly [countedIn]: "code point" };
/** An offset in bytes of the text's UTF-8 form. */
export type ByteOffset = number & { readonly [countedIn]: "byte" };

/** A number from outside that its format declares to be in code points; checked when it is converted. */
export const codePointOffset = (value: number) => value as CodePointOffset;
/** A number from outside that its format declares to be in UTF-8 bytes; checked when it is converted. */
export const byteOffset = (value: number) => value as ByteOffset;

const STRIDE = 64;

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** Whether an offset falls between the two halves of a surrogate pair. */
export function splitsPair(text: string, offset: Utf16Offset): boolean {
  return isLow(text.charCodeAt(offset)) && isHigh(text.charCodeAt(offset - 1));
}

/** How much one UTF-16 unit counts in another unit; a pair is counted whole at its first half. */
type Weight = (unit: number) => number;
const codePoints: Weight = (unit) => (isLow(unit) ? 0 : 1);
const bytes: Weight = (unit) => (unit < 0x80 ? 1 : unit < 0x800 ? 2 : isHigh(unit) ? 4 : isLow(unit) ? 0 : 3);

/**
 * The counts at every STRIDE-th UTF-16 unit: a 5 MB text keeps 80,000 numbers, and a look-up reads one
 * stride.
 */
class Checkpoints {
  readonly #counts: Uint32Array;
  readonly total: number;

  constructor(
    readonly text: string,
    readonly weigh: Weight,
  ) {
    this.#counts = new Uint32Array(Math.floor(text.length / STRIDE) + 1);
    let count = 0;
    for (let at = 0; at < text.length; at++) {
      if (at % STRIDE === 0) this.#counts[at / STRIDE] = count;
      count += weigh(text.charCodeAt(at));
    }
    if (text.length % STRIDE === 0) this.#counts[text.length / STRIDE] = count;
    this.total = count;
  }

  /** How much stands before a UTF-16 offset. */
  before(offset: Utf16Offset): number {
    const nearest = Math.floor(offset / STRIDE);
    let count = this.#counts[nearest]!;
    for (let at = nearest * STRIDE; at < offset; at++) count += this.weigh(this.text.charCodeAt(at));
    return count;
  }

  /** The UTF-16 offset before which exactly `wanted` stands; undefined when that is inside a character. */
  at(wanted: number): Utf16Offset | undefined {
    const nearest = lastAtMost(this.#counts.length, (index) => this.#counts[index]!, wanted);
    let at = nearest * STRIDE;
    let count = this.#counts[nearest]!;
    while (count < wanted) count += this.weigh(this.text.charCodeAt(at++));
    if (splitsPair(this.text, at)) at++;
    return count === wanted ? at : undefined;
  }
}

/**
 * Converts offsets of one text between UTF-16 units, code points and UTF-8 bytes. The first of a
 * unit reads the text once; each conversion is a binary search and at most one stride. Refuses (RangeError) what lies outside the
 * text or inside a character.
 */
export class OffsetConverter {
  #counted: Checkpoints | null = null;
  #weighed: Checkpoints | null = null;

  constructor(readonly text: string) {
    assertWellFormed(text);
  }

  // Few ask for both.
  get #codePoints(): Checkpoints {
    return (this.#counted ??= new Checkpoints(this.text, codePoints));
  }
  get #bytes(): Checkpoints {
    return (this.#weighed ??= new Checkpoints(this.text, bytes));
  }

  toCodePoint(offset: Utf16Offset): CodePointOffset {
    return this.#codePoints.before(this.#checked(offset)) as CodePointOffset;
  }

  toByte(offset: Utf16Offset): ByteOffset {
    return this.#bytes.before(this.#checked(offset)) as ByteOffset;
  }

  fromCodePoint(offset: CodePointOffset): Utf16Offset {
    return find(this.#codePoints, offset, "code point");
  }

  fromByte(offset: ByteOffset): Utf16Offset {
    return find(this.#bytes, offset, "byte");
  }

  #checked(offset: Utf16Offset): Utf16Offset {
    if (!Number.isInteger(offset) || offset < 0 || offset > this.text.length)
      throw new RangeError(`UTF-16 offset ${offset} is outside the text of ${this.text.length} units`);
    if (splitsPair(this.text, offset))
      throw new RangeError(`UTF-16 offset ${offset} splits a surrogate pair`);
    return offset;
  }
}

function find(table: Checkpoints, offset: number, name: string): Utf16Offset {
  if (!Number.isInteger(offset) || offset < 0 || offset > table.total)
    throw new RangeError(`${name} offset ${offset} is outside the text of ${table.total}`);
  const found = table.at(offset);
  if (found === undefined) throw new RangeError(`${name} offset ${offset} is inside a character`);
  return found;
}
