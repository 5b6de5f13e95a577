import type { Actor, Member } from "@/lib/access/actor";
import { abilities, type Abilities } from "@/lib/access/permission";
import { database } from "@/lib/data/database";
import { documentKind, documentOfRow, documentSelect, revisionOfRow, revisionSelect } from "@/lib/data/documents/rows";
import { originalBytes } from "@/lib/data/documents/importing";
import { invalid, notFound } from "@/lib/data/failure";
import { visibleLayerIds } from "@/lib/data/layers";
import { demand, memberOf, readerOf } from "@/lib/data/membership";
import { changeRecord, versionsOf } from "@/lib/data/record";
import type { DocumentChange, DocumentRecord, RevisionRecord, RevisionText } from "@/lib/documents/record";

/** A document with what the one who asks may do with it. */
export type DocumentSeen = DocumentRecord & { readonly abilities: Abilities };
/** A document in a list: with its newest revision and how many claims the member sees in it. */
export type DocumentListed = DocumentSeen & { readonly revisionId: string; readonly length: number; readonly claims: number };

const seen = (member: Member, record: DocumentRecord): DocumentSeen => ({ ...record, abilities: abilities(member, "document.write") });

const newestRevision = { orderBy: { ordinal: "desc" }, take: 1, select: { id: true, length: true } } as const;

/** A page of the project's documents, oldest first; archived ones only where asked for. */
export async function listDocuments(actor: Actor, project: string, { cursor, limit, archived = false }: { cursor?: string; limit: number; archived?: boolean }) {
  const member = await readerOf(actor, project);
  const { projectId } = member;
  const rows = await database().document.findMany({
    where: { projectId, ...(archived ? {} : { archivedAt: null }), ...(cursor ? { id: { gt: cursor } } : {}) },
    orderBy: { id: "asc" }, take: limit + 1, select: { ...documentSelect, revisions: newestRevision },
  });
  const page = rows.slice(0, limit);
  const counts = await claimCounts(member, page.map((row) => row.id));
  const items = page.map(({ revisions, ...row }): DocumentListed => ({
    ...seen(member, documentOfRow(row)), revisionId: revisions[0]!.id, length: revisions[0]!.length, claims: counts.get(row.id) ?? 0,
  }));
  return { items, next: rows.length > limit ? items.at(-1)!.id : null };
}

async function claimCounts(member: Member, documentIds: string[]): Promise<Map<string, number>> {
  const { projectId } = member;
  const layerId = { in: await visibleLayerIds(member) };
  const counts = await database().mention.groupBy({
    by: ["documentId"], where: { projectId, documentId: { in: documentIds }, claim: { layerId, deletedAt: null } }, _count: { _all: true },
  });
  return new Map(counts.map((row) => [row.documentId, row._count._all]));
}

/** One document, archived or not. */
export async function readDocument(actor: Actor, project: string, id: string): Promise<DocumentSeen> {
  const member = await readerOf(actor, project);
  const record = await documentKind.load(database(), member.projectId, id);
  if (!record) throw notFound();
  return seen(member, record);
}

/** Writes a document's provenance over the version that the writer saw. For editors. */
export async function changeDocument(actor: Actor, project: string, id: string, version: number, change: DocumentChange): Promise<DocumentSeen> {
  const member = await memberOf(actor, project);
  const record = await changeRecord(member, documentKind, "document.change", id, version, async (old, tx) => {
    demand(member, "document.write");
    const { publisherPartyId } = change;
    const publisher = publisherPartyId === null ? true : await tx.party.findUnique({ where: { projectId_id: { projectId: member.projectId, id: publisherPartyId } }, select: { id: true } });
    if (!publisher) throw invalid([{ path: ["publisherPartyId"], message: "There is no such party in this project." }]);
    return { ...old, ...change };
  });
  return seen(member, record);
}

/** Puts a document away. Its text, its claims and its history stay, and it can be restored. */
export function archiveDocument(actor: Actor, project: string, id: string, version: number): Promise<DocumentSeen> {
  return markArchived(actor, project, id, version, "document.archive", new Date().toISOString());
}

/** Takes a document back from the archive. */
export function restoreDocument(actor: Actor, project: string, id: string, version: number): Promise<DocumentSeen> {
  return markArchived(actor, project, id, version, "document.restore", null);
}

async function markArchived(actor: Actor, project: string, id: string, version: number, act: string, archivedAt: string | null): Promise<DocumentSeen> {
  const member = await memberOf(actor, project);
  const record = await changeRecord(member, documentKind, act, id, version, (old) => {
    demand(member, "document.write");
    return { ...old, archivedAt };
  });
  return seen(member, record);
}

/** A document's versions, newest first. */
export async function documentHistory(actor: Actor, project: string, id: string) {
  await readDocument(actor, project, id);
  return versionsOf(await readerOf(actor, project), "document", id);
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

/** The uploaded bytes of a document's newest revision: name, size, and the bytes chunk by chunk. */
export async function readOriginal(actor: Actor, project: string, documentId: string) {
  const { projectId } = await readerOf(actor, project);
  const row = await database().revision.findFirst({
    where: { projectId, documentId },
    orderBy: { ordinal: "desc" },
    select: { originalSha256: true, original: { select: { size: true } }, document: { select: { fileName: true, title: true } } },
  });
  if (!row) throw notFound();
  const { originalSha256: sha256, original, document } = row;
  return { sha256, size: original.size, fileName: document.fileName || `${document.title}.txt`, bytes: originalBytes(projectId, sha256) };
}
