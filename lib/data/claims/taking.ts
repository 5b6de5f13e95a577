import { uuidv7 } from "uuidv7";
import type { Actor, Member } from "@/lib/access/actor";
import type { SeenLayers } from "@/lib/access/visibility";
import type { ClaimRecord } from "@/lib/claims/record";
import { copyInto, type TakingInput, type TakingOutcome } from "@/lib/claims/taking";
import { claimColumns, claimOfRow, claimSelect, insertChildren } from "@/lib/data/claims/rows";
import type { Transaction } from "@/lib/data/database";
import { partyIdsOf } from "@/lib/data/formats/claims";
import { write, type Note } from "@/lib/data/history";
import { claimsSeen, readSeenLayers, visibleLayers } from "@/lib/data/layers";
import { demand, memberOf } from "@/lib/data/membership";
import { partyOfRow, partySelect } from "@/lib/data/parties/kind";
import { relationSelect } from "@/lib/data/relations";
import { instantNow, plain } from "@/lib/data/row";
import { inParts } from "@/lib/text/parts";

/**
 * Takes claims of imported layers into the shared one, as copies that name their origin, in one act: with them the relations
 * between claims that are both there, and the parties that were made in the layer, which become everybody's. For editors.
 * What isn't there, moved on, isn't imported or was taken already is named and left.
 */
export async function takeClaims(actor: Actor, project: string, { claims }: TakingInput): Promise<TakingOutcome> {
  const member = await memberOf(actor, project);
  demand(member, "layer.write");
  const [layers, layersSeen] = [await visibleLayers(member), await readSeenLayers(member)];
  const shared = layers.find(({ kind }) => kind === "shared")!.id;
  const imported = new Set(layers.filter(({ kind }) => kind === "imported").map(({ id }) => id));
  return write(member, "claim.accept", async (tx, note) => {
    const found = await claimsIn(tx, member, claims.map(({ id }) => id), layersSeen);
    const copies = await copiesOf(tx, member, found.map(({ id }) => id));
    const refused = claims.flatMap(({ id, version }) => refusalOf(id, version, found.find((claim) => claim.id === id), { imported, copies }));
    const good = found.filter(({ id }) => !refused.some((each) => each.id === id));
    return taken({ tx, member, note, shared }, good, refused);
  }, { timeout: 10 * 60_000 });
}

async function claimsIn(tx: Transaction, { projectId }: Member, ids: readonly string[], layersSeen: SeenLayers): Promise<ClaimRecord[]> {
  const rows = await tx.claim.findMany({ where: { projectId, id: { in: [...new Set(ids)] }, ...claimsSeen(layersSeen), deletedAt: null }, orderBy: { id: "asc" }, select: claimSelect });
  return rows.map(claimOfRow);
}

/** The copies in the shared layer that stand, by what they were taken from. */
async function copiesOf(tx: Transaction, { projectId }: Member, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.claimOrigin.findMany({ where: { projectId, fromClaimId: { in: [...ids] }, why: "accepted", claim: { deletedAt: null, layer: { kind: "shared" } } }, select: { claimId: true, fromClaimId: true } });
  return new Map(rows.map(({ claimId, fromClaimId }) => [fromClaimId, claimId]));
}

interface Known {
  readonly imported: ReadonlySet<string>;
  readonly copies: ReadonlyMap<string, string>;
}

function refusalOf(id: string, version: number, found: ClaimRecord | undefined, { imported, copies }: Known): TakingOutcome["refused"] {
  if (!found) return [{ id, code: "not_found", message: "There is no such claim, or it is deleted." }];
  if (!imported.has(found.layerId)) return [{ id, code: "not_imported", message: "This claim is in no imported layer." }];
  if (found.version !== version) return [{ id, code: "stale", message: "Somebody changed this claim since you saw it." }];
  return copies.has(id) ? [{ id, code: "taken", message: "This claim was taken already." }] : [];
}

interface Desk {
  readonly tx: Transaction;
  readonly member: Member;
  readonly note: Note;
  readonly shared: string;
}

async function taken(desk: Desk, claims: readonly ClaimRecord[], refused: TakingOutcome["refused"]): Promise<TakingOutcome> {
  if (claims.length === 0) return { taken: [], relations: 0, parties: 0, refused };
  const parties = await publishParties(desk, claims.flatMap(partyIdsOf));
  const ids = new Map(claims.map(({ id }) => [id, uuidv7()]));
  const all = new Map([...(await copiesOf(desk.tx, desk.member, await neighboursOf(desk, claims))), ...ids]);
  await insertCopies(desk, claims, { ids, all });
  const relations = await copyRelations(desk, { ids, all });
  return { taken: [...ids].map(([id, copyId]) => ({ id, copyId })), relations, parties, refused };
}

