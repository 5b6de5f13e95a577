import { z } from "zod";
import type { Utf16Offset } from "@/lib/text/offsets";

export type IllFormed = { readonly problem: "nul" | "lone-surrogate"; readonly offset: Utf16Offset };

// With the u flag a surrogate pair is one code point, so \p{Cs} matches only a half without its other half.
const ILL_FORMED = /[\0\p{Cs}]/u;

/**
 * Whether a string can be stored and come back as it is. PostgreSQL refuses NUL, and UTF-8 turns a lone
 * surrogate into U+FFFD in silence: both are refused at the door, with the place (UTF-16) of the first.
 */
export function checkWellFormed(text: string): { ok: true } | ({ ok: false } & IllFormed) {
  const offset = text.search(ILL_FORMED);
  if (offset < 0) return { ok: true };
  return { ok: false, problem: text.charCodeAt(offset) === 0 ? "nul" : "lone-surrogate", offset };
}

/** For texts that were checked at the door: throws a RangeError on NUL or a lone surrogate. */
export function assertWellFormed(text: string): void {
  const checked = checkWellFormed(text);
  if (!checked.ok) throw new RangeError(`${checked.problem} at UTF-16 offset ${checked.offset}`);
}

/**
 * The schema of every string that people or programs send: exact, so never trimmed or normalised, and refused
 * with its place when it could not come back as it is. Chain .min() and .max() as needed; both count UTF-16
 * units.
 */
export const exactString = z.string().superRefine((text, context) => {
  const checked = checkWellFormed(text);
  if (checked.ok) return;
  const { problem, offset } = checked;
  const name = problem === "nul" ? "a NUL character" : "half a character (a lone surrogate)";
  context.addIssue({
    code: "custom",
    message: `contains ${name} at offset ${offset}`,
    params: { problem, offset },
  });
});
