import type { Actor, Member } from "@/lib/access/actor";
import { may } from "@/lib/access/permission";
import { database } from "@/lib/data/database";
import { readerOf } from "@/lib/data/membership";

/** How much is said in a thread, as one person has read it. */
export interface Talk {
  /** what is said, without what was deleted */
  readonly comments: number;
  /** of these, what others said since the person looked */
  readonly unread: number;
  /** when something was said last */
  readonly lastAt: string;
}

/** The one who looks, as the screens of talking ask. Refuses who isn't a member. */
export async function talkerIn(actor: Actor, project: string): Promise<{ contributorId: string; mayComment: boolean }> {
  const member = await readerOf(actor, project);
  return { contributorId: member.contributorId, mayComment: may(member, "comment.create") };
}

/** What is said in each of these threads of a project; one query. */
export async function readTalk({ projectId, contributorId }: Pick<Member, "projectId" | "contributorId">, ids: readonly string[]): Promise<Map<string, Talk>> {
  const rows = await database().$queryRaw<(Omit<Talk, "lastAt"> & { id: string; lastAt: Date })[]>`
    SELECT c."threadId" AS "id", count(*) FILTER (WHERE c."deletedAt" IS NULL)::int AS "comments", max(c."createdAt") AS "lastAt",
      count(*) FILTER (WHERE c."deletedAt" IS NULL AND c."contributorId" <> ${contributorId}::uuid AND c."ordinal" > coalesce(s."seen", 0))::int AS "unread"
    FROM "Comment" c LEFT JOIN "ThreadSeen" s ON s."projectId" = c."projectId" AND s."threadId" = c."threadId" AND s."contributorId" = ${contributorId}::uuid
    WHERE c."projectId" = ${projectId}::uuid AND c."threadId" = ANY(${[...ids]}::uuid[]) GROUP BY c."threadId"`;
  return new Map(rows.map(({ id, lastAt, ...talk }) => [id, { ...talk, lastAt: lastAt.toISOString() }]));
}
