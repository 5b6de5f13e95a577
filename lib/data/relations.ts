import type { Actor } from "@/lib/access/actor";
import type { RelationInput, RelationRecord } from "@/lib/contests/record";
import { changeOne, createOne, dto, newStamp, readOne, restore, setAside, type Aggregate, type Dto, type Scene } from "@/lib/data/aggregate";
import { database } from "@/lib/data/database";
import { invalid } from "@/lib/data/failure";
import type { Prisma } from "@/lib/data/generated/client";
import { demandOpenLayer, holds, readSeenLayers, readShownLayers, relationsSeen } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import { inOrder, mapped, pageOf, type Listed, type Page } from "@/lib/data/page";
import type { RecordKind } from "@/lib/data/record";
import { demandClaims, demandUnmoved } from "@/lib/data/references";
import { plain } from "@/lib/data/row";
import { demandOffered, termsOf } from "@/lib/data/terms";

export const relationSelect = {
  id: true, layerId: true, fromClaimId: true, toClaimId: true, type: true, scope: true, basis: true, note: true, contributorId: true, version: true, createdAt: true, deletedAt: true,
} satisfies Prisma.RelationSelect;

/** How relations lie in the database. */
export const relationKind: RecordKind<RelationRecord> = {
  type: "relation",
  async load(tx, projectId, id) {
    const row = await tx.relation.findUnique({ where: { projectId_id: { projectId, id } }, select: relationSelect });
    return row && plain(row);
  },
  async insert(tx, projectId, record) {
    await tx.relation.create({ data: { ...record, projectId }, select: { id: true } });
  },
  async replace(tx, projectId, record, seen) {
    return (await tx.relation.updateMany({ where: { projectId, id: record.id, version: seen }, data: record })).count === 1;
  },
};

/** Relations with the rights on them. */
export const relations: Aggregate<RelationRecord> = {
  kind: relationKind,
  change: "relation.change",
  layerOf: ({ layerId }) => layerId,
  visible: async (tx, projectId, { id, layerId }, layersSeen) =>
    holds(layersSeen, layerId) && (layersSeen.blind === null || (await tx.relation.count({ where: { projectId, id, ...relationsSeen(layersSeen) } })) === 1),
};

/** Which relations a list holds: those of a claim, those between two claims of a contest. */
export interface RelationFilter extends Page {
  readonly claimId?: string | undefined;
  readonly contestId?: string | undefined;
}

/** Relations between claims that the actor sees, without those that are deleted or have a deleted end. Refuses who isn't a member. */
export async function listRelations(actor: Actor, project: string, filter: RelationFilter): Promise<Listed<Dto<RelationRecord>>> {
  const member = await readerOf(actor, project);
  const layersSeen = filter.claimId ? await readSeenLayers(member) : await readShownLayers(member);
  const { where, ...part } = inOrder(filter);
  const rows = await database().relation.findMany({
    where: { projectId: member.projectId, deletedAt: null, ...where, AND: [relationsSeen(layersSeen), ...filters(filter)] },
    ...part,
    select: relationSelect,
  });
  return mapped(pageOf(rows, filter), (row) => dto(member, relations, plain(row)));
}

function filters({ claimId, contestId }: RelationFilter): Prisma.RelationWhereInput[] {
  const end: Prisma.ClaimWhereInput = { deletedAt: null, ...(contestId ? { placements: { some: { contestId, deletedAt: null } } } : {}) };
  return [{ from: end, to: end }, ...(claimId ? [{ OR: [{ fromClaimId: claimId }, { toClaimId: claimId }] }] : [])];
}

/** One relation, deleted or not. Refuses what isn't there. */
export const getRelation = (actor: Actor, project: string, id: string) => readOne(actor, project, relations, id);

/** Relates two claims of one layer; for annotators. Refuses a taken id, the same relation twice (`exists`), a type that the project does not offer, and what `layerOfBoth` refuses. */
export const createRelation = (actor: Actor, project: string, input: RelationInput) =>
  createOne(actor, project, relations, "relation.create", async (scene) => {
    const layerId = await layerOfBoth(scene, input);
    demandOffered(await termsOf(scene.tx, scene.member.projectId), input.type);
    demandOpenLayer(scene.layersSeen, layerId);
    return { ...input, ...newStamp(scene.member), layerId, deletedAt: null };
  });

/** Changes a relation, its ends within the layer included; annotators their own. Refuses as `changeOne` and `createRelation`; a type that is no longer offered stays. */
export const changeRelation = (actor: Actor, project: string, id: string, seen: number, input: RelationInput) =>
  changeOne(actor, project, relations, id, seen, async (old, scene) => {
    demandUnmoved<RelationInput>(old, input, ["id"]);
    if ((await layerOfBoth(scene, input)) !== old.layerId) throw invalid([{ path: ["fromClaimId"], message: "A relation stays in its layer." }]);
    if (input.type !== old.type) demandOffered(await termsOf(scene.tx, scene.member.projectId), input.type);
    return { ...old, ...input };
  });

/** The layer that both claims are in. Refuses claims that aren't there, a claim with itself, and claims of two layers. */
async function layerOfBoth(scene: Scene, { fromClaimId, toClaimId }: RelationInput): Promise<string> {
  if (fromClaimId === toClaimId) throw invalid([{ path: ["toClaimId"], message: "A relation is between two claims." }]);
  const layers = await demandClaims(scene, [fromClaimId, toClaimId], "fromClaimId");
  const [from, to] = [layers.get(fromClaimId), layers.get(toClaimId)];
  if (from === undefined || from !== to) throw invalid([{ path: ["toClaimId"], message: "The two claims are in different layers." }]);
  return from;
}

/** Deletes a relation. Refuses as `setAside`. */
export const deleteRelation = (actor: Actor, project: string, id: string, seen: number) => setAside(actor, project, relations, "deletedAt", id, seen);

/** Takes a deleted relation back. Refuses as `restore`, and where the same was made anew meanwhile (`exists`). */
export const restoreRelation = (actor: Actor, project: string, id: string, seen: number) => restore(actor, project, relations, "deletedAt", id, seen);
