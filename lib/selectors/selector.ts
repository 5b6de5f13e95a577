import { z } from "zod";
import { exactString } from "@/lib/text/well-formed";
import type { Span } from "@/lib/text/span";

/** How many UTF-16 units of context a selector keeps on each side (rule 1 of the domain). */
export const CONTEXT = 32;

/**
 * A span together with its words and what stands around them: the text position and text quote selectors of
 * the W3C's Web Annotation model in one. Offsets are UTF-16.
 */
export type Selector = Span & { readonly quote: string; readonly prefix: string; readonly suffix: string };

export const selectorSchema = z
  .strictObject({
    start: z.int().min(0),
    end: z.int().min(0),
    quote: exactString.min(1),
    prefix: exactString.max(CONTEXT),
    suffix: exactString.max(CONTEXT),
  })
  .refine(({ start, end, quote }) => end - start === quote.length, {
    message: "the quote must be as long as the span",
    path: ["quote"],
  });
