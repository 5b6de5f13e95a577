import type { Actor } from "@/lib/access/actor";
import { claimOfRow, claimSelect } from "@/lib/data/claims/rows";
import { database, transaction } from "@/lib/data/database";
import { AppError } from "@/lib/data/failure";
import { insertSearchRows } from "@/lib/data/search/claim-rows";

const BATCH = 200;

/**
 * Writes what claims are found by where it is missing: claims that were there before search was, whose dates SQL alone
 * can't read. For the operator, at every start; gives how many there were. Broken off, the next one goes on.
 */
export async function fillClaimSearch(actor: Actor): Promise<number> {
  if (actor.kind !== "operator") throw new AppError("forbidden", "This is for the operator of the installation.");
  for (let filled = 0; ; ) {
    const first = await database().claim.findFirst({ where: { search: null }, select: { projectId: true } });
    if (!first) return filled;
    filled += await fillBatch(first.projectId);
  }
}

async function fillBatch(projectId: string): Promise<number> {
  const rows = await database().claim.findMany({ where: { projectId, search: null }, take: BATCH, orderBy: { id: "asc" }, select: claimSelect });
  await transaction((tx) => insertSearchRows(tx, projectId, rows.map(claimOfRow)));
  return rows.length;
}
