import type { ClaimRecord } from "@/lib/claims/record";
import { claimColumns, claimOfRow, claimSelect, deleteChildren, insertChildren } from "@/lib/data/claims/rows";
import type { RecordKind } from "@/lib/data/record";

/** How claims lie in the database: one record over seven tables. */
export const claimKind: RecordKind<ClaimRecord> = {
  type: "claim",
  async load(tx, projectId, id) {
    const row = await tx.claim.findUnique({ where: { projectId_id: { projectId, id } }, select: claimSelect });
    return row && claimOfRow(row);
  },
  async insert(tx, projectId, record) {
    await tx.claim.create({ data: { projectId, ...claimColumns(record) }, select: { id: true } });
    await insertChildren(tx, projectId, [record]);
    await tx.claimOrigin.createMany({ data: record.origins.map((origin) => ({ ...origin, projectId, claimId: record.id })) });
  },
  async replace(tx, projectId, record, seen) {
    const { count } = await tx.claim.updateMany({ where: { projectId, id: record.id, version: seen }, data: claimColumns(record) });
    if (count === 0) return false;
    await deleteChildren(tx, projectId, record.id);
    await insertChildren(tx, projectId, [record]);
    return true;
  },
};
