import { z } from "zod";
import { checkWellFormed } from "@/lib/text/well-formed";
import { instant, recordId } from "@/lib/projects/record";

function isExact(value: unknown): boolean {
  if (typeof value === "string") return checkWellFormed(value).ok;
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([key, inner]) => isExact(key) && isExact(inner));
}

/** What somebody has typed and not saved: a JSON object that can be kept exactly, and the version it started from (0 for a new record). */
export const draftInput = z.strictObject({
  baseVersion: z.int().min(0).max(999_999_999),
  body: z.record(z.string(), z.unknown()).refine(isExact, { error: "contains a NUL character or half a character (a lone surrogate)" }),
});
export type DraftInput = z.output<typeof draftInput>;

export const draftRecord = z.strictObject({ recordId, ...draftInput.shape, updatedAt: instant });
export type DraftRecord = z.output<typeof draftRecord>;
