import { z } from "zod";
import { lastAtMost } from "@/lib/text/lines";
import type { Utf16Offset } from "@/lib/text/offsets";
import { containsOffset, type Span } from "@/lib/text/span";

export const BLOCK_KINDS = [
  "heading",
  "paragraph",
  "list_item",
  "quotation",
  "table",
  "preformatted",
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/**
 * One block of a revision, over its canonical text, marks such as "==" and "* " included. A heading's level
 * is 1–6, a list item's or quotation's its depth from 1, everything else 0. `ordinal` counts from 0 in text
 * order.
 */
export type Block = Span & { readonly ordinal: number; readonly kind: BlockKind; readonly level: number };

export const blockSchema = z
  .strictObject({
    ordinal: z.int().min(0),
    kind: z.enum(BLOCK_KINDS),
    level: z.int().min(0),
    start: z.int().min(0),
    end: z.int().min(0),
  })
  .refine(({ start, end }) => start < end, { message: "start must be before end", path: ["end"] });

/** Throws a RangeError unless the blocks are numbered from 0, in text order, apart, and inside the text. */
export function assertBlocks(text: string, blocks: readonly Block[]): void {
  let end = 0;
  blocks.forEach((block, ordinal) => {
    if (block.ordinal !== ordinal) throw new RangeError(`block ${ordinal} has the ordinal ${block.ordinal}`);
    if (block.start < end || block.end <= block.start || block.end > text.length)
      throw new RangeError(`block ${ordinal} has the span ${block.start}–${block.end}`);
    end = block.end;
  });
}

/**
 * The block that holds the character at an offset (UTF-16); undefined between blocks. Blocks in text order.
 */
export function blockAt(blocks: readonly Block[], offset: Utf16Offset): Block | undefined {
  const nearest = blocks[lastAtMost(blocks.length, (index) => blocks[index]!.start, offset)];
  return nearest && containsOffset(nearest, offset) ? nearest : undefined;
}
