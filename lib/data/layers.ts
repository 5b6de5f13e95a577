import type { Member } from "@/lib/access/actor";
import { may } from "@/lib/access/permission";
import { isCommonLayer, seesLayer, type Blindness, type SeenLayers } from "@/lib/access/visibility";
import { database, type Transaction } from "@/lib/data/database";
import { AppError, notFound } from "@/lib/data/failure";
import { Prisma } from "@/lib/data/generated/client";
import type { RecordKind } from "@/lib/data/record";
import { plain, type Plain } from "@/lib/data/row";
import type { LayerRecord } from "@/lib/projects/record";
import { grouped } from "@/lib/text/parts";

/** Everything of a layer record. */
export const layerSelect = { id: true, kind: true, name: true, contributorId: true, version: true, createdAt: true, closedAt: true, deletedAt: true } as const;

/** The record of a row; a layer that isn't deleted says nothing of it. */
export function layerOfRow<Row extends { readonly deletedAt: Date | null }>({ deletedAt, ...row }: Row): Plain<Omit<Row, "deletedAt">> & { deletedAt?: string } {
  return { ...plain(row), ...(deletedAt ? { deletedAt: deletedAt.toISOString() } : {}) } as Plain<Omit<Row, "deletedAt">> & { deletedAt?: string };
}

/** How layers lie in the database. */
export const layerKind: RecordKind<LayerRecord> = {
  type: "layer",
  async load(tx, projectId, id) {
    const row = await tx.layer.findUnique({ where: { projectId_id: { projectId, id } }, select: layerSelect });
    return row && layerOfRow(row);
  },
  async insert(tx, projectId, record) {
    await tx.layer.create({ data: { ...record, projectId }, select: { id: true } });
  },
  async replace(tx, projectId, record, seen) {
    return (await tx.layer.updateMany({ where: { projectId, id: record.id, version: seen }, data: { ...record, deletedAt: record.deletedAt ?? null } })).count === 1;
  },
};

/** A layer with the blind assignment that it was opened for, if any. */
interface LayerRow extends LayerRecord {
  readonly assignmentId: string | null;
  readonly documentId: string | null;
}

/** Every layer of the project, whoever sees it, the shared one first; one query. */
const allLayers = ({ projectId }: Pick<Member, "projectId">, tx: Transaction): Promise<LayerRow[]> => layersOf([projectId], tx);

/** The same for several projects. */
async function layersOf(projectIds: readonly string[], tx: Transaction): Promise<(LayerRow & { readonly projectId: string })[]> {
  const rows = await tx.$queryRaw<RawLayer[]>`
    SELECT l."projectId", l."id", l."kind"::text AS "kind", l."name", l."contributorId", l."version", l."createdAt", l."closedAt", l."deletedAt", t."assignmentId", a."documentId"
    FROM "Layer" l LEFT JOIN "Task" t ON t."projectId" = l."projectId" AND t."layerId" = l."id"
    LEFT JOIN "Assignment" a ON a."projectId" = t."projectId" AND a."id" = t."assignmentId"
    WHERE l."projectId" = ANY(${[...projectIds]}::uuid[]) ORDER BY l."kind", l."createdAt", l."id"`;
  return rows.map(layerOfRow);
}
type RawLayer = Omit<LayerRow, "createdAt" | "closedAt" | "deletedAt"> & { readonly projectId: string; readonly createdAt: Date; readonly closedAt: Date | null; readonly deletedAt: Date | null };

const withoutAssignment = ({ assignmentId: _assignment, documentId: _document, projectId: _project, ...layer }: LayerRow & { projectId?: string }): LayerRecord => layer;

function seenOf(member: Member, rows: readonly LayerRow[]): LayerRow[] {
  const annotated = new Set(rows.flatMap(({ contributorId, assignmentId }) => (contributorId === member.contributorId && assignmentId ? assignmentId : [])));
  return rows.filter((layer) => seesLayer(member, layer, annotated));
}

/** The documents that the member annotates blind now, and the layers that are theirs; null for none. */
function blindnessOf(member: Pick<Member, "contributorId">, rows: readonly LayerRow[]): Blindness | null {
  const own = rows.filter(({ kind, contributorId }) => kind === "own" && contributorId === member.contributorId);
  const documentIds = own.flatMap(({ documentId, closedAt }) => (documentId !== null && closedAt === null ? documentId : []));
  return documentIds.length === 0 ? null : { documentIds, ownIds: own.map(({ id }) => id) };
}

