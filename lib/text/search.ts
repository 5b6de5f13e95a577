import { FoldedText } from "@/lib/text/folding";
import { firstWhere } from "@/lib/text/lines";
import type { Utf16Offset } from "@/lib/text/offsets";
import type { Span } from "@/lib/text/span";

/** What is found in a text, in text order; spans are worked out when they are asked for. */
export class Hits {
  constructor(
    readonly text: FoldedText,
    readonly places: readonly number[],
    readonly length: number,
  ) {}

  get size(): number {
    return this.places.length;
  }

  at(index: number): Span {
    return this.text.spanOf(this.places[index]!, this.places[index]! + this.length)!;
  }

  /** The index of the first hit that begins at an offset or after it; `size` where none does. */
  from(offset: Utf16Offset): number {
    return firstWhere(this.size, (index) => this.at(index).start >= offset);
  }

  /** Those that touch a window, at most so many. */
  within({ start, end }: Span, most: number): Span[] {
    const first = firstWhere(this.size, (index) => this.at(index).end > start);
    const found: Span[] = [];
    for (let index = first; index < this.size && found.length < most; index++) {
      const span = this.at(index);
      if (span.start >= end) break;
      found.push(span);
    }
    return found;
  }
}

const WORD = /[\p{L}\p{N}\p{M}_]/u;

/** Every place where words stand in a text, none overlapping the one before; `wholeWords` leaves out parts of words. */
export function findAll(text: FoldedText, words: string, { wholeWords = false } = {}): Hits {
  const { folded } = text;
  const wanted = new FoldedText(words).folded;
  const places: number[] = [];
  if (wanted === "") return new Hits(text, places, 0);
  for (let at = folded.indexOf(wanted); at >= 0; ) {
    const isHit = text.spanOf(at, at + wanted.length) !== null && (!wholeWords || isApart(folded, at, at + wanted.length));
    if (isHit) places.push(at);
    at = folded.indexOf(wanted, isHit ? at + wanted.length : at + 1);
  }
  return new Hits(text, places, wanted.length);
}

const isApart = (text: string, from: number, to: number) => !joins(text, from) && !joins(text, to);
/** Whether a word goes on over this place. */
const joins = (text: string, at: number) => WORD.test(before(text, at)) && WORD.test(String.fromCodePoint(text.codePointAt(at) ?? 32));
const before = (text: string, at: number) => [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? "";
