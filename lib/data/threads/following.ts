import type { Member } from "@/lib/access/actor";
import type { Transaction } from "@/lib/data/database";
import { invalid } from "@/lib/data/failure";
import type { CommentRecord } from "@/lib/threads/record";
import { mentionsOf } from "@/lib/threads/words";

type Place = Pick<CommentRecord, "threadId" | "ordinal">;

/**
 * Notes for everybody who takes part in a thread (began it, has spoken in it, is asked to see to it) or is named by the
 * comment that there is something new for them; but for the one who speaks. Whether they may see the thread is asked when
 * they are told, not here (docs/SPEC.md, O6).
 */
export async function noteComment(tx: Transaction, { projectId, contributorId }: Member, { threadId, ordinal, body }: Place & Pick<CommentRecord, "body">): Promise<void> {
  const named = mentionsOf(body);
  await tx.$executeRaw`
    INSERT INTO "ThreadSeen" ("projectId", "contributorId", "threadId", "latest", "mentioned", "at")
    SELECT ${projectId}::uuid, f."id", ${threadId}::uuid, ${ordinal}::int, CASE WHEN f."id" = ANY(${named}::uuid[]) THEN ${ordinal}::int ELSE 0 END, now() FROM (
      SELECT "contributorId" AS "id" FROM "Comment" WHERE "projectId" = ${projectId}::uuid AND "threadId" = ${threadId}::uuid
      UNION SELECT "assigneeId" FROM "Thread" WHERE "projectId" = ${projectId}::uuid AND "id" = ${threadId}::uuid AND "assigneeId" IS NOT NULL
      UNION SELECT unnest(${named}::uuid[])
    ) f WHERE f."id" <> ${contributorId}::uuid
    ON CONFLICT ("projectId", "contributorId", "threadId") DO UPDATE
    SET "latest" = EXCLUDED."latest", "mentioned" = GREATEST("ThreadSeen"."mentioned", EXCLUDED."mentioned"), "at" = EXCLUDED."at"`;
}

/** Notes that a comment names people whom it didn't name before: it is new for them, also where they had read past it. */
export async function noteNamed(tx: Transaction, { projectId, contributorId }: Member, { threadId, ordinal }: Place, named: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "ThreadSeen" ("projectId", "contributorId", "threadId", "latest", "mentioned", "at")
    SELECT ${projectId}::uuid, n."id", ${threadId}::uuid, ${ordinal}::int, ${ordinal}::int, now() FROM unnest(${[...named]}::uuid[]) AS n("id") WHERE n."id" <> ${contributorId}::uuid
    ON CONFLICT ("projectId", "contributorId", "threadId") DO UPDATE
    SET "latest" = GREATEST("ThreadSeen"."latest", EXCLUDED."latest"), "mentioned" = GREATEST("ThreadSeen"."mentioned", EXCLUDED."mentioned"),
      "seen" = LEAST("ThreadSeen"."seen", EXCLUDED."latest" - 1), "at" = EXCLUDED."at"`;
}

/** Notes that a thread was given to somebody, and that it is nobody else's any more. Who gives it to themselves knows. */
export async function noteAssigned(tx: Transaction, { projectId, contributorId }: Member, threadId: string, assigneeId: string | null): Promise<void> {
  await tx.threadSeen.updateMany({ where: { projectId, threadId, assigned: true }, data: { assigned: false } });
  if (assigneeId === null) return;
  const key = { projectId, contributorId: assigneeId, threadId };
  const data = { assigned: assigneeId !== contributorId, toldAssigned: false, at: new Date() };
  await tx.threadSeen.upsert({ where: { projectId_contributorId_threadId: key }, create: { ...key, ...data }, update: data, select: { threadId: true } });
}

/**
 * Refuses to name who isn't of the project, or has left it. Whether those who are may see what is talked about isn't asked:
 * the answer would tell of others' assignments (docs/SPEC.md, O6).
 */
export async function demandPeople(tx: Transaction, { projectId }: Member, ids: readonly string[], path: readonly (string | number)[]): Promise<void> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return;
  const found = await tx.contributor.count({ where: { projectId, id: { in: wanted }, leftAt: null, role: { not: null } } });
  if (found < wanted.length) throw invalid([{ path, message: "Only members of this project can be named." }]);
}
