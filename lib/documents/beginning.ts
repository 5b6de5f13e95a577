import type { BlockRecord } from "@/lib/documents/record";

/** How much of a text comes with its page, to be read while the rest is on its way: more than a large screen shows (characters). */
export const BEGINNING = 6_000;

interface Words {
  readonly text: string;
  readonly blocks: readonly BlockRecord[];
}

/** The part of a text from the line of a place on (UTF-16 units), with the blocks in it, offsets counted from its own start. No character is cut in two. */
export function partFrom({ text, blocks }: Words, place: number): Words {
  const from = place > 0 ? text.lastIndexOf("\n", place - 1) + 1 : 0;
  const part = text.slice(from, from + BEGINNING).replace(/[\uD800-\uDBFF]$/, "");
  const end = from + part.length;
  const within = blocks.filter((block) => block.start < end && block.end > from);
  return { text: part, blocks: within.map((block) => ({ ...block, start: Math.max(block.start, from) - from, end: Math.min(block.end, end) - from })) };
}
