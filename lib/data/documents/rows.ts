import type { Transaction } from "@/lib/data/database";
import type { Prisma } from "@/lib/data/generated/client";
import type { RecordKind } from "@/lib/data/record";
import { plain } from "@/lib/data/row";
import type { BlockRecord, DocumentRecord, RevisionRecord } from "@/lib/documents/record";

export const documentSelect = {
  id: true, title: true, kind: true, publisherPartyId: true, voicePartyId: true, language: true, fileName: true, originalUrl: true, archiveUrl: true,
  published: true, retrieved: true, licence: true, note: true, contributorId: true, version: true, createdAt: true, archivedAt: true,
} satisfies Prisma.DocumentSelect;

/** How documents lie in the database. Their texts are revisions, which never change. */
export const documentKind: RecordKind<DocumentRecord> = {
  type: "document",
  async load(tx, projectId, id) {
    const row = await tx.document.findUnique({ where: { projectId_id: { projectId, id } }, select: documentSelect });
    return row && plain(row);
  },
  async insert(tx, projectId, record) {
    await tx.document.create({ data: { projectId, ...record }, select: { id: true } });
  },
  async replace(tx, projectId, record, seen) {
    const { count } = await tx.document.updateMany({ where: { projectId, id: record.id, version: seen }, data: record });
    return count === 1;
  },
};

export const revisionSelect = {
  id: true, ordinal: true, length: true, sha256: true, originalSha256: true, encoding: true, sourceType: true, warnings: true, contributorId: true, createdAt: true,
} satisfies Prisma.RevisionSelect;
type RevisionRow = Prisma.RevisionGetPayload<{ select: typeof revisionSelect }>;

/** The record that a revision's row holds, without its text. */
export function revisionOfRow(row: RevisionRow): RevisionRecord {
  return { ...plain(row), warnings: row.warnings as RevisionRecord["warnings"] };
}

/** Writes a revision's blocks, in their order. A long text has tens of thousands: they go as columns in one statement. */
export async function insertBlocks(tx: Transaction, projectId: string, revisionId: string, blocks: readonly BlockRecord[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Block" ("projectId", "revisionId", "ordinal", "kind", "level", "start", "end")
    SELECT ${projectId}::uuid, ${revisionId}::uuid, place - 1, kind::"BlockKind", level, "from", "to"
    FROM unnest(${blocks.map((block) => block.kind)}::text[], ${blocks.map((block) => block.level)}::int[],
                ${blocks.map((block) => block.start)}::int[], ${blocks.map((block) => block.end)}::int[])
      WITH ORDINALITY AS b(kind, level, "from", "to", place)`;
}

/** Bytes of one chunk of an original: small enough to pass through a connection, large enough to be few. */
const chunkBytes = 1024 * 1024;

/** Keeps an original's bytes under their hash, once for each project. */
export async function keepOriginal(tx: Transaction, projectId: string, sha256: string, bytes: Uint8Array): Promise<void> {
  const known = await tx.original.findUnique({ where: { projectId_sha256: { projectId, sha256 } }, select: { sha256: true } });
  if (known) return;
  await tx.original.create({ data: { projectId, sha256, size: bytes.byteLength }, select: { sha256: true } });
  for (let ordinal = 0; ordinal * chunkBytes < bytes.byteLength; ordinal++) {
    const chunk = Uint8Array.from(bytes.subarray(ordinal * chunkBytes, (ordinal + 1) * chunkBytes));
    await tx.originalChunk.create({ data: { projectId, sha256, ordinal, bytes: chunk }, select: { ordinal: true } });
  }
}