/** The layers of the project that the member sees, the shared one first; what is deleted isn't seen. */
export async function visibleLayers(member: Member, tx: Transaction = database()) {
  return (await layersWithDeleted(member, tx)).filter(({ deletedAt }) => deletedAt === undefined);
}

/** Those and the ones that are deleted, for lists from which they are restored. */
export async function layersWithDeleted(member: Member, tx: Transaction = database()): Promise<LayerRecord[]> {
  return seenOf(member, await allLayers(member, tx)).map(withoutAssignment);
}

function sightOf(member: Member, rows: readonly LayerRow[], shown: readonly LayerRow[]): SeenLayers {
  return { ids: shown.map(({ id }) => id), blind: blindnessOf(member, rows), closedIds: shown.flatMap(({ id, closedAt }) => (closedAt === null ? [] : id)) };
}

/** What a member may look into, for where-clauses about single records. */
export async function readSeenLayers(member: Member, tx: Transaction = database()): Promise<SeenLayers> {
  const rows = await allLayers(member, tx);
  return sightOf(member, rows, seenOf(member, rows).filter(({ deletedAt }) => deletedAt === undefined));
}

/** The same with layers that are deleted: what happened in them stays in history. */
export async function readSeenWithDeleted(member: Member): Promise<SeenLayers> {
  const rows = await allLayers(member, database());
  return sightOf(member, rows, seenOf(member, rows));
}

/** The same for several members of one project, by one reading. */
export async function readSightsWithDeleted(members: readonly Member[]): Promise<SeenLayers[]> {
  const rows = members[0] ? await allLayers(members[0], database()) : [];
  return members.map((member) => sightOf(member, rows, seenOf(member, rows)));
}

/** The documents that each of these contributors annotates blind now, by one reading; those who annotate none aren't in it. */
export async function readBlindDocuments(projectId: string, contributorIds: readonly string[]): Promise<Map<string, ReadonlySet<string>>> {
  const rows = await allLayers({ projectId }, database());
  return new Map(contributorIds.flatMap((contributorId) => {
    const blind = blindnessOf({ contributorId }, rows);
    return blind ? [[contributorId, new Set(blind.documentIds)] as const] : [];
  }));
}

/** What one person may look into in each of these projects, by one reading. */
export async function readSights(members: readonly Member[], tx: Transaction = database()): Promise<SeenLayers[]> {
  const rows = grouped(await layersOf(members.map(({ projectId }) => projectId), tx), ({ projectId }) => projectId);
  return members.map((member) => {
    const ofProject = rows.get(member.projectId) ?? [];
    return sightOf(member, ofProject, seenOf(member, ofProject).filter(({ deletedAt }) => deletedAt === undefined));
  });
}

/** The layer that a member's own words about these documents belong to: theirs of a document that they annotate blind; null for none. */
export async function ownLayerOf(tx: Transaction, member: Member, documentId: string): Promise<string | null> {
  return (await allLayers(member, tx)).find((row) => isAnnotating(member, row) && row.documentId === documentId)?.id ?? null;
}

/** Since when the member annotates all those documents blind that they do now; null for none. What was exported before may tell of them. */
export async function blindSince({ projectId, contributorId }: Member): Promise<Date | null> {
  const { _max } = await database().task.aggregate({ where: { projectId, contributorId, assignment: { blind: true, closedAt: null } }, _max: { createdAt: true } });
  return _max.createdAt;
}

/** Whether the member sees every layer of the project, and all of each. */
export async function seesEverything(member: Member, tx: Transaction): Promise<boolean> {
  const rows = await allLayers(member, tx);
  return seenOf(member, rows).length === rows.length && blindnessOf(member, rows) === null;
}

/** What is asked for where claims are listed: everything but imported and closed own layers, or one layer by its id. */
export type LayerAsked = string | undefined;

/**
 * The layers that lists, counts and comparisons are about (docs/SPEC.md, X15, D6): those that the member sees without the
 * imported ones and those of closed assignments, or the one that is asked for: none where the member doesn't see it.
 */
export async function readShownLayers(member: Member, asked?: LayerAsked, tx: Transaction = database()): Promise<SeenLayers> {
  const rows = await allLayers(member, tx);
  const seen = seenOf(member, rows).filter(({ deletedAt }) => deletedAt === undefined);
  return sightOf(member, rows, seen.filter(({ id, kind, closedAt }) => (asked === undefined ? kind !== "imported" && !(kind === "own" && closedAt !== null) : id === asked)));
}

