import type { Snapshot, Transaction } from "@/lib/data/database";
import { ConverterCache } from "@/lib/data/native/converter-cache";
import { claimPages, pagesOf } from "@/lib/data/native/pages";
import { versionPages } from "@/lib/data/native/version-pages";
import type { NativeRecord } from "@/lib/formats/native/entry";
import { recordOrder } from "@/lib/formats/native/order";
import type { StoredEntry } from "@/lib/formats/native/stored";

/** Every record of a project in the format's order, page by page. */
export async function* snapshotPages(snapshot: Snapshot, projectId: string): AsyncGenerator<StoredEntry[]> {
  for (const record of recordOrder) yield* record === "claim" ? claimPages(snapshot.copy, projectId) : recordPages(snapshot, projectId, record);
}

/** Every record of one kind but the claims, page by page. */
export const recordPages = (snapshot: Snapshot, projectId: string, record: Exclude<NativeRecord, "claim">): AsyncGenerator<StoredEntry[]> =>
  record === "version" ? versionPages(snapshot.tx, projectId) : pagesOf(snapshot, projectId, record);

/**
 * The texts of a project's revisions, the ones used last kept at hand. The transaction's own session reads them: in the other
 * one they would come after all that was asked of it ahead.
 */
export const snapshotTexts = ({ tx }: Snapshot, projectId: string) =>
  new ConverterCache(async (id) => (await tx.$queryRaw<{ text: string }[]>`SELECT "text" FROM "Revision" WHERE "projectId" = ${projectId}::uuid AND "id" = ${id}::uuid`)[0]!.text);

/** How many rows of content and history a project has, roughly what an export goes through; for progress. */
export async function countRecords(tx: Transaction, projectId: string): Promise<number> {
  const where = { where: { projectId } };
  const counts = [
    await tx.party.count(where), await tx.document.count(where), await tx.revision.count(where), await tx.original.count(where), await tx.region.count(where),
    await tx.claim.count(where), await tx.relation.count(where), await tx.contest.count(where), await tx.position.count(where),
    await tx.placement.count(where), await tx.assessment.count(where), await tx.publication.count(where), await tx.snapshot.count(where), await tx.assignment.count(where), await tx.task.count(where), await tx.adjudicationDecision.count(where), await tx.thread.count(where), await tx.comment.count(where), await tx.event.count(where),
    await tx.version.count(where),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The bytes of an original, chunk by chunk. */
export async function* snapshotBytes(tx: Transaction, projectId: string, sha256: string): AsyncGenerator<Uint8Array> {
  for (let ordinal = 0; ; ordinal++) {
    const chunk = await tx.originalChunk.findUnique({ where: { projectId_sha256_ordinal: { projectId, sha256, ordinal } }, select: { bytes: true } });
    if (!chunk) return;
    yield chunk.bytes;
  }
}
