import type { Actor } from "@/lib/access/actor";
import { readAbout } from "@/lib/data/activity/about";
import { database } from "@/lib/data/database";
import { invalid } from "@/lib/data/failure";
import { Prisma } from "@/lib/data/generated/client";
import { hiddenRecords, recordsOf, type HistoryItem } from "@/lib/data/events";
import { readerOf } from "@/lib/data/membership";
import { pageOf, type Listed, type Page } from "@/lib/data/page";
import { z } from "zod";
import type { ActivityFilter } from "@/lib/projects/activity";

interface Row {
  readonly id: string;
  readonly at: Date;
  readonly act: string;
  readonly undoOfId: string | null;
  readonly bodyHashes: unknown;
  readonly contributorId: string;
  readonly name: string;
}

/** One act, and what the first record that it changed is about. */
export interface Activity extends HistoryItem {
  readonly about: readonly string[];
}

/**
 * The project's acts, newest first, that a filter lets through. Acts on what the member doesn't see are left out, so that a
 * page may hold fewer than was asked for. Refuses who isn't a member.
 */
export async function listActivity(actor: Actor, project: string, { cursor, limit, ...filter }: Page & ActivityFilter): Promise<Listed<Activity>> {
  const member = await readerOf(actor, project);
  if (cursor !== undefined && !z.uuid().safeParse(cursor).success) throw invalid([{ path: ["cursor"], message: "This is not a cursor of this list." }]);
  const rows = await database().$queryRaw<Row[]>`
    SELECT e."id", e."at", e."act", e."undoOfId", e."bodyHashes", e."contributorId", c."name"
    FROM "Event" e JOIN "Contributor" c ON c."projectId" = e."projectId" AND c."id" = e."contributorId"
    WHERE ${Prisma.join([Prisma.sql`e."projectId" = ${member.projectId}::uuid`, ...(cursor ? [Prisma.sql`e."id" < ${cursor}::uuid`] : []), ...conditions(filter)], " AND ")}
    ORDER BY e."id" DESC LIMIT ${Math.min(limit, 200) + 1}`;
  const { items, next } = pageOf(rows, { limit });
  const found = items.map(({ at, bodyHashes, contributorId, name, ...row }): HistoryItem => ({ ...row, at: at.toISOString(), contributor: { id: contributorId, name }, records: recordsOf(bodyHashes) }));
  const hidden = await hiddenRecords(member, found.flatMap(({ records }) => records));
  const shown = found.filter(({ records }) => !records.some(({ recordId }) => hidden.has(recordId)));
  const about = await readAbout(member, shown.flatMap(({ records }) => records.slice(0, 1)));
  return { items: inOrderOf(shown, about), next };
}

/** Each act with what its first record is about; an act without records is about nothing. */
function inOrderOf(acts: readonly HistoryItem[], about: readonly string[][]): Activity[] {
  let at = 0;
  return acts.map((act) => ({ ...act, about: act.records.length === 0 ? [] : about[at++]! }));
}

function conditions({ person, kind, verb, document, from, to }: ActivityFilter): Prisma.Sql[] {
  const record = [...(kind ? [Prisma.sql`v."recordType" = ${kind}::"RecordType"`] : []), ...(document ? [ofDocument(document)] : [])];
  return [
    ...(person ? [Prisma.sql`e."contributorId" = ${person}::uuid`] : []),
    ...(verb ? [Prisma.sql`split_part(e."act", '.', 2) = ${verb}`] : []),
    ...(from ? [Prisma.sql`e."at" >= ${from}::date AT TIME ZONE 'UTC'`] : []),
    ...(to ? [Prisma.sql`e."at" < (${to}::date + 1) AT TIME ZONE 'UTC'`] : []),
    ...(record.length > 0 ? [Prisma.sql`EXISTS (SELECT 1 FROM "Version" v WHERE v."projectId" = e."projectId" AND v."eventId" = e."id" AND ${Prisma.join(record, " AND ")})`] : []),
  ];
}

/** The record of a version `v` is the document, stands in it, or is about what does. */
function ofDocument(id: string): Prisma.Sql {
  const stands = (claim: Prisma.Sql) => Prisma.sql`EXISTS (SELECT 1 FROM "Mention" m WHERE m."projectId" = v."projectId" AND m."claimId" = ${claim} AND m."documentId" = ${id}::uuid)`;
  const isText = (revision: Prisma.Sql) => Prisma.sql`EXISTS (SELECT 1 FROM "Revision" r WHERE r."projectId" = v."projectId" AND r."id" = ${revision} AND r."documentId" = ${id}::uuid)`;
  const isAbout = Prisma.sql`(${isText(Prisma.sql`t."revisionId"`)} OR ${stands(Prisma.sql`t."claimId"`)})`;
  const [claim, from, to, region] = [Prisma.sql`p."claimId"`, Prisma.sql`l."fromClaimId"`, Prisma.sql`l."toClaimId"`, Prisma.sql`g."revisionId"`];
  return Prisma.sql`CASE v."recordType"
    WHEN 'document' THEN v."recordId" = ${id}::uuid
    WHEN 'claim' THEN ${stands(Prisma.sql`v."recordId"`)}
    WHEN 'region' THEN EXISTS (SELECT 1 FROM "Region" g WHERE g."projectId" = v."projectId" AND g."id" = v."recordId" AND ${isText(region)})
    WHEN 'placement' THEN EXISTS (SELECT 1 FROM "Placement" p WHERE p."projectId" = v."projectId" AND p."id" = v."recordId" AND ${stands(claim)})
    WHEN 'relation' THEN EXISTS (SELECT 1 FROM "Relation" l WHERE l."projectId" = v."projectId" AND l."id" = v."recordId" AND (${stands(from)} OR ${stands(to)}))
    WHEN 'assignment' THEN EXISTS (SELECT 1 FROM "Assignment" a WHERE a."projectId" = v."projectId" AND a."id" = v."recordId" AND a."documentId" = ${id}::uuid)
    WHEN 'task' THEN EXISTS (SELECT 1 FROM "Task" k JOIN "Assignment" a ON a."projectId" = k."projectId" AND a."id" = k."assignmentId" WHERE k."projectId" = v."projectId" AND k."id" = v."recordId" AND a."documentId" = ${id}::uuid)
    WHEN 'thread' THEN EXISTS (SELECT 1 FROM "Thread" t WHERE t."projectId" = v."projectId" AND t."id" = v."recordId" AND ${isAbout})
    WHEN 'comment' THEN EXISTS (SELECT 1 FROM "Comment" o JOIN "Thread" t ON t."projectId" = o."projectId" AND t."id" = o."threadId" WHERE o."projectId" = v."projectId" AND o."id" = v."recordId" AND ${isAbout})
    WHEN 'party' THEN EXISTS (SELECT 1 FROM "Party" y WHERE y."projectId" = v."projectId" AND y."id" = v."recordId" AND y."documentId" = ${id}::uuid)
    ELSE false END`;
}
