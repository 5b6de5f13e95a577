import type { Prisma } from "@/lib/data/generated/client";
import type { RecordKind } from "@/lib/data/record";
import type { RegionRecord } from "@/lib/documents/record";

export const regionSelect = {
  id: true, revisionId: true, role: true, start: true, end: true, refersToRegionId: true, refersToStart: true, refersToEnd: true, author: true, outlet: true,
  refersToDocumentId: true, date: true, contributorId: true, version: true, createdAt: true, deletedAt: true,
} satisfies Prisma.RegionSelect;
type RegionRow = Prisma.RegionGetPayload<{ select: typeof regionSelect }>;

/** The record that a region's row holds. */
export function regionOfRow({ refersToDocumentId, ...row }: RegionRow): RegionRecord {
  return { ...row, ...citedOf(refersToDocumentId), createdAt: row.createdAt.toISOString(), deletedAt: row.deletedAt?.toISOString() ?? null };
}

/** The document that a note is, as its record has it: left out where there is none. */
export const citedOf = (refersToDocumentId: string | null): Pick<RegionRecord, "refersToDocumentId"> => (refersToDocumentId === null ? {} : { refersToDocumentId });

/** The columns of a region's row. */
export const regionColumns = (record: RegionRecord) => ({ ...record, refersToDocumentId: record.refersToDocumentId ?? null });

/** How regions lie in the database. */
export const regionKind: RecordKind<RegionRecord> = {
  type: "region",
  async load(tx, projectId, id) {
    const row = await tx.region.findUnique({ where: { projectId_id: { projectId, id } }, select: regionSelect });
    return row && regionOfRow(row);
  },
  async insert(tx, projectId, record) {
    await tx.region.create({ data: { projectId, ...regionColumns(record) }, select: { id: true } });
  },
  async replace(tx, projectId, record, seen) {
    const { count } = await tx.region.updateMany({ where: { projectId, id: record.id, version: seen }, data: regionColumns(record) });
    return count === 1;
  },
};
