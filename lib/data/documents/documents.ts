import type { Actor, Member } from "@/lib/access/actor";
import { changeOne, dto, readOne, restore, setAside, type Aggregate, type Dto } from "@/lib/data/aggregate";
import { database } from "@/lib/data/database";
import { documentKind, documentSelect, revisionOfRow, revisionSelect } from "@/lib/data/documents/rows";
import { originalBytes } from "@/lib/data/documents/importing";
import { notFound } from "@/lib/data/failure";
import { claimsSeen, readShownLayers } from "@/lib/data/layers";
import { literal } from "@/lib/data/like";
import { readerOf } from "@/lib/data/membership";
import { inOrder, mapped, pageOf, type Listed, type Page } from "@/lib/data/page";
import { versionsOf, type HistoryPage } from "@/lib/data/record";
import { demandParties } from "@/lib/data/references";
import { excludedMentions } from "@/lib/data/regions/exclusion";
import { standings, type Standing } from "@/lib/data/revisions/standing";
import { plain } from "@/lib/data/row";
import type { DocumentChange, DocumentRecord, RevisionRecord, RevisionText } from "@/lib/documents/record";

/** Documents with the rights on them. */
export const documents: Aggregate<DocumentRecord> = { kind: documentKind, change: "document.write" };

/** A document with what the one who asks may do with it. */
export type DocumentSeen = Dto<DocumentRecord>;
/** A document in a list: with its newest revision, how many claims the member sees in it, and how many of them stayed on an older one. */
export type DocumentListed = DocumentSeen & Standing & { readonly revisionId: string; readonly length: number; readonly claims: number };

const newestRevision = { orderBy: { ordinal: "desc" }, take: 1, select: { id: true, length: true } } as const;

/** Which documents a list holds: those with `q` in their title; archived ones only where asked for. */
export interface DocumentFilter extends Page {
  readonly q?: string | undefined;
  readonly archived?: boolean | undefined;
}

/** A page of the project's documents, oldest first. */
export async function listDocuments(actor: Actor, project: string, { q, archived = false, ...page }: DocumentFilter): Promise<Listed<DocumentListed>> {
  const member = await readerOf(actor, project);
  const { where, ...part } = inOrder(page);
  const rows = await database().document.findMany({
    where: { projectId: member.projectId, ...(archived ? {} : { archivedAt: null }), ...(q ? { title: { contains: literal(q), mode: "insensitive" } } : {}), ...where },
    ...part, select: { ...documentSelect, revisions: newestRevision },
  });
  const listed = pageOf(rows, page);
  const ids = listed.items.map((row) => row.id);
  const [counts, behind] = [await claimCounts(member, ids), await standings(member, ids)];
  return mapped(listed, ({ revisions, ...row }) => ({
    ...dto(member, documents, plain(row)), revisionId: revisions[0]!.id, length: revisions[0]!.length, claims: counts.get(row.id) ?? 0,
    ...(behind.get(row.id) ?? { onOlder: 0, waiting: 0 }),
  }));
}

async function claimCounts(member: Member, documentIds: string[]): Promise<Map<string, number>> {
  const { projectId } = member;
  const seen = claimsSeen(await readShownLayers(member));
  const excluded = (await excludedMentions(projectId)).map(({ id }) => id);
  const counts = await database().mention.groupBy({
    by: ["documentId"], where: { projectId, documentId: { in: documentIds }, id: { notIn: excluded }, claim: { ...seen, deletedAt: null } }, _count: { _all: true },
  });
  return new Map(counts.map((row) => [row.documentId, row._count._all]));
}

/** One document, archived or not. */
export const readDocument = (actor: Actor, project: string, id: string): Promise<DocumentSeen> => readOne(actor, project, documents, id);

