import type { Member } from "@/lib/access/actor";
import { may } from "@/lib/access/permission";
import { database } from "@/lib/data/database";
import type { Role } from "@/lib/projects/record";

/** Who listens to a project's changes, as they were found last, and by which session. */
export interface Listening {
  readonly sessionId: string;
  readonly member: Member;
}
interface Row {
  readonly at: number;
  readonly contributorId: string;
  readonly role: Role;
  readonly isArchived: boolean;
}

/**
 * These listeners as they are now, in their order: null where the session has ended, who it is of is no member any more, or
 * may not read. Asks for all of them at once what `sessionUser` and `readerOf` ask for one: every open page asks anew every
 * two seconds.
 */
export async function listenersNow(asked: readonly Listening[]): Promise<(Member | null)[]> {
  const rows = await database().$queryRaw<Row[]>`
    SELECT w."at"::int, c."id" AS "contributorId", c."role", p."archivedAt" IS NOT NULL AS "isArchived"
    FROM unnest(${asked.map(({ sessionId }) => sessionId)}::uuid[], ${asked.map(({ member }) => member.projectId)}::uuid[], ${asked.map(({ member }) => member.userId)}::uuid[]) WITH ORDINALITY AS w("sessionId", "projectId", "userId", "at")
    JOIN "Session" s ON s."id" = w."sessionId" AND s."userId" = w."userId" AND s."revokedAt" IS NULL AND s."expiresAt" > ${new Date()}
    JOIN "Contributor" c ON c."projectId" = w."projectId" AND c."userId" = s."userId" AND c."role" IS NOT NULL AND c."leftAt" IS NULL
    JOIN "Project" p ON p."id" = c."projectId"`;
  const found = new Map(rows.map((row) => [row.at, row]));
  return asked.map(({ member }, index) => {
    const row = found.get(index + 1);
    if (!row) return null;
    const { contributorId, role, isArchived } = row;
    const now = { ...member, contributorId, role, isArchived };
    return may(now, "project.read") ? now : null;
  });
}
