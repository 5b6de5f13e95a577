import type { BlockKind } from "@/lib/text/blocks";

/** What a line is, by itself: the kind and level of the block that it makes. */
export type LineKind = { readonly kind: BlockKind; readonly level: number };

/**
 * A longer line is prose, whatever it begins and ends with; this also keeps the pattern from very long lines.
 */
const LONGEST_HEADING = 300;

const HEADING = /^(={1,6})(?!=)(.*[\p{L}\p{N}].*)(?<!=)\1$/u;
const BULLET = /^\s*([•‣▪◦]|-(?=\s)|\*{1,6}(?=\s))\s*\S/u;
const NUMBER = /^\s*\d{1,3}[.)]\s+\S/u;
const QUOTATION = /^\s*(>+)/u;

/** The level and words of a "== heading ==" line; null for any other. */
export function markedHeading(line: string): { level: number; words: string } | null {
  if (line.length > LONGEST_HEADING) return null;
  const [, marks, words] = HEADING.exec(line.trim()) ?? [];
  return marks && words ? { level: marks.length, words: words.trim() } : null;
}

/**
 * What a line's first characters make of it in any text: an item of a list, a quotation, or (null) nothing
 * special.
 */
export function markedLine(line: string): LineKind | null {
  const quotation = QUOTATION.exec(line);
  if (quotation) return { kind: "quotation", level: quotation[1]!.length };
  const bullet = BULLET.exec(line);
  if (bullet) return { kind: "list_item", level: bullet[1]!.length };
  return NUMBER.test(line) ? { kind: "list_item", level: 1 } : null;
}
