import type { Actor } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { claimsSeen, readShownLayers } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import { excludedClaimIds } from "@/lib/data/regions/exclusion";
import { readResolver } from "@/lib/data/parties/merged";

/** How many claims that the actor sees each party makes, with those that are merged into it, by the party's id; parties without any are left out, and so are claims in excluded text (docs/SPEC.md, R8). Refuses who isn't a member. */
export async function claimsByParty(actor: Actor, project: string): Promise<Map<string, number>> {
  const member = await readerOf(actor, project);
  const { projectId } = member;
  const claim = { ...claimsSeen(await readShownLayers(member)), deletedAt: null, id: { notIn: await excludedClaimIds(projectId) } };
  const [rows, resolve] = await Promise.all([
    database().claimParty.groupBy({ by: ["partyId"], where: { projectId, role: "claimant", claim }, _count: { _all: true } }),
    readResolver(projectId),
  ]);
  const counts = new Map<string, number>();
  // No claim names two that are merged in one role, so that none is counted twice.
  for (const { partyId, _count } of rows) counts.set(resolve(partyId), (counts.get(resolve(partyId)) ?? 0) + _count._all);
  return counts;
}
