import type { ReadFragment, ReadText } from "@/lib/formats/reading/reading";
import { canonicalLineEnds } from "@/lib/sources/line-ends";

const MARK = "\uFEFF";

/**
 * A text as this program keeps texts (every line end "\n", no byte-order mark), with all places where they were. What lies
 * in nothing but a line end's half is no place any more, and goes.
 */
export function canonicalReading(read: ReadText): ReadText {
  const skipped = read.text.startsWith(MARK) ? 1 : 0;
  if (skipped === 0 && !read.text.includes("\r")) return read;
  const text = canonicalLineEnds(read.text.slice(skipped)).text;
  const at = moved(read.text, skipped);
  const fragmentIn = (fragment: ReadFragment): ReadFragment[] => {
    const [start, end] = [at(fragment.start), at(fragment.end)];
    return end > start ? [{ ...fragment, start, end, quote: text.slice(start, end) }] : [];
  };
  return { ...read, text, mentions: read.mentions.map((mention) => ({ ...mention, fragments: mention.fragments.flatMap(fragmentIn) })) };
}

/** Where an offset of the text as it came is in the canonical one: less by each character that went before it. */
function moved(text: string, skipped: number): (offset: number) => number {
  const gone: number[] = [];
  for (let at = text.indexOf("\r\n"); at >= 0; at = text.indexOf("\r\n", at + 2)) gone.push(at + 1);
  return (offset) => Math.max(0, offset - skipped - countBelow(gone, offset));
}

/** How many of the numbers, which are in order, are below this one. */
function countBelow(numbers: readonly number[], bound: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
