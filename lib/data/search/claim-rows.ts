import type { ClaimRecord } from "@/lib/claims/record";
import type { Transaction } from "@/lib/data/database";
import { claimSearchRow } from "@/lib/search/claim-row";

/** Writes what claims are found by, in their own transaction. Name and language come from party and document as they stand. */
export async function insertSearchRows(tx: Transaction, projectId: string, records: readonly ClaimRecord[]): Promise<void> {
  if (records.length === 0) return;
  const rows = JSON.stringify(records.map(claimSearchRow));
  await tx.$executeRaw`
    INSERT INTO "ClaimSearch" ("projectId", "claimId", "layerId", "contributorId", "isDeleted", "documentId", "start", "act", "attribution", "claimantId",
      "claimantName", "saidFrom", "saidTo", "eventFrom", "eventTo", "hasQuantity", "hasReading", "text", "language", "partyWords")
    SELECT ${projectId}::uuid, r."claimId", r."layerId", r."contributorId", r."isDeleted", r."documentId", r."start", r."act", r."attribution", r."claimantId",
      coalesce(n."folded", ''), r."saidFrom", r."saidTo", r."eventFrom", r."eventTo", r."hasQuantity", r."hasReading", r."text", d."language", r."partyWords"
    FROM jsonb_to_recordset(${rows}::jsonb) AS r("claimId" uuid, "layerId" uuid, "contributorId" uuid, "isDeleted" boolean, "documentId" uuid, "start" int,
      "act" text, "attribution" "Attribution", "claimantId" uuid, "saidFrom" int, "saidTo" int, "eventFrom" int, "eventTo" int, "hasQuantity" boolean,
      "hasReading" boolean, "text" text, "partyWords" text[])
    JOIN "Document" d ON d."projectId" = ${projectId}::uuid AND d."id" = r."documentId"
    LEFT JOIN "PartyName" n ON n."projectId" = ${projectId}::uuid AND n."partyId" = r."claimantId" AND n."ordinal" = 0`;
}

/** Takes away what claims were found by, before it is written anew. */
export async function deleteSearchRows(tx: Transaction, projectId: string, claimIds: readonly string[]): Promise<void> {
  await tx.claimSearch.deleteMany({ where: { projectId, claimId: { in: [...claimIds] } } });
}
