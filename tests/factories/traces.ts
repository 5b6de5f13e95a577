import { database } from "@/lib/data/database";

/**
 * What requests have left in this database: how much history, and what accounts, jobs and drafts look like. When a token was
 * last used is no trace.
 */
export async function traces(): Promise<unknown> {
  const [found] = await database().$queryRaw<unknown[]>`
    SELECT (SELECT count(*)::int FROM "Event") AS "events", (SELECT count(*)::int FROM "Version") AS "versions",
      (SELECT count(*)::int FROM "InstallationEvent") AS "log", (SELECT count(*)::int FROM "IdempotencyKey") AS "keys",
      (SELECT count(*)::int FROM "Project") AS "projects", (SELECT count(*)::int FROM "Original") AS "originals",
      (SELECT md5(string_agg(concat("id", "projectId", "scope", "revokedAt"), ',' ORDER BY "id")) FROM "Token") AS "tokens",
      (SELECT md5(string_agg(concat("id", "revokedAt"), ',' ORDER BY "id")) FROM "Session") AS "sessions",
      (SELECT md5(string_agg(concat("id", "passwordHash"), ',' ORDER BY "id")) FROM "User") AS "passwords",
      (SELECT md5(string_agg(concat("id", "state"), ',' ORDER BY "id")) FROM "Job") AS "jobs",
      (SELECT md5(string_agg(concat("recordId", "userId", "updatedAt", "body"), ',' ORDER BY "recordId", "userId")) FROM "Draft") AS "drafts",
      (SELECT md5(string_agg(concat("contributorId", "documentId", "start", "updatedAt"), ',' ORDER BY "contributorId", "documentId")) FROM "ReadingPlace") AS "places",
      (SELECT md5(string_agg(concat("contributorId", "threadId", "seen"), ',' ORDER BY "contributorId", "threadId")) FROM "ThreadSeen") AS "seen",
      (SELECT md5(string_agg(concat("id", "digest", "showsPresence"), ',' ORDER BY "id")) FROM "User") AS "settings",
      (SELECT md5(string_agg(concat("id", "pausedAt", "deletedAt"), ',' ORDER BY "id")) FROM "Webhook") AS "webhooks",
      (SELECT md5(string_agg(concat("id", "revokedAt", "takenAt"), ',' ORDER BY "id")) FROM "Invitation") AS "invitations",
      (SELECT md5(string_agg(concat("userId", "sealed", "confirmedAt", "lastStep"), ',' ORDER BY "userId")) FROM "SecondFactor") AS "factors",
      (SELECT md5(string_agg(concat("userId", "hash", "usedAt"), ',' ORDER BY "userId", "hash")) FROM "RecoveryCode") AS "codes",
      (SELECT count(*)::int FROM "WebhookDelivery") AS "messages"`;
  return found;
}
