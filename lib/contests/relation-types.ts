/** What one claim does to another. They mean the same in every project, which may leave some out of what it offers. */
export const relationTypes = [
  "contradicts", "denies", "supports", "qualifies", "updates", "retracts", "concedes", "responds_to", "same_as",
] as const;
export type RelationType = (typeof relationTypes)[number];
