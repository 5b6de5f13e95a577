import type { RelationInput } from "@/lib/contests/record";

const byAct: Readonly<Record<string, RelationInput["type"]>> = {
  denies: "denies", retracts: "retracts", concedes: "concedes", confirms: "supports", "declines to comment": "responds_to",
  "is silent": "responds_to", "neither confirms nor denies": "responds_to",
};

/** The type of relation that a claim with this act most likely has to another: where a dialog begins, never what is saved unseen. */
export const likelyType = (act: string | undefined): RelationInput["type"] => byAct[act ?? ""] ?? "contradicts";
