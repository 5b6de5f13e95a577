import type { StoredEntry } from "@/lib/formats/native/stored";

/** What of an entry may stand in a project only once, as texts that are equal where it would stand twice. */
export function onceOnly(entry: StoredEntry): string[] {
  switch (entry.record) {
    case "project": return ["the project"];
    case "layer": return entry.kind === "shared" || entry.kind === "adjudicated" ? [`the ${entry.kind} layer`] : [];
    case "document": return [`a document with the voice ${entry.voicePartyId}`];
    case "revision": return [`revision ${entry.ordinal} of document ${entry.documentId}`];
    case "party_identity": return entry.deletedAt === null ? [`the identity of ${entry.aId} and ${entry.bId}`] : [];
    case "relation": return entry.deletedAt === null ? [`${entry.fromClaimId} ${entry.type} ${entry.toClaimId}`] : [];
    case "placement": return entry.deletedAt === null ? [`the place of claim ${entry.claimId} in contest ${entry.contestId}`] : [];
    case "assessment": return entry.deletedAt === null ? [`the assessment of contest ${entry.contestId} by ${entry.contributorId}`] : [];
    case "publication": return entry.revokedAt === null ? [`the standing publication of contest ${entry.contestId}`] : [];
    case "snapshot": return [`snapshot ${entry.ordinal} of publication ${entry.publicationId}`];
    case "task": return [`the task of ${entry.contributorId} in assignment ${entry.assignmentId}`, ...(entry.layerId === null ? [] : [`the task of layer ${entry.layerId}`])];
    case "comment": return [`comment ${entry.ordinal} of thread ${entry.threadId}`];
    case "claim": return entry.mentions.flatMap((mention) => [
      `mention ${mention.id}`, ...mention.anchorings.map((anchoring) => `anchoring ${anchoring.id}`),
    ]);
    default: return [];
  }
}
