import { z } from "zod";
import { uuidv7 } from "uuidv7";
import type { UserActor } from "@/lib/access/actor";
import { database, transaction } from "@/lib/data/database";
import type { Prisma } from "@/lib/data/generated/client";
import { membershipsOf } from "@/lib/data/membership";
import { forMembers, inboxItems, inboxSelect, type InboxItem } from "@/lib/data/threads/inbox";

/** What one mail tells one person. */
export interface DigestMail {
  readonly to: string;
  readonly name: string;
  readonly items: readonly InboxItem[];
}
/** Hands a mail over; "failed" where it certainly was not. */
export type SendDigest = (mail: DigestMail) => Promise<"sent" | "failed">;

/** At most one mail in so many milliseconds for a person; a failed one is tried again after these, and then given up. */
const DAY = 24 * 3_600_000;
const PAUSES = [10 * 60_000, 3_600_000, 3 * 3_600_000, 6 * 3_600_000];
/** So many threads are told of in one mail; the others are in the inbox. */
const MOST = 50;
/** So many mails go out in one round. */
const AT_ONCE = 200;
const KEPT = 30 * DAY;

const noted = z.array(z.object({ projectId: z.uuid(), threadId: z.uuid() }));
type Noted = z.output<typeof noted>[number];

/**
 * Makes the digests that are due and sends those that wait. Each mention and each assignment is told of once: it is noted as
 * told in the transaction that makes the digest, and a digest whose sending broke off half-way isn't sent again. For the
 * program's own worker only.
 */
export async function sendDigests(send: SendDigest, now = new Date()): Promise<{ sent: number }> {
  await makeDigests(now);
  let sent = 0;
  for (let count = 0; count < AT_ONCE; count++) {
    const taken = await takeUp(now);
    if (!taken) break;
    if ((await deliver(taken, send, now)) === "sent") sent++;
  }
  await clear(now);
  return { sent };
}

/** A digest for everybody who wants one, has had none for a day, and has something unread that names or asks them and was not told of before. */
async function makeDigests(now: Date): Promise<void> {
  const since = new Date(now.getTime() - DAY);
  await transaction(async (tx) => {
    // One copy of the program at a time: the next sees what this one made.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('counterclaim digests'))`;
    await tx.$executeRaw`
      WITH due AS (
        SELECT c."userId", s."projectId", s."contributorId", s."threadId"
        FROM "User" u JOIN "Contributor" c ON c."userId" = u."id" AND c."role" IS NOT NULL AND c."leftAt" IS NULL
        JOIN "ThreadSeen" s ON s."projectId" = c."projectId" AND s."contributorId" = c."id" AND s."unread"
        WHERE u."digest" = 'daily' AND u."emailProvenAt" IS NOT NULL AND (s."mentioned" > GREATEST(s."seen", s."mailed") OR (s."assigned" AND NOT s."toldAssigned"))
          AND NOT EXISTS (SELECT 1 FROM "Digest" d WHERE d."userId" = u."id" AND d."createdAt" > ${since})
      ), told AS (
        UPDATE "ThreadSeen" s SET "mailed" = GREATEST(s."mailed", s."mentioned"), "toldAssigned" = s."toldAssigned" OR s."assigned"
        FROM due WHERE s."projectId" = due."projectId" AND s."contributorId" = due."contributorId" AND s."threadId" = due."threadId"
      )
      INSERT INTO "Digest" ("id", "userId", "items", "createdAt", "nextAt")
      SELECT gen_random_uuid(), "userId", jsonb_agg(jsonb_build_object('projectId', "projectId", 'threadId', "threadId")), ${now}, ${now} FROM due GROUP BY "userId"`;
  });
}

interface Taken {
  readonly id: string;
  readonly userId: string;
  readonly attempts: number;
  readonly items: unknown;
}

