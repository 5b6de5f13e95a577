import type { ClaimRecord } from "@/lib/claims/record";
import type { Transaction } from "@/lib/data/database";
import { deleteSearchRows, insertSearchRows } from "@/lib/data/search/claim-rows";

/**
 * Writes the heads of many claims (lib/claims/head.ts) over the version before each, in a fixed number of statements; the
 * rest of a claim stays. Gives the ids that were written: not those that somebody else changed at the same moment.
 */
export async function replaceHeads(tx: Transaction, projectId: string, claims: readonly ClaimRecord[]): Promise<Set<string>> {
  if (claims.length === 0) return new Set();
  const rows = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "Claim" c SET "attribution" = n."attribution", "act" = n."act", "polarity" = n."polarity", "certainty" = n."certainty", "said" = n."said", "event" = n."event",
      "objectKind" = n."objectKind", "objectText" = n."objectText", "objectClaimId" = n."objectClaimId", "deletedAt" = n."deletedAt", "version" = n."version"
    FROM jsonb_to_recordset(${JSON.stringify(claims.map(columnsOf))}::jsonb) AS n("id" uuid, "attribution" "Attribution", "act" text, "polarity" "Polarity", "certainty" "Certainty",
      "said" text, "event" text, "objectKind" "ObjectKind", "objectText" text, "objectClaimId" uuid, "deletedAt" timestamptz, "version" int)
    WHERE c."projectId" = ${projectId}::uuid AND c."id" = n."id" AND c."version" = n."version" - 1 RETURNING c."id"`;
  const written = new Set(rows.map(({ id }) => id));
  const done = claims.filter(({ id }) => written.has(id));
  await replaceParties(tx, projectId, done);
  await writeModes(tx, projectId, done);
  await deleteSearchRows(tx, projectId, [...written]);
  await insertSearchRows(tx, projectId, done);
  return written;
}

const columnsOf = ({ id, attribution, act, polarity, certainty, said, event, objectKind, objectText, objectClaimId, deletedAt, version }: ClaimRecord) => ({
  id, attribution, act, polarity, certainty, said, event, objectKind, objectText, objectClaimId, deletedAt, version,
});

async function replaceParties(tx: Transaction, projectId: string, claims: readonly ClaimRecord[]): Promise<void> {
  const rows = claims.flatMap(({ id: claimId, claimants, targets, invoked }) =>
    Object.entries({ claimant: claimants, target: targets, invoked }).flatMap(([role, ids]) =>
      ids.map((partyId, ordinal) => ({ projectId, claimId, role: role as "claimant" | "target" | "invoked", ordinal, partyId }))),
  );
  await tx.claimParty.deleteMany({ where: { projectId, claimId: { in: claims.map(({ id }) => id) } } });
  await tx.claimParty.createMany({ data: rows });
}

async function writeModes(tx: Transaction, projectId: string, claims: readonly ClaimRecord[]): Promise<void> {
  const mentions = claims.flatMap((claim) => claim.mentions);
  await tx.$executeRaw`
    UPDATE "Mention" m SET "mode" = n."mode"::"Mode" FROM unnest(${mentions.map(({ id }) => id)}::uuid[], ${mentions.map(({ mode }) => mode)}::text[]) AS n("id", "mode")
    WHERE m."projectId" = ${projectId}::uuid AND m."id" = n."id" AND m."mode" <> n."mode"::"Mode"`;
}
