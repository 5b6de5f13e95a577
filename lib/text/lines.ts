import type { Utf16Offset } from "@/lib/text/offsets";

/**
 * Where each line of a canonical text begins. Lines end at "\n" only; the last line has none and may be
 * empty.
 */
export class Lines {
  readonly starts: Uint32Array;

  constructor(readonly text: string) {
    const starts = new Uint32Array(count(text));
    let line = 0;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts[++line] = at + 1;
    this.starts = starts;
  }

  get size(): number {
    return this.starts.length;
  }

  start(line: number): Utf16Offset {
    return this.starts[line]!;
  }

  /** The end of a line, before its "\n". */
  end(line: number): Utf16Offset {
    return line + 1 < this.size ? this.starts[line + 1]! - 1 : this.text.length;
  }

  textOf(line: number): string {
    return this.text.slice(this.start(line), this.end(line));
  }

  /** Whether a line holds nothing but white space; a line outside the text counts as blank. */
  isBlank(line: number): boolean {
    if (line < 0 || line >= this.size || this.start(line) === this.end(line)) return true;
    return !/\S/u.test(this.textOf(line));
  }

  /** The line that an offset of the text stands in; a line's end belongs to it. */
  at(offset: Utf16Offset): number {
    return lastAtMost(this.size, (line) => this.starts[line]!, offset);
  }
}

function count(text: string): number {
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}

/** In ascending values by index: the last index whose value is at most `limit`, or 0. A binary search. */
export function lastAtMost(size: number, value: (index: number) => number, limit: number): number {
  let low = 0;
  let high = size - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (value(middle) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The first index from 0 to `size` for which `isPast` holds, when it holds for all later ones; a binary search. */
export function firstWhere(size: number, isPast: (index: number) => boolean): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
