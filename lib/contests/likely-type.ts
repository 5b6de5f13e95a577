import type { RelationType } from "@/lib/contests/relation-types";

const byAct: Readonly<Record<string, RelationType>> = {
  denies: "denies", retracts: "retracts", concedes: "concedes", confirms: "supports", "declines to comment": "responds_to",
  "is silent": "responds_to", "neither confirms nor denies": "responds_to",
};

/**
 * The type of relation that a claim with this act most likely has to another, of those that are offered: where a dialog
 * begins, never what is saved unseen.
 */
export function likelyType(act: string | undefined, offered: readonly RelationType[]): RelationType {
  const likely = byAct[act ?? ""] ?? "contradicts";
  return offered.includes(likely) ? likely : (offered[0] ?? likely);
}
