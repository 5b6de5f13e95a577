import type { Member } from "@/lib/access/actor";
import type { SeenLayers } from "@/lib/access/visibility";
import { database } from "@/lib/data/database";
import { partiesSeen } from "@/lib/data/layers";
import { readResolver } from "@/lib/data/parties/merged";
import type { Resolve } from "@/lib/parties/merge";

/**
 * Gives the party that stands for another one where layers are compared: by the project's merges, and, for those that
 * were made within a compared layer, by name: the one of everybody's that alone has it, else one for all of that name.
 * Nobody in a layer of their own could have named another's party; that they named the same one is all there is to compare.
 */
export async function comparedParties({ projectId }: Member, layersSeen: SeenLayers): Promise<Resolve> {
  const resolve = await readResolver(projectId);
  const made = await partiesOf(projectId, layersSeen);
  const own = new Map(made.map((party) => [party.id, party]));
  const common = await commonParties(projectId, layersSeen, made.map(({ folded }) => folded));
  const standing = new Map<string, string>();
  for (const { id, key, folded, documentId } of made) {
    const named = common.filter((each) => each.folded === folded && each.documentId === documentId);
    if (!standing.has(key)) standing.set(key, new Set(named.map((each) => resolve(each.id))).size === 1 ? resolve(named[0]!.id) : id);
  }
  return (id) => {
    const party = own.get(resolve(id));
    return party ? standing.get(party.key)! : resolve(id);
  };
}

// Anonymous parties are local to a document: "a witness" of one isn't that of another.
async function partiesOf(projectId: string, layersSeen: SeenLayers) {
  const rows = await database().party.findMany({
    where: { projectId, originLayerId: { in: [...layersSeen.ids] }, mergedIntoId: null }, orderBy: { id: "asc" },
    select: { id: true, documentId: true, names: { where: { ordinal: 0 }, select: { folded: true } } },
  });
  const named = rows.map(({ names, ...row }) => ({ ...row, folded: names[0]?.folded ?? "" }));
  // A name without letters and digits tells nobody from anybody.
  return named.filter(({ folded }) => folded !== "").map((party) => ({ ...party, key: `${party.folded} ${party.documentId ?? ""}` }));
}

async function commonParties(projectId: string, layersSeen: SeenLayers, folded: readonly string[]) {
  const rows = await database().partyName.findMany({ where: { projectId, folded: { in: [...new Set(folded)] }, party: { originLayerId: null, archivedAt: null, kind: { not: "document_voice" }, AND: [partiesSeen(layersSeen)] } }, select: { folded: true, partyId: true, party: { select: { documentId: true } } } });
  return rows.map(({ partyId, party, ...row }) => ({ ...row, id: partyId, documentId: party.documentId }));
}
