import type { Member } from "@/lib/access/actor";
import type { SeenLayers } from "@/lib/access/visibility";
import type { Ground } from "@/lib/contests/matrix";
import { sameAsGroups } from "@/lib/contests/same-as";
import { database, type Transaction } from "@/lib/data/database";
import { relationsSeen } from "@/lib/data/layers";
import { mergedParties } from "@/lib/data/parties/merged";
import { resolverOf } from "@/lib/parties/merge";
import { mergedStanding, type Standing } from "@/lib/parties/side";

/** Everything that counting claims by side asks of a project, in five queries over small tables. */
export async function readGround({ projectId }: Pick<Member, "projectId">, layersSeen: SeenLayers, db: Transaction = database()): Promise<Ground> {
  const [sides, standing, pairs] = await Promise.all([
    readSidesInUse(projectId, db),
    readStanding(projectId, db),
    readSameAs(projectId, layersSeen, db),
  ]);
  return { sideIds: sides.map(({ id }) => id), standing, groupOf: sameAsGroups(pairs) };
}

/** Which sides and offices the parties of a project have and had. */
export async function readStanding(projectId: string, db: Transaction = database()): Promise<Standing> {
  const all = { where: { projectId }, orderBy: [{ partyId: "asc" as const }, { ordinal: "asc" as const }] };
  const [merged, sides, tenures] = await Promise.all([
    mergedParties(projectId, db),
    db.partySide.findMany({ ...all, select: { partyId: true, sideId: true, from: true, to: true } }),
    db.partyTenure.findMany({ ...all, select: { partyId: true, ofPartyId: true, from: true, to: true } }),
  ]);
  return mergedStanding({ sides: byParty(sides), tenures: byParty(tenures) }, merged.map(({ id }) => id), resolverOf(merged));
}

function byParty<T extends { readonly partyId: string }>(rows: readonly T[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const row of rows) map.set(row.partyId, [...(map.get(row.partyId) ?? []), row]);
  return map;
}

/** The sides in use, in their order. */
export const readSidesInUse = (projectId: string, db: Transaction = database()) =>
  db.side.findMany({ where: { projectId, archivedAt: null }, orderBy: [{ ordinal: "asc" }, { id: "asc" }], select: { id: true } });

/** The *same as* relations between claims that the layers hold. */
export const readSameAs = (projectId: string, layersSeen: SeenLayers, db: Transaction = database()) =>
  db.relation.findMany({
    where: { projectId, type: "same_as", deletedAt: null, AND: [relationsSeen(layersSeen), { from: { deletedAt: null }, to: { deletedAt: null } }] },
    select: { fromClaimId: true, toClaimId: true },
  });
