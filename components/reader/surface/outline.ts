import type { Block } from "@/lib/text/blocks";

const DEEPEST = 6;

/**
 * The rank of each heading in the page's outline, by the block's ordinal: the page's own title is the first, and no
 * rank is skipped, whatever levels the text uses.
 */
export function outlineOf(blocks: readonly Pick<Block, "kind" | "level" | "ordinal">[]): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  const above: number[] = [];
  for (const { kind, level, ordinal } of blocks) {
    if (kind !== "heading") continue;
    while (above.length > 0 && above.at(-1)! >= level) above.pop();
    above.push(level);
    ranks.set(ordinal, Math.min(above.length + 1, DEEPEST));
  }
  return ranks;
}
