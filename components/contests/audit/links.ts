import { addressWith } from "@/components/contests/home/address";
import { OWN_VOICE } from "@/lib/contests/matrix";
import type { CueClass } from "@/lib/claims/cue-weight";

const claims = (slug: string, filter: Readonly<Record<string, string>>) => addressWith(`/p/${slug}/claims`, filter);

/** The claims of a side that are given with such words. */
export const cueHref = (slug: string, side: string, cue?: CueClass) => claims(slug, { side, ...(cue ? { cue } : {}), flags: "attributed,counted" });

/** The claims without attribution that give a side's answer. */
export const answerHref = (slug: string, answer: string, attribution: "own_voice" | "unset") =>
  claims(slug, { answer, flags: `${attribution === "unset" ? "no_claimant" : "own_voice"},counted` });

/** The claims of a document that one column holds; all of them without one. */
export function coverageHref(slug: string, document: string, column: string | null): string {
  if (column === null) return claims(slug, { document, flags: "counted" });
  if (column === OWN_VOICE) return claims(slug, { document, flags: "own_voice,counted" });
  if (column === "unset") return claims(slug, { document, flags: "no_claimant,counted" });
  return claims(slug, { document, side: column, flags: "attributed,counted" });
}
