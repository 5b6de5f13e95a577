import type { Actor } from "@/lib/access/actor";
import { createOne, dto, newStamp, restore, setAside, type Aggregate, type Dto } from "@/lib/data/aggregate";
import { database } from "@/lib/data/database";
import { invalid } from "@/lib/data/failure";
import type { Prisma } from "@/lib/data/generated/client";
import { partiesSeen, readSeenLayers } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import { inOrder, mapped, pageOf, type Listed, type Page } from "@/lib/data/page";
import type { RecordKind } from "@/lib/data/record";
import { demandParties } from "@/lib/data/references";
import { plain } from "@/lib/data/row";
import type { PartyIdentityInput, PartyIdentityRecord } from "@/lib/parties/record";

const identitySelect = {
  id: true, aId: true, bId: true, kind: true, note: true, contributorId: true, version: true, createdAt: true, deletedAt: true,
} satisfies Prisma.PartyIdentitySelect;

/** How identities lie in the database. */
export const identityKind: RecordKind<PartyIdentityRecord> = {
  type: "party_identity",
  async load(tx, projectId, id) {
    const row = await tx.partyIdentity.findUnique({ where: { projectId_id: { projectId, id } }, select: identitySelect });
    return row && plain(row);
  },
  async insert(tx, projectId, record) {
    await tx.partyIdentity.create({ data: { ...record, projectId }, select: { id: true } });
  },
  async replace(tx, projectId, record, seen) {
    return (await tx.partyIdentity.updateMany({ where: { projectId, id: record.id, version: seen }, data: record })).count === 1;
  },
};

/** Identities with the rights on them. */
export const identities: Aggregate<PartyIdentityRecord> = {
  kind: identityKind,
  change: "party.identify",
  visible: async (tx, projectId, { aId, bId }, layersSeen) =>
    (await tx.party.count({ where: { projectId, id: { in: [aId, bId] }, ...partiesSeen(layersSeen) } })) === 2,
};

/** Who is said to be the same, or not, in the order of making, without deleted words. Refuses who isn't a member. */
export async function listIdentities(actor: Actor, project: string, page: Page): Promise<Listed<Dto<PartyIdentityRecord>>> {
  const member = await readerOf(actor, project);
  const seen = partiesSeen(await readSeenLayers(member));
  const { where, ...part } = inOrder(page);
  const rows = await database().partyIdentity.findMany({
    where: { projectId: member.projectId, deletedAt: null, ...where, a: seen, b: seen }, ...part, select: identitySelect,
  });
  return mapped(pageOf(rows, page), (row) => dto(member, identities, plain(row)));
}

/**
 * Says that two parties are the same, or are not; for editors. The pair has no order. Refuses a party with itself, a
 * party that isn't there, and a second word on the same pair (`exists`).
 */
export const createIdentity = (actor: Actor, project: string, input: PartyIdentityInput) =>
  createOne(actor, project, identities, "party.identify", async (scene) => {
    if (input.aId === input.bId) throw invalid([{ path: ["bId"], message: "An identity is between two parties." }]);
    await demandParties(scene, [input.aId], "aId");
    await demandParties(scene, [input.bId], "bId");
    return { ...input, ...ordered(input), ...newStamp(scene.member), deletedAt: null };
  });

// PostgreSQL compares UUIDs by their bytes, which is how their letters (all small) and digits sort.
const ordered = ({ aId: a, bId: b }: PartyIdentityInput) => (a < b ? { aId: a, bId: b } : { aId: b, bId: a });

/** Takes the word back. Refuses as `setAside`. */
export const deleteIdentity = (actor: Actor, project: string, id: string, seen: number) => setAside(actor, project, identities, "deletedAt", id, seen);

/** Says it again. Refuses as `restore`, and where there is another word on the pair meanwhile (`exists`). */
export const restoreIdentity = (actor: Actor, project: string, id: string, seen: number) => restore(actor, project, identities, "deletedAt", id, seen);
