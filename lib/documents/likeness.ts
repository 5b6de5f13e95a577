import type { Block } from "@/lib/text/blocks";
import type { Utf16Offset } from "@/lib/text/offsets";
import type { Span } from "@/lib/text/span";

/** What makes two lines alike: the mark that they begin with, and how they end. */
export interface Shape {
  /** the first word where it has no letter, its numbers as "0"; "" for none: "0.", "•", "[0]" */
  readonly mark: string;
  /** the signs at the end, after the last letter or number: ".", "...", ":" */
  readonly ending: string;
}

/**
 * The shape of a line. Long lines are looked at from both ends only, so that this takes the same time for every line.
 */
export function shapeOf(line: string): Shape {
  const [first = ""] = line.slice(0, 80).trim().split(/\s/u, 1);
  const mark = /\p{L}/u.test(first) ? "" : first.replace(/\p{N}+/gu, "0");
  const [ending = ""] = /[^\p{L}\p{N}]*$/u.exec(line.slice(-40).trimEnd()) ?? [];
  return { mark, ending: ending.replace(/\s+/gu, "").replaceAll("…", "...") };
}

/** Whether two blocks are alike: the same kind, the same level, and the same mark at the beginning (docs/SPEC.md, R5). */
export function alikeBlocks(text: string, one: Block, other: Block): boolean {
  return one.kind === other.kind && one.level === other.level && openingOf(text, one) === openingOf(text, other);
}

const openingOf = (text: string, { start, end }: Span) => shapeOf(text.slice(start, Math.min(end, start + 80))).mark;

/** Whether two lines are alike: the same mark at the beginning and the same signs at the end (docs/SPEC.md, R5). */
export function alikeLines(one: string, other: string): boolean {
  const [a, b] = [shapeOf(one), shapeOf(other)];
  return a.mark === b.mark && a.ending === b.ending;
}

/** The section that an offset stands in: from the heading above it to before the next of the same rank or a higher one. */
export function sectionAt(blocks: readonly Block[], offset: Utf16Offset, length: number): Span {
  const headings = blocks.filter(({ kind }) => kind === "heading");
  const above = headings.findLast(({ start }) => start <= offset);
  const next = headings.find(({ start, level }) => start > offset && (!above || level <= above.level));
  return { start: above?.start ?? 0, end: next?.start ?? length };
}