/**
 * Those of these parties that were made in a layer become everybody's, with those whose offices they hold.
 * @returns how many
 */
export async function publishParties({ tx, member: { projectId }, note }: Pick<Desk, "tx" | "member" | "note">, partyIds: readonly string[]): Promise<number> {
  const ids = [...new Set(partyIds)];
  const found = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE made AS (
      SELECT p."id" FROM "Party" p WHERE p."projectId" = ${projectId}::uuid AND p."id" = ANY(${ids}::uuid[]) AND p."originLayerId" IS NOT NULL
      UNION
      SELECT o."id" FROM made JOIN "PartyTenure" t ON t."projectId" = ${projectId}::uuid AND t."partyId" = made."id"
      JOIN "Party" o ON o."projectId" = t."projectId" AND o."id" = t."ofPartyId" AND o."originLayerId" IS NOT NULL
    ) SELECT "id" FROM made`;
  const rows = await tx.party.findMany({ where: { projectId, id: { in: found.map(({ id }) => id) } }, orderBy: { id: "asc" }, select: partySelect });
  const parties = rows.map(partyOfRow).map((party) => ({ ...party, originLayerId: null, version: party.version + 1 }));
  await tx.party.updateMany({ where: { projectId, id: { in: parties.map(({ id }) => id) } }, data: { originLayerId: null, version: { increment: 1 } } });
  for (const party of parties) note("party", party);
  return parties.length;
}

/** What these claims are about, and what they are related to. */
async function neighboursOf({ tx, member: { projectId } }: Desk, claims: readonly ClaimRecord[]): Promise<string[]> {
  const ids = claims.map(({ id }) => id);
  const rows = await tx.relation.findMany({ where: { projectId, deletedAt: null, OR: [{ fromClaimId: { in: ids } }, { toClaimId: { in: ids } }] }, select: { fromClaimId: true, toClaimId: true } });
  return [...rows.flatMap(({ fromClaimId, toClaimId }) => [fromClaimId, toClaimId]), ...claims.flatMap(({ objectClaimId }) => objectClaimId ?? [])];
}

interface Copies {
  /** those that are made now, and those that stand, by what they were taken from */
  readonly ids: ReadonlyMap<string, string>;
  readonly all: ReadonlyMap<string, string>;
}

async function insertCopies({ tx, member: { projectId, contributorId }, note, shared }: Desk, claims: readonly ClaimRecord[], { ids, all }: Copies): Promise<void> {
  const now = instantNow();
  const copies = claims.map((claim) => copyInto(claim, ids.get(claim.id)!, { layerId: shared, contributorId, now, newId: uuidv7, objectCopy: all.get(claim.objectClaimId ?? "") ?? null }));
  // A claim may be about one that comes later: all of them stand in one statement.
  await tx.claim.createMany({ data: copies.map((claim) => ({ ...claimColumns(claim), projectId })) });
  for (const part of inParts(copies, 100)) await insertChildren(tx, projectId, part);
  await tx.claimOrigin.createMany({ data: copies.flatMap(({ id: claimId, origins }) => origins.map((origin) => ({ ...origin, projectId, claimId }))) });
  for (const copy of copies) note("claim", copy);
}

/** Relations of which both ends are in the shared layer now, and one is new there. */
async function copyRelations({ tx, member: { projectId, contributorId }, note, shared }: Desk, { ids, all }: Copies): Promise<number> {
  const originals = [...ids.keys()];
  const rows = await tx.relation.findMany({ where: { projectId, deletedAt: null, OR: [{ fromClaimId: { in: originals } }, { toClaimId: { in: originals } }] }, orderBy: { id: "asc" }, select: relationSelect });
  const copies = rows.flatMap((row) => {
    const [fromClaimId, toClaimId] = [all.get(row.fromClaimId), all.get(row.toClaimId)];
    return fromClaimId && toClaimId ? [{ ...plain(row), id: uuidv7(), layerId: shared, fromClaimId, toClaimId, contributorId, version: 1, createdAt: instantNow() }] : [];
  });
  await tx.relation.createMany({ data: copies.map((copy) => ({ ...copy, projectId })) });
  for (const copy of copies) note("relation", copy);
  return copies.length;
}
