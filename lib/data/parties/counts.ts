import type { Actor } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { visibleLayerIds } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import { excludedClaimIds } from "@/lib/data/regions/exclusion";

/** How many claims that the actor sees each party makes, by the party's id; parties without any are left out, and so are claims in excluded text (docs/SPEC.md, R8). Refuses who isn't a member. */
export async function claimsByParty(actor: Actor, project: string): Promise<Map<string, number>> {
  const member = await readerOf(actor, project);
  const claim = { layerId: { in: await visibleLayerIds(member) }, deletedAt: null, id: { notIn: await excludedClaimIds(member.projectId) } };
  const rows = await database().claimParty.groupBy({
    by: ["partyId"], where: { projectId: member.projectId, role: "claimant", claim }, _count: { _all: true },
  });
  return new Map(rows.map((row) => [row.partyId, row._count._all]));
}