/** Writes a document's provenance over the version that the writer saw. For editors. */
export async function changeDocument(actor: Actor, project: string, id: string, version: number, change: DocumentChange): Promise<DocumentSeen> {
  return changeOne(actor, project, documents, id, version, async (old, scene) => {
    await demandParties(scene, [change.publisherPartyId], "publisherPartyId");
    return { ...old, ...change };
  });
}

/** Puts a document away. Its text, its claims and its history stay, and it can be restored. */
export const archiveDocument = (actor: Actor, project: string, id: string, version: number): Promise<DocumentSeen> =>
  setAside(actor, project, documents, "archivedAt", id, version);

/** Takes a document back from the archive. */
export const restoreDocument = (actor: Actor, project: string, id: string, version: number): Promise<DocumentSeen> =>
  restore(actor, project, documents, "archivedAt", id, version);

/** A document's versions, newest first. */
export async function documentHistory(actor: Actor, project: string, id: string, page?: HistoryPage) {
  await readDocument(actor, project, id);
  return versionsOf(await readerOf(actor, project), "document", id, page);
}

/** A document's revisions without their texts, newest first. */
export async function listRevisions(actor: Actor, project: string, documentId: string): Promise<RevisionRecord[]> {
  const { projectId } = await readerOf(actor, project);
  const rows = await database().revision.findMany({ where: { projectId, documentId }, orderBy: { ordinal: "desc" }, take: 200, select: revisionSelect });
  if (rows.length === 0) throw notFound();
  return rows.map(revisionOfRow);
}

/** One revision with its text and blocks. It never changes, so it may be cached for good. */
export async function readRevision(actor: Actor, project: string, documentId: string, id: string): Promise<RevisionText> {
  const { projectId } = await readerOf(actor, project);
  const row = await database().revision.findFirst({
    where: { projectId, id, documentId },
    select: { ...revisionSelect, text: true, blocks: { orderBy: { ordinal: "asc" }, select: { kind: true, level: true, start: true, end: true } } },
  });
  if (!row) throw notFound();
  const { text, blocks, ...rest } = row;
  return { ...revisionOfRow(rest), text, blocks };
}

/** How many blocks are read of a beginning at most. */
const BEGINNING_BLOCKS = 1_000;

/** The first so many characters of a revision (or all, where it has fewer), with the blocks that begin in them. */
export async function readBeginning(actor: Actor, project: string, documentId: string, id: string, characters: number): Promise<Pick<RevisionText, "text" | "blocks">> {
  const { projectId } = await readerOf(actor, project);
  const [[row], blocks] = await Promise.all([
    database().$queryRaw<{ text: string }[]>`SELECT left("text", ${characters}) AS "text" FROM "Revision" WHERE "projectId" = ${projectId}::uuid AND "documentId" = ${documentId}::uuid AND "id" = ${id}::uuid`,
    database().block.findMany({ where: { projectId, revisionId: id }, orderBy: { ordinal: "asc" }, take: BEGINNING_BLOCKS, select: { kind: true, level: true, start: true, end: true } }),
  ]);
  if (!row) throw notFound();
  return { text: row.text, blocks: blocks.filter(({ start }) => start < row.text.length) };
}

/** The uploaded bytes of a document's newest revision, or of the one asked for: name, size, and the bytes chunk by chunk. */
export async function readOriginal(actor: Actor, project: string, documentId: string, revisionId?: string) {
  const { projectId } = await readerOf(actor, project);
  const row = await database().revision.findFirst({
    where: { projectId, documentId, ...(revisionId ? { id: revisionId } : {}) },
    orderBy: { ordinal: "desc" },
    select: { ordinal: true, originalSha256: true, original: { select: { size: true } }, document: { select: { fileName: true, title: true } } },
  });
  if (!row) throw notFound();
  const { originalSha256: sha256, original, document, ordinal } = row;
  const fileName = document.fileName || `${document.title}.txt`;
  return { sha256, size: original.size, fileName: revisionId ? `revision-${ordinal}-${fileName}` : fileName, bytes: originalBytes(projectId, sha256) };
}
