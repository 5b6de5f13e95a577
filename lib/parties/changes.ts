import type { PartyRecord } from "@/lib/parties/record";

export const partyParts = ["kind", "documentId", "names", "sides", "tenures", "dissolved", "note", "externalIds", "archivedAt", "mergedIntoId"] as const;
export type PartyPart = (typeof partyParts)[number];

/** The parts of a party in which two of its versions differ, in the order of the form; none where there was none before. */
export function changedParts(before: PartyRecord | null, after: PartyRecord): PartyPart[] {
  if (!before) return [];
  return partyParts.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));
}
