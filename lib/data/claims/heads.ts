import type { ClaimRecord } from "@/lib/claims/record";
import type { Transaction } from "@/lib/data/database";
import { deleteSearchRows, insertSearchRows } from "@/lib/data/search/claim-rows";

/**
 * Writes act, attribution and claimants of many claims over the version before each, in a fixed number of statements; the
 * rest of a claim stays. Gives the ids that were written: not those that somebody else changed at the same moment.
 */
export async function replaceHeads(tx: Transaction, projectId: string, claims: readonly ClaimRecord[]): Promise<Set<string>> {
  if (claims.length === 0) return new Set();
  const column = <T>(of: (claim: ClaimRecord) => T) => claims.map(of);
  const rows = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "Claim" c SET "act" = n."act", "attribution" = n."attribution"::"Attribution", "version" = n."version"
    FROM unnest(${column(({ id }) => id)}::uuid[], ${column(({ act }) => act)}::text[], ${column(({ attribution }) => attribution)}::text[], ${column(({ version }) => version)}::int[]) AS n("id", "act", "attribution", "version")
    WHERE c."projectId" = ${projectId}::uuid AND c."id" = n."id" AND c."version" = n."version" - 1 RETURNING c."id"`;
  const written = new Set(rows.map(({ id }) => id));
  const done = claims.filter(({ id }) => written.has(id));
  await tx.claimParty.deleteMany({ where: { projectId, role: "claimant", claimId: { in: [...written] } } });
  await tx.claimParty.createMany({ data: done.flatMap(({ id: claimId, claimants }) => claimants.map((partyId, ordinal) => ({ projectId, claimId, role: "claimant" as const, ordinal, partyId }))) });
  await deleteSearchRows(tx, projectId, [...written]);
  await insertSearchRows(tx, projectId, done);
  return written;
}
