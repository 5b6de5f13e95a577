import type { Actor, Member } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { AppError, invalid } from "@/lib/data/failure";
import type { Prisma } from "@/lib/data/generated/client";
import { readSeenLayers, readSights } from "@/lib/data/layers";
import { membershipsOf, readerOf } from "@/lib/data/membership";
import type { Listed } from "@/lib/data/page";
import { threadsSeen } from "@/lib/data/threads/seeing";
import { readSpoken, type Spoken } from "@/lib/data/threads/spoken";
import { targetSeen, targetSelect, type TargetSeen } from "@/lib/data/threads/targets";
import { demandThread } from "@/lib/data/threads/threads";
import { inboxCursor, type InboxReason, type SeenInput, type ThreadState } from "@/lib/threads/record";

// How far one has read is one's own: each query names the one who asks, and nothing of it goes into history or exports.

/** Notes how far one has read a thread. Refuses one that isn't there or isn't seen, and a token that only reads. */
export async function markSeen(actor: Actor, project: string, threadId: string, { ordinal }: SeenInput): Promise<SeenInput> {
  const member = await readerOf(actor, project);
  if (member.scope === "read") throw new AppError("forbidden", "This token only reads.");
  await demandThread({ tx: database(), member }, await readSeenLayers(member), threadId, "id");
  const { projectId, contributorId } = member;
  const last = (await database().comment.aggregate({ where: { projectId, threadId }, _max: { ordinal: true } }))._max.ordinal ?? 0;
  const [row] = await database().$queryRaw<{ seen: number }[]>`
    INSERT INTO "ThreadSeen" ("projectId", "contributorId", "threadId", "seen") VALUES (${projectId}::uuid, ${contributorId}::uuid, ${threadId}::uuid, ${Math.min(ordinal, last)}::int)
    ON CONFLICT ("projectId", "contributorId", "threadId") DO UPDATE SET "seen" = GREATEST("ThreadSeen"."seen", EXCLUDED."seen"), "assigned" = false RETURNING "seen"`;
  return { ordinal: row!.seen };
}

/** One thread in somebody's inbox. */
export interface InboxItem {
  readonly project: { readonly id: string; readonly slug: string; readonly name: string };
  readonly threadId: string;
  readonly target: TargetSeen;
  readonly state: ThreadState;
  readonly reason: InboxReason;
  readonly unread: boolean;
  /** the last comment for them, to mark as read */
  readonly ordinal: number;
  /** when something last came for them */
  readonly at: string;
  /** that comment; null where there is none or it was deleted */
  readonly said: Spoken | null;
}

export interface InboxFilter {
  /** what the last part said of the next one */
  readonly before?: string | undefined;
  readonly limit: number;
  readonly unread?: boolean | undefined;
  readonly reason?: InboxReason | undefined;
}

export const inboxSelect = {
  projectId: true, contributorId: true, threadId: true, latest: true, mentioned: true, assigned: true, unread: true, at: true,
  thread: { select: { ...targetSelect, state: true } }, contributor: { select: { project: { select: { slug: true, name: true } } } },
} satisfies Prisma.ThreadSeenSelect;
export type InboxRow = Prisma.ThreadSeenGetPayload<{ select: typeof inboxSelect }>;

/**
 * What was said to a person in all their projects, the newest first: threads that name them, that they are asked to see to,
 * and in which they have spoken; of those, only what they see now. One query for fifty projects in which there are any.
 */
export async function listInbox(actor: Actor, filter: InboxFilter): Promise<Listed<InboxItem>> {
  const narrowed = [...(filter.unread ? [{ unread: true }] : []), ...(filter.before === undefined ? [] : [after(filter.before)])];
  const mine = await forMembers(await spokenToIn(actor, filter.unread ?? false), filter.reason);
  const rows = await inParts(mine, (part) => database().threadSeen.findMany({
    where: { AND: [part, ...narrowed] }, orderBy: [{ at: "desc" }, { threadId: "desc" }], take: filter.limit + 1, select: inboxSelect,
  }));
  rows.sort((a, b) => b.at.getTime() - a.at.getTime() || (a.threadId < b.threadId ? 1 : -1));
  const page = rows.slice(0, filter.limit);
  const last = page.at(-1);
  return { items: await inboxItems(page), next: rows.length > filter.limit && last ? `${last.at.toISOString()} ${last.threadId}` : null };
}

/** So many projects are asked about in one query: what a person sees of each is a condition of its own, and a query holds so many. */
const AT_ONCE = 50;

async function inParts<T>(conditions: readonly Prisma.ThreadSeenWhereInput[], read: (part: Prisma.ThreadSeenWhereInput) => Promise<readonly T[]>): Promise<T[]> {
  const found: T[] = [];
  for (let from = 0; from < conditions.length; from += AT_ONCE) found.push(...(await read({ OR: conditions.slice(from, from + AT_ONCE) })));
  return found;
}