/** Of the layers that not everybody sees, a word each under which history notes what lies in them apart. */
export async function layersApart(tx: Transaction, projectId: string): Promise<Map<string, string>> {
  const layers = await tx.layer.findMany({ where: { projectId }, select: { id: true, kind: true } });
  return new Map(layers.filter((layer) => !isCommonLayer(layer)).map(({ id }) => [id, id]));
}

/** What everybody in the project sees, as the member sees it. */
export async function readCommonLayers(member: Member, tx: Transaction): Promise<SeenLayers> {
  const rows = await allLayers(member, tx);
  return sightOf(member, rows, rows.filter(isCommonLayer));
}

/** Whether the layers hold a claim's layer at all; of a single claim ask the database by `claimsSeen`. */
export const holds = ({ ids }: SeenLayers, layerId: string): boolean => ids.includes(layerId);

/** A where-clause for claims that are seen. */
export function claimsSeen({ ids, blind }: SeenLayers): Prisma.ClaimWhereInput {
  const inLayers = { layerId: { in: [...ids] } };
  return blind === null ? inLayers : { AND: [inLayers, { NOT: claimsHiddenBy(blind) }] };
}

/** A where-clause for claims that are hidden from who annotates blind, whatever their layer. */
export const claimsHiddenBy = ({ documentIds, ownIds }: Blindness) => ({ layerId: { notIn: [...ownIds] }, mentions: { some: { documentId: { in: [...documentIds] } } } });

/** A where-clause for relations that are seen: both ends are. */
export const relationsSeen = (seen: SeenLayers): Prisma.RelationWhereInput =>
  seen.blind === null ? { layerId: { in: [...seen.ids] } } : { layerId: { in: [...seen.ids] }, from: claimsSeen(seen), to: claimsSeen(seen) };

/** A where-clause for adjudicators' decisions that are seen: about a claim that is, in a document that isn't annotated blind. */
export const decisionsSeen = (seen: SeenLayers): Prisma.AdjudicationDecisionWhereInput => ({
  claims: { some: { role: "version", claim: claimsSeen(seen) } }, ...(seen.blind === null ? {} : { documentId: { notIn: [...seen.blind.documentIds] } }),
});

/** The same as a condition on the row `alias` of the table "Claim" (`id`) or "ClaimSearch" (`claimId`). */
export function claimsSeenSql(alias: string, key: "id" | "claimId", { ids, blind }: SeenLayers): Prisma.Sql {
  const [layer, claim, project] = [`${alias}."layerId"`, `${alias}."${key}"`, `${alias}."projectId"`].map(Prisma.raw);
  const inLayers = Prisma.sql`${layer} = ANY(${[...ids]}::uuid[])`;
  if (blind === null) return inLayers;
  return Prisma.sql`${inLayers} AND (${layer} = ANY(${[...blind.ownIds]}::uuid[]) OR NOT EXISTS (
    SELECT 1 FROM "Mention" blind WHERE blind."projectId" = ${project} AND blind."claimId" = ${claim} AND blind."documentId" = ANY(${[...blind.documentIds]}::uuid[])))`;
}

/**
 * The layer that a new claim in these documents goes into: the one asked for, the member's own of a document that they
 * annotate blind, or the shared one. Refuses what the member doesn't see, and what is closed.
 */
export async function layerForWriting(tx: Transaction, member: Member, asked: string | undefined, documentIds: readonly string[]): Promise<string> {
  const rows = await allLayers(member, tx);
  const theirs = rows.find((row) => isAnnotating(member, row) && documentIds.includes(row.documentId!));
  const layer = seenOf(member, rows).find((each) => each.deletedAt === undefined && (asked === undefined ? (theirs ? each.id === theirs.id : each.kind === "shared") : each.id === asked));
  if (!layer || layer.closedAt) throw notFound();
  if (layer.kind === "adjudicated" && !may(member, "adjudication.decide")) throw new AppError("forbidden", "Claims of the adjudicated layer are an editor's to make. Nothing was changed.");
  demandFitting(member, rows, layer.id, documentIds);
  return layer.id;
}

