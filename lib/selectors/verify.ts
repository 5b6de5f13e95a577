import { describe, undescribable } from "@/lib/selectors/describe";
import type { Selector } from "@/lib/selectors/selector";

/** `reason` names the first part that does not fit the text, `found` what stands there instead. */
export type Verification =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "outside" | "empty" | "splits-pair" }
  | { readonly ok: false; readonly reason: "quote" | "prefix" | "suffix"; readonly found: string };

const PARTS = ["quote", "prefix", "suffix"] as const;

/**
 * Whether a selector is exactly what `describe` gives for its span in this text. A mismatch is an error to be
 * shown, never to be repaired in silence.
 */
export function verify(text: string, selector: Selector): Verification {
  const problem = undescribable(text, selector);
  if (problem) return { ok: false, reason: problem };
  const found = describe(text, selector);
  const reason = PARTS.find((part) => found[part] !== selector[part]);
  return reason ? { ok: false, reason, found: found[reason] } : { ok: true };
}
