import type { Actor, Member } from "@/lib/access/actor";
import { database, type Transaction } from "@/lib/data/database";
import { askForReview, insertRegions, insertRevision, isConverted, minutesForText, readable, refuseKnown, stopIfUnwanted, type NewSource } from "@/lib/data/documents/importing";
import { documentKind, keepOriginal } from "@/lib/data/documents/rows";
import { AppError, notFound } from "@/lib/data/failure";
import { sha256, write, type Note } from "@/lib/data/history";
import { demand, memberOf } from "@/lib/data/membership";
import { refuseTaken } from "@/lib/data/record";
import { regionOfRow, regionSelect } from "@/lib/data/regions/kind";
import { moveClaims } from "@/lib/data/revisions/moving";
import { Placers, revisionsOf } from "@/lib/data/revisions/texts";
import { instantNow } from "@/lib/data/row";
import { asRunning } from "@/lib/data/sources/running";
import type { DocumentRecord } from "@/lib/documents/record";
import { movedRegions } from "@/lib/revisions/region-moves";
import type { MoveCounts } from "@/lib/revisions/moves";
import type { ReadSource } from "@/lib/sources/source";

/** A file or a pasted text that is a document's new revision; `id` is the revision's, made by the client. */
export interface NewRevision extends Omit<NewSource, "title" | "language"> {
  readonly documentId: string;
  /** the revision that the client knows as the newest one */
  readonly after?: string;
}

/** What a new revision has become. */
export interface Revised {
  readonly document: DocumentRecord;
  readonly revisionId: string;
  readonly ordinal: number;
  readonly warnings: ReadSource["warnings"];
  readonly mentions: MoveCounts;
  /** regions that were carried over, and those that stayed on the older revision */
  readonly regions: { readonly carried: number; readonly left: number };
}

/**
 * Adds a revision to a document by the way of an import: original bytes, text, blocks and regions; every mention is moved,
 * proposed or left behind (docs/SPEC.md, V1–V4); all of it in one transaction, or nothing. Refuses what `importSource`
 * refuses because of the source, the text that the newest revision has already (`exists`), a document that is archived
 * (`conflict`), and, with `after`, one that somebody has revised since (`conflict`).
 */
export async function reviseDocument(actor: Actor, project: string, revision: NewRevision): Promise<Revised> {
  const member = await memberOf(actor, project);
  demand(member, "document.write");
  await demandRevisable(database(), member, revision);
  return asRunning({ projectId: member.projectId, id: revision.id }, async (report) => {
    const read = await readable(revision, report);
    await refuseSame(database(), member, revision, read);
    if (revision.review && isConverted(read)) await askForReview(member, revision, read);
    stopIfUnwanted(report);
    report.storing();
    return store(member, revision, read);
  });
}

async function store(member: Member, revision: NewRevision, read: ReadSource): Promise<Revised> {
  const placers = new Placers(read.text);
  const [newest] = await revisionsOf(database(), member.projectId, revision.documentId);
  // Comparing is the long part: it is done before anything is locked.
  if (newest) await placers.prepare(database(), { projectId: member.projectId, documentId: revision.documentId }, newest.id);
  return refuseTaken(() => write(member, "document.revise", (tx, note) => revised(tx, member, note, { revision, read, placers }), { timeout: minutesForText }));
}

interface Storing {
  readonly revision: NewRevision;
  readonly read: ReadSource;
  readonly placers: Placers;
}

async function revised(tx: Transaction, member: Member, note: Note, { revision, read, placers }: Storing): Promise<Revised> {
  const { projectId } = member;
  const { documentId, id: revisionId } = revision;
  await tx.$queryRaw`SELECT "id" FROM "Document" WHERE "projectId" = ${projectId}::uuid AND "id" = ${documentId}::uuid FOR UPDATE`;
  const { document: old, revisions } = await demandRevisable(tx, member, revision);
  await refuseSame(tx, member, revision, read);
  const hash = sha256(revision.bytes);
  if (!revision.again) await refuseKnown(tx, member, hash);
  await keepOriginal(tx, projectId, hash, revision.bytes);
  const ordinal = revisions[0]!.ordinal + 1;
  await insertRevision(tx, member, { id: revisionId, documentId, ordinal }, { read, hash });
  const document = { ...old, fileName: revision.fileName, version: old.version + 1 };
  await documentKind.replace(tx, projectId, document, old.version);
  note("document", document);
  const now = instantNow();
  const ordinals = new Map([...revisions.map((each) => [each.id, each.ordinal] as const), [revisionId, ordinal]]);
  await placers.prepare(tx, { projectId, documentId }, revisions[0]!.id);
  const regions = await moveRegions(tx, member, note, { from: revisions[0]!.id, revisionId, read, placers, now });
  const mentions = await moveClaims(tx, member, note, { documentId, revisionId, ordinals, placers, now });
  return { document, revisionId, ordinal, warnings: read.warnings, mentions, regions };
}

async function moveRegions(tx: Transaction, member: Member, note: Note, { from, revisionId, read, placers, now }: { from: string; revisionId: string; read: ReadSource; placers: Placers; now: string }) {
  const older = (await tx.region.findMany({ where: { projectId: member.projectId, revisionId: from }, orderBy: { id: "asc" }, select: regionSelect })).map(regionOfRow);
  const { regions, carried, left } = movedRegions(older, read.regions, (span) => placers.from(from).moved([span])?.[0] ?? null);
  await insertRegions(tx, member, note, { regions, revisionId, createdAt: now });
  return { carried, left };
}

/** The document and its revisions, newest first. */
async function demandRevisable(tx: Pick<Transaction, "document" | "revision">, { projectId }: Member, { documentId, after }: NewRevision) {
  const document = await documentKind.load(tx as Transaction, projectId, documentId);
  if (!document) throw notFound();
  if (document.archivedAt !== null) throw new AppError("conflict", "This document is archived. Restore it first. Nothing was stored.");
  const revisions = await revisionsOf(tx, projectId, documentId);
  if (after !== undefined && revisions[0]!.id !== after) throw new AppError("conflict", "Somebody has added a revision of this document since you opened it. Nothing was stored; look at that one first.", { about: { kind: "revised", revisionId: revisions[0]!.id } });
  return { document, revisions };
}

async function refuseSame(tx: Pick<Transaction, "revision">, { projectId }: Member, { documentId, fileName }: NewRevision, { text }: ReadSource): Promise<void> {
  const [newest] = await revisionsOf(tx, projectId, documentId);
  if (newest?.sha256 !== sha256(text)) return;
  throw new AppError("exists", `${fileName} has the very text that the newest revision of this document has. Nothing was stored: there is nothing new in it.`, { about: { kind: "same_text", revisionId: newest.id } });
}