const isAnnotating = ({ contributorId }: Member, row: LayerRow) => row.contributorId === contributorId && row.documentId !== null && row.closedAt === null;

/** Refuses claims that would lie in two worlds (docs/SPEC.md, D4): as `layerForWriting`, for a claim whose layer stands. */
export async function demandLayerFits(tx: Transaction, member: Member, layerId: string, documentIds: readonly string[]): Promise<void> {
  demandFitting(member, await allLayers(member, tx), layerId, documentIds);
}

function demandFitting(member: Member, rows: readonly LayerRow[], layerId: string, documentIds: readonly string[]): void {
  const layer = rows.find(({ id }) => id === layerId);
  const refuse = (message: string) => {
    throw new AppError("conflict", `${message} Nothing was changed.`);
  };
  if (layer?.documentId && documentIds.some((id) => id !== layer.documentId)) refuse("Claims of a blind assignment lie in its document only.");
  const blind = blindnessOf(member, rows);
  if (blind && !blind.ownIds.includes(layerId) && documentIds.some((id) => blind.documentIds.includes(id))) refuse("You annotate this document blind: what you claim there goes into your own layer.");
}

/** The layer that something is made in beside claims (a party): the own one that is asked for, or none. Refuses any other, and a closed one. */
export async function originForWriting(tx: Transaction, member: Member, asked: string | undefined, documentId: string | null): Promise<string | null> {
  const rows = await allLayers(member, tx);
  const theirs = rows.filter((row) => isAnnotating(member, row));
  if (asked !== undefined && !theirs.some(({ id }) => id === asked)) throw notFound();
  return asked ?? theirs.find((row) => row.documentId === documentId)?.id ?? null;
}

/** Refuses a change of what lies in a closed layer (docs/SPEC.md, D7). */
export function demandOpenLayer({ closedIds }: SeenLayers, layerId: string): void {
  if (closedIds.includes(layerId)) throw new AppError("conflict", "This lies in a layer that is closed: what was annotated blind stays as it was. Nothing was changed.");
}

/** Refuses claims of an imported layer where only those that are worked on can be: in contests. */
export function demandNotImported(layers: readonly { readonly id: string; readonly kind: string }[], layerIds: Iterable<string>): void {
  const imported = new Set(layers.filter(({ kind }) => kind === "imported").map(({ id }) => id));
  if ([...layerIds].some((id) => imported.has(id))) throw new AppError("conflict", "This claim is in an imported layer. Take it into the shared layer first. Nothing was changed.");
}

/** A where-clause for contests and positions: made for everybody, or in a layer that the member sees. */
export const madeVisible = ({ ids }: Pick<SeenLayers, "ids">) => ({ OR: [{ originLayerId: null }, { originLayerId: { in: [...ids] } }] });

/**
 * The same for parties. Anonymous ones of a document tell of claims in it: while the member annotates it blind, they see
 * only those of their own layers.
 */
export function partiesSeen(seen: SeenLayers): Prisma.PartyWhereInput {
  if (seen.blind === null) return madeVisible(seen);
  const { documentIds, ownIds } = seen.blind;
  const theirs = { kind: "anonymous" as const, documentId: { in: [...documentIds] }, OR: [{ originLayerId: null }, { originLayerId: { notIn: [...ownIds] } }] };
  return { AND: [madeVisible(seen), { NOT: theirs }] };
}

/** The same as a condition on the row `alias` of the table "Party". */
export function partiesSeenSql(alias: string, seen: SeenLayers): Prisma.Sql {
  const [origin, kind, document] = ["originLayerId", "kind", "documentId"].map((column) => Prisma.raw(`${alias}."${column}"`));
  const made = madeVisibleSql(alias, seen);
  if (seen.blind === null) return made;
  return Prisma.sql`${made} AND NOT (${kind} = 'anonymous' AND ${document} = ANY(${[...seen.blind.documentIds]}::uuid[]) AND (${origin} IS NULL OR ${origin} <> ALL(${[...seen.blind.ownIds]}::uuid[])))`;
}

/** `madeVisible` as a condition on the row `alias` of "Contest", "Position" or "Party". */
export function madeVisibleSql(alias: string, { ids }: Pick<SeenLayers, "ids">): Prisma.Sql {
  const origin = Prisma.raw(`${alias}."originLayerId"`);
  return Prisma.sql`(${origin} IS NULL OR ${origin} = ANY(${[...ids]}::uuid[]))`;
}
