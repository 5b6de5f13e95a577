import type { Prisma } from "@/lib/data/generated/client";
import type { RecordKind } from "@/lib/data/record";
import { plain } from "@/lib/data/row";
import type { AssignmentRecord, TaskRecord } from "@/lib/projects/assignment";

export const assignmentSelect = {
  id: true, documentId: true, revisionId: true, fromBlock: true, toBlock: true, blind: true, note: true, due: true, contributorId: true, version: true, createdAt: true, closedAt: true,
} satisfies Prisma.AssignmentSelect;

/** How assignments lie in the database. */
export const assignmentKind: RecordKind<AssignmentRecord> = {
  type: "assignment",
  async load(tx, projectId, id) {
    const row = await tx.assignment.findUnique({ where: { projectId_id: { projectId, id } }, select: assignmentSelect });
    return row && plain(row);
  },
  async insert(tx, projectId, record) {
    await tx.assignment.create({ data: { ...record, projectId }, select: { id: true } });
  },
  async replace(tx, projectId, record, seen) {
    return (await tx.assignment.updateMany({ where: { projectId, id: record.id, version: seen }, data: record })).count === 1;
  },
};

export const taskSelect = { id: true, assignmentId: true, contributorId: true, layerId: true, state: true, reason: true, version: true, createdAt: true } satisfies Prisma.TaskSelect;

/** How tasks lie in the database. */
export const taskKind: RecordKind<TaskRecord> = {
  type: "task",
  async load(tx, projectId, id) {
    const row = await tx.task.findUnique({ where: { projectId_id: { projectId, id } }, select: taskSelect });
    return row && plain(row);
  },
  async insert(tx, projectId, record) {
    await tx.task.create({ data: { ...record, projectId }, select: { id: true } });
  },
  async replace(tx, projectId, record, seen) {
    return (await tx.task.updateMany({ where: { projectId, id: record.id, version: seen }, data: record })).count === 1;
  },
};
