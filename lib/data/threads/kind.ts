import type { Transaction } from "@/lib/data/database";
import type { Prisma } from "@/lib/data/generated/client";
import { asJson } from "@/lib/data/history";
import type { RecordKind } from "@/lib/data/record";
import { plain } from "@/lib/data/row";
import type { CommentRecord, ThreadRecord } from "@/lib/threads/record";
import { mentionsOf, type CommentWords } from "@/lib/threads/words";

export const threadSelect = {
  id: true, claimId: true, contestId: true, partyId: true, decisionId: true, revisionId: true, start: true, end: true, quote: true, layerId: true, state: true, reason: true,
  resolvedById: true, resolvedAt: true, assigneeId: true, contributorId: true, version: true, createdAt: true, deletedAt: true,
} satisfies Prisma.ThreadSelect;

/** How threads lie in the database. */
export const threadKind: RecordKind<ThreadRecord> = {
  type: "thread",
  async load(tx, projectId, id) {
    const row = await tx.thread.findUnique({ where: { projectId_id: { projectId, id } }, select: threadSelect });
    return row && plain(row);
  },
  async insert(tx, projectId, record) {
    await tx.thread.create({ data: { ...record, projectId }, select: { id: true } });
  },
  async replace(tx, projectId, record, seen) {
    return (await tx.thread.updateMany({ where: { projectId, id: record.id, version: seen }, data: record })).count === 1;
  },
};

export const commentSelect = { id: true, threadId: true, ordinal: true, body: true, contributorId: true, version: true, createdAt: true, deletedAt: true } satisfies Prisma.CommentSelect;
type Row = Prisma.CommentGetPayload<{ select: typeof commentSelect }>;

/** The record of a row. */
export const commentOfRow = (row: Row): CommentRecord => ({ ...plain(row), body: row.body as unknown as CommentWords });

const columnsOf = ({ body, ...columns }: CommentRecord) => ({ ...columns, body: asJson(body) });

/** Writes comments with the people that they name. */
export async function insertComments(tx: Transaction, projectId: string, comments: readonly CommentRecord[]): Promise<void> {
  await tx.comment.createMany({ data: comments.map((comment) => ({ ...columnsOf(comment), projectId })) });
  await tx.commentMention.createMany({ data: comments.flatMap(({ id, body }) => mentionsOf(body).map((contributorId) => ({ projectId, commentId: id, contributorId }))) });
}

/** How comments lie in the database. */
export const commentKind: RecordKind<CommentRecord> = {
  type: "comment",
  async load(tx, projectId, id) {
    const row = await tx.comment.findUnique({ where: { projectId_id: { projectId, id } }, select: commentSelect });
    return row && commentOfRow(row);
  },
  insert: (tx, projectId, record) => insertComments(tx, projectId, [record]),
  async replace(tx, projectId, record, seen) {
    if ((await tx.comment.updateMany({ where: { projectId, id: record.id, version: seen }, data: columnsOf(record) })).count !== 1) return false;
    await tx.commentMention.deleteMany({ where: { projectId, commentId: record.id } });
    await tx.commentMention.createMany({ data: mentionsOf(record.body).map((contributorId) => ({ projectId, commentId: record.id, contributorId })) });
    return true;
  },
};
