import { citationsOf } from "@/lib/editor/rich-text";
import type { NativeRecord } from "@/lib/formats/native/entry";
import type { StoredEntry, StoredOf } from "@/lib/formats/native/stored";
import { mentionsOf } from "@/lib/threads/words";

/** One record that a line names: of which kind, which one, and in which field. */
export interface Reference {
  readonly record: NativeRecord;
  readonly id: string;
  readonly field: string;
}

type Named = readonly (readonly [field: string, record: NativeRecord, id: string | null])[];

/** Every record that an entry names. */
export function referencesOf(entry: StoredEntry): Reference[] {
  return [...named(entry), ...author(entry)].flatMap(([field, record, id]) => (id === null ? [] : [{ field, record, id }]));
}

const author = (entry: StoredEntry): Named =>
  "contributorId" in entry ? [["contributorId", "contributor", entry.contributorId]] : [];

function named(entry: StoredEntry): Named {
  switch (entry.record) {
    case "party": return partyReferences(entry);
    case "party_identity": return [["aId", "party", entry.aId], ["bId", "party", entry.bId]];
    case "document": return [["publisherPartyId", "party", entry.publisherPartyId], ["voicePartyId", "party", entry.voicePartyId]];
    case "revision": return [["documentId", "document", entry.documentId], ["originalSha256", "original", entry.originalSha256]];
    case "region": return [["revisionId", "revision", entry.revisionId], ["refersToRegionId", "region", entry.refersToRegionId], ["refersToDocumentId", "document", entry.refersToDocumentId ?? null]];
    case "claim": return claimReferences(entry);
    case "relation": return [["layerId", "layer", entry.layerId], ["fromClaimId", "claim", entry.fromClaimId], ["toClaimId", "claim", entry.toClaimId]];
    case "contest": return [["originLayerId", "layer", entry.originLayerId], ["approvedById", "contributor", entry.approvedById ?? null]];
    case "assessment": return [["contestId", "contest", entry.contestId], ...citationReferences(entry)];
    case "position": return [["contestId", "contest", entry.contestId], ["originLayerId", "layer", entry.originLayerId]];
    case "placement": return [["contestId", "contest", entry.contestId], ["positionId", "position", entry.positionId], ["claimId", "claim", entry.claimId]];
    case "publication": return [["contestId", "contest", entry.contestId]];
    case "snapshot": return [["publicationId", "publication", entry.publicationId]];
    case "assignment": return [["documentId", "document", entry.documentId], ["revisionId", "revision", entry.revisionId]];
    case "task": return [["assignmentId", "assignment", entry.assignmentId], ["layerId", "layer", entry.layerId]];
    case "adjudication_decision": return decisionReferences(entry);
    case "thread": return threadReferences(entry);
    case "comment": return [["threadId", "thread", entry.threadId], ...mentionsOf(entry.body).map((id) => ["body", "contributor", id] as const)];
    case "event": return [["undoOfId", "event", entry.undoOfId]];
    case "version": return [["eventId", "event", entry.eventId], ["recordId", entry.recordType, entry.recordId]];
    default: return [];
  }
}

function partyReferences(party: StoredOf<"party">): Named {
  return [
    ["documentId", "document", party.documentId],
    ["originLayerId", "layer", party.originLayerId],
    ["mergedIntoId", "party", party.mergedIntoId],
    ...party.tenures.map(({ ofPartyId }, index) => [`tenures.${index}`, "party", ofPartyId] as const),
    ...party.sides.map(({ sideId }, index) => [`sides.${index}`, "side", sideId] as const),
  ];
}

function threadReferences(thread: StoredOf<"thread">): Named {
  return [
    ["claimId", "claim", thread.claimId], ["contestId", "contest", thread.contestId], ["partyId", "party", thread.partyId], ["decisionId", "adjudication_decision", thread.decisionId], ["revisionId", "revision", thread.revisionId],
    ["layerId", "layer", thread.layerId], ["assigneeId", "contributor", thread.assigneeId], ["resolvedById", "contributor", thread.resolvedById],
  ];
}

function citationReferences({ reasons }: StoredOf<"assessment">): Named {
  return citationsOf(reasons).flatMap(({ claimId, revisionId }, index) => [
    [`reasons, citation ${index + 1}`, "revision", revisionId] as const, [`reasons, citation ${index + 1}`, "claim", claimId] as const,
  ]);
}

function decisionReferences({ documentId, versions, results }: StoredOf<"adjudication_decision">): Named {
  return [
    ["documentId", "document", documentId],
    ...versions.map(({ claimId }, index) => [`versions.${index}`, "claim", claimId] as const),
    ...results.map(({ claimId }, index) => [`results.${index}`, "claim", claimId] as const),
  ];
}

function claimReferences(claim: StoredOf<"claim">): Named {
  const parties = (["claimants", "targets", "invoked"] as const).flatMap((role) =>
    claim[role].map((id, index) => [`${role}.${index}`, "party", id] as const),
  );
  return [
    ["layerId", "layer", claim.layerId],
    ["objectClaimId", "claim", claim.objectClaimId],
    ...claim.origins.map(({ fromClaimId }, index) => [`origins.${index}`, "claim", fromClaimId] as const),
    ...parties,
    ...claim.mentions.flatMap((mention, index) => mentionReferences(mention, `mentions.${index}`)),
  ];
}

function mentionReferences(mention: StoredOf<"claim">["mentions"][number], at: string): Named {
  return [
    [`${at}.documentId`, "document", mention.documentId],
    [`${at}.contributorId`, "contributor", mention.contributorId],
    ...mention.levels.flatMap((level, ordinal) => level.partyIds.map((id) => [`${at}.levels.${ordinal}`, "party", id] as const)),
    ...mention.anchorings.flatMap((anchoring, index) => anchoringReferences(anchoring, `${at}.anchorings.${index}`)),
  ];
}

function anchoringReferences(anchoring: StoredOf<"claim">["mentions"][number]["anchorings"][number], at: string): Named {
  return [
    [`${at}.revisionId`, "revision", anchoring.revisionId],
    [`${at}.contributorId`, "contributor", anchoring.contributorId],
    ...anchoring.fragments.map(({ wordPartyId }, index) => [`${at}.fragments.${index}`, "party", wordPartyId] as const),
  ];
}