/** Takes a digest that waits into hand, for this process alone. */
async function takeUp(now: Date): Promise<Taken | null> {
  const [row] = await database().$queryRaw<Taken[]>`
    UPDATE "Digest" SET "state" = 'sending', "attempts" = "attempts" + 1
    WHERE "id" = (SELECT "id" FROM "Digest" WHERE "state" = 'waiting' AND "nextAt" <= ${now} ORDER BY "nextAt" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "id", "userId", "attempts", "items"`;
  return row ?? null;
}

async function deliver(taken: Taken, send: SendDigest, now: Date): Promise<string> {
  const mail = await compose(taken);
  const outcome = mail === null ? "empty" : (await send(mail)) === "sent" ? "sent" : taken.attempts > PAUSES.length ? "given_up" : "waiting";
  const nextAt = new Date(now.getTime() + (PAUSES[taken.attempts - 1] ?? 0));
  await database().digest.update({ where: { id: taken.id }, data: { state: outcome, nextAt, sentAt: outcome === "sent" ? now : null }, select: { id: true } });
  return outcome;
}

/** What may be told now: of the threads that it was made for, those that the person still hasn't read, and sees. Null where there is none, or no mail is wanted any more. */
async function compose({ userId, items }: Taken): Promise<DigestMail | null> {
  const user = await database().user.findUniqueOrThrow({ where: { id: userId }, select: { email: true, name: true, digest: true, emailProvenAt: true } });
  if (user.digest === "off" || user.emailProvenAt === null) return null;
  const wanted = noted.parse(items);
  const mine = await forMembers(await membershipsOf(actorFor(userId), wanted.map(({ projectId }) => projectId)));
  if (mine.length === 0) return null;
  await keepHidden(userId, wanted, mine);
  const fields = database().threadSeen.fields;
  const rows = await database().threadSeen.findMany({
    where: { AND: [{ OR: mine }, { OR: wanted }, { OR: [{ mentioned: { gt: fields.seen } }, { assigned: true }] }] }, orderBy: [{ at: "desc" }, { threadId: "desc" }], take: MOST, select: inboxSelect,
  });
  // The comment that names them is told, not what came after it.
  const told = await inboxItems(rows.map((row) => (row.mentioned > 0 ? { ...row, latest: row.mentioned } : row)));
  return told.length === 0 ? null : { to: user.email, name: user.name, items: told };
}

/** What the person doesn't see now was told to nobody: it is told once they do. */
async function keepHidden(userId: string, wanted: readonly Noted[], mine: Prisma.ThreadSeenWhereInput[]): Promise<void> {
  const seen = await database().threadSeen.findMany({ where: { AND: [{ OR: mine }, { OR: [...wanted] }] }, select: { threadId: true } });
  const known = new Set(seen.map(({ threadId }) => threadId));
  const hidden = wanted.filter(({ threadId }) => !known.has(threadId)).map(({ threadId }) => threadId);
  if (hidden.length === 0) return;
  await database().$executeRaw`
    UPDATE "ThreadSeen" s SET "mailed" = LEAST(s."mailed", GREATEST(s."mentioned" - 1, 0)), "toldAssigned" = false
    FROM "Contributor" c WHERE c."userId" = ${userId}::uuid AND s."projectId" = c."projectId" AND s."contributorId" = c."id" AND s."threadId" = ANY(${hidden}::uuid[])`;
}

const actorFor = (userId: string): UserActor => ({
  kind: "user", userId, isAdministrator: false, scope: "read", onlyProjectId: null, via: { kind: "command_line" }, request: { requestId: uuidv7(), idempotency: null, undoOfVersion: null, actId: null },
});

/** Ends what broke off while it was sent, which may have arrived, and takes away what is long over. */
async function clear(now: Date): Promise<void> {
  await database().digest.updateMany({ where: { state: "sending", createdAt: { lt: new Date(now.getTime() - 2 * DAY) } }, data: { state: "given_up" } });
  await database().digest.deleteMany({ where: { state: { in: ["sent", "empty", "given_up"] }, createdAt: { lt: new Date(now.getTime() - KEPT) } } });
}