/** The memberships of a person in the projects in which something was said to them; no query more where there is none. */
async function spokenToIn(actor: Actor, isUnread: boolean): Promise<readonly Member[]> {
  if (actor.kind !== "user") return membershipsOf(actor);
  const projects = await database().$queryRaw<{ projectId: string }[]>`
    SELECT DISTINCT s."projectId" FROM "Contributor" c JOIN "ThreadSeen" s ON s."projectId" = c."projectId" AND s."contributorId" = c."id" AND (s."unread" OR NOT ${isUnread})
    WHERE c."userId" = ${actor.userId}::uuid AND c."role" IS NOT NULL AND c."leftAt" IS NULL`;
  return projects.length === 0 ? [] : membershipsOf(actor, projects.map(({ projectId }) => projectId));
}

/** What is for each of these members and seen by them now, as conditions of queries; two queries. */
export async function forMembers(members: readonly Member[], reason?: InboxReason): Promise<Prisma.ThreadSeenWhereInput[]> {
  if (members.length === 0) return [];
  const sights = await readSights(members);
  return members.map(({ projectId, contributorId }, at) => ({ projectId, contributorId, AND: [isFor(contributorId, reason)], thread: { deletedAt: null, AND: [threadsSeen(sights[at]!)] } }));
}

function isFor(contributorId: string, reason?: InboxReason): Prisma.ThreadSeenWhereInput {
  const isTheirs = { thread: { assigneeId: contributorId } };
  if (reason === "assignment") return isTheirs;
  if (reason === "mention") return { mentioned: { gt: 0 } };
  if (reason === "answer") return { latest: { gt: database().threadSeen.fields.mentioned }, thread: { OR: [{ assigneeId: null }, { assigneeId: { not: contributorId } }] } };
  return { OR: [{ latest: { gt: 0 } }, isTheirs] };
}

function after(cursor: string): Prisma.ThreadSeenWhereInput {
  const parsed = inboxCursor.safeParse(cursor);
  if (!parsed.success) throw invalid([{ path: ["before"], message: "This is not a cursor of this list." }]);
  const [at, threadId] = parsed.data;
  return { OR: [{ at: { lt: at } }, { at, threadId: { lt: threadId } }] };
}

/** The items of these rows, with what was said last. */
export async function inboxItems(rows: readonly InboxRow[]): Promise<InboxItem[]> {
  const said = await readSpoken(rows.map(({ projectId, threadId, latest }) => ({ projectId, threadId, ordinal: latest })));
  return rows.map((row) => ({
    project: { id: row.projectId, ...row.contributor.project }, threadId: row.threadId, target: targetSeen(row.thread), state: row.thread.state, reason: reasonOf(row), unread: row.unread,
    ordinal: row.latest, at: row.at.toISOString(), said: said.get(row.threadId) ?? null,
  }));
}

function reasonOf({ assigned, latest, mentioned }: Pick<InboxRow, "assigned" | "latest" | "mentioned">): InboxReason {
  if (assigned || latest === 0) return "assignment";
  return mentioned === latest ? "mention" : "answer";
}

/** How many threads wait unread for a person, in all their projects. One query by an index where there are none; who annotates blind isn't told of what they don't see. */
export async function countInbox(actor: Actor): Promise<{ unread: number }> {
  if (actor.kind !== "user") return { unread: 0 };
  const mine = await forMembers(await spokenToIn(actor, true));
  const counts = await inParts(mine, async (part) => [await database().threadSeen.count({ where: { unread: true, ...part } })]);
  return { unread: counts.reduce((sum, count) => sum + count, 0) };
}

/**
 * Marks everything in a person's inbox as read that came until `until`: what comes meanwhile stays unread. Refuses a token
 * that only reads.
 */
export async function readAll(actor: Actor, until: string): Promise<{ unread: number }> {
  const mine = await forMembers(await spokenToIn(actor, true));
  if (actor.kind === "user" && actor.scope === "read") throw new AppError("forbidden", "This token only reads.");
  if (mine.length === 0) return { unread: 0 };
  const rows = await inParts(mine, (part) => database().threadSeen.findMany({ where: { unread: true, at: { lte: until }, ...part }, select: { projectId: true, contributorId: true, threadId: true, latest: true } }));
  const column = (key: "projectId" | "contributorId" | "threadId") => rows.map((row) => row[key]);
  await database().$executeRaw`
    UPDATE "ThreadSeen" s SET "seen" = GREATEST(s."seen", r."latest"), "assigned" = false
    FROM unnest(${column("projectId")}::uuid[], ${column("contributorId")}::uuid[], ${column("threadId")}::uuid[], ${rows.map(({ latest }) => latest)}::int[]) AS r("projectId", "contributorId", "threadId", "latest")
    WHERE s."projectId" = r."projectId" AND s."contributorId" = r."contributorId" AND s."threadId" = r."threadId"`;
  return countInbox(actor);
}
