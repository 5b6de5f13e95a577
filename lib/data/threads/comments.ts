import type { Actor, Member } from "@/lib/access/actor";
import { changeOne, createOne, dto, newStamp, readOne, restore, setAside, type Aggregate, type Dto } from "@/lib/data/aggregate";
import { database, type Transaction } from "@/lib/data/database";
import { notFound } from "@/lib/data/failure";
import { readSeenLayers } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import { versionsOf, type HistoryPage } from "@/lib/data/record";
import { demandUnmoved } from "@/lib/data/references";
import { demandPeople, noteComment, noteNamed } from "@/lib/data/threads/following";
import { commentKind, commentOfRow, commentSelect } from "@/lib/data/threads/kind";
import { threadsSeen } from "@/lib/data/threads/seeing";
import { demandThread } from "@/lib/data/threads/threads";
import type { CommentInput, CommentRecord } from "@/lib/threads/record";
import { mentionsOf, type CommentWords } from "@/lib/threads/words";

/** Comments with the rights on them: seen with their thread, written by whose words they are. */
export const comments: Aggregate<CommentRecord> = {
  kind: commentKind,
  change: "comment.change",
  visible: async (tx, projectId, { threadId }, layersSeen) => (await tx.thread.count({ where: { projectId, id: threadId, AND: [threadsSeen(layersSeen)] } })) === 1,
};

/** A person by their name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A comment as a thread shows it: the words of a deleted one are in its history only. */
export type CommentListed = Omit<Dto<CommentRecord>, "body"> & { readonly body: CommentWords | null; readonly name: string; readonly named: readonly Named[] };

/** Which comments of a thread: at most `limit` of them after the ordinal `after`. */
export interface CommentPage {
  readonly after?: number | undefined;
  readonly limit: number;
}

/** What is said in a thread, in order; `next` is the ordinal that the next page comes after, null at the end. Refuses a thread that isn't there or isn't seen. */
export async function listComments(actor: Actor, project: string, threadId: string, { after = 0, limit }: CommentPage): Promise<{ items: CommentListed[]; next: number | null }> {
  const member = await readerOf(actor, project);
  const { projectId } = member;
  if ((await database().thread.count({ where: { projectId, id: threadId, AND: [threadsSeen(await readSeenLayers(member))] } })) === 0) throw notFound();
  const rows = await database().comment.findMany({
    where: { projectId, threadId, ordinal: { gt: after } }, orderBy: { ordinal: "asc" }, take: limit + 1,
    select: { ...commentSelect, contributor: { select: { name: true } }, mentions: { orderBy: { contributorId: "asc" }, select: { contributor: { select: { id: true, name: true } } } } },
  });
  const items = rows.slice(0, limit).map(({ contributor, mentions, ...row }): CommentListed => {
    const { body, ...comment } = dto(member, comments, commentOfRow(row));
    const isGone = comment.deletedAt !== null;
    return { ...comment, body: isGone ? null : body, name: contributor.name, named: isGone ? [] : mentions.map((each) => each.contributor) };
  });
  return { items, next: rows.length > limit ? items.at(-1)!.ordinal : null };
}

/** One comment, deleted or not. Refuses what isn't there. */
export const getComment = (actor: Actor, project: string, id: string) => readOne(actor, project, comments, id);

/** Says something in a thread; for everybody but readers. Refuses a thread that isn't there or isn't seen, and people who aren't members. */
export const createComment = (actor: Actor, project: string, input: CommentInput): Promise<Dto<CommentRecord>> =>
  createOne(actor, project, comments, "comment.create", async ({ tx, member, layersSeen }) => {
    await demandThread({ tx, member }, layersSeen, input.threadId, "threadId");
    await demandPeople(tx, member, mentionsOf(input.body), ["body"]);
    const comment = { ...newStamp(member), ...input, ordinal: await nextOrdinal(tx, member, input.threadId), deletedAt: null };
    await noteComment(tx, member, comment);
    return comment;
  });

// The thread's row is locked, so that of two who speak at once each gets a number, without a gap.
async function nextOrdinal(tx: Transaction, { projectId }: Member, threadId: string): Promise<number> {
  await tx.$queryRaw`SELECT "id" FROM "Thread" WHERE "projectId" = ${projectId}::uuid AND "id" = ${threadId}::uuid FOR UPDATE`;
  const { _max } = await tx.comment.aggregate({ where: { projectId, threadId }, _max: { ordinal: true } });
  return (_max.ordinal ?? 0) + 1;
}

/** Says it in other words; what was said before stays in the history. Refuses as `changeOne` and `createComment`, and another thread. */
export const changeComment = (actor: Actor, project: string, id: string, seen: number, input: CommentInput) =>
  changeOne(actor, project, comments, id, seen, async (old, { tx, member }) => {
    demandUnmoved<CommentInput>(old, input, ["id", "threadId"]);
    const before = new Set(mentionsOf(old.body));
    const added = mentionsOf(input.body).filter((each) => !before.has(each));
    await demandPeople(tx, member, added, ["body"]);
    await noteNamed(tx, member, old, added);
    return { ...old, body: input.body };
  });

/** Takes one's own words back; that one spoke stays to be seen. Refuses as `setAside`. */
export const deleteComment = (actor: Actor, project: string, id: string, seen: number) => setAside(actor, project, comments, "deletedAt", id, seen);

/** Says it after all. Refuses as `restore`. */
export const restoreComment = (actor: Actor, project: string, id: string, seen: number) => restore(actor, project, comments, "deletedAt", id, seen);

/** A comment's versions, newest first. Refuses as `getComment`. */
export async function commentHistory(actor: Actor, project: string, id: string, page?: HistoryPage) {
  await getComment(actor, project, id);
  return versionsOf(await readerOf(actor, project), "comment", id, page);
}
