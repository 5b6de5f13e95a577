import type { Actor, Member } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { Prisma } from "@/lib/data/generated/client";
import { readerOf } from "@/lib/data/membership";
import { projectOfRow, projectSelect } from "@/lib/data/projects";
import { versionsOf, type HistoryPage } from "@/lib/data/record";
import type { ProjectRecord } from "@/lib/projects/record";

/** The versions of a project's own record, newest first: name, rules, acts, guideline. Refuses who isn't a member. */
export async function projectHistory(actor: Actor, project: string, page?: HistoryPage) {
  const member = await readerOf(actor, project);
  return versionsOf(member, "project", await recordIdOf(member), page);
}

/**
 * The versions of a project that changed its guideline, newest first, each with the guideline alone as its body; a version
 * that was erased is told as such. Numbers are those of the project's versions. Refuses who isn't a member.
 */
export async function guidelineHistory(actor: Actor, project: string, { before, limit = 100 }: HistoryPage = {}) {
  const member = await readerOf(actor, project);
  const id = await recordIdOf(member);
  const changed = await changedIn(member, id, before ?? null, limit + 1);
  const { items } = await versionsOf(member, "project", id, { only: changed.slice(0, limit) });
  const guidelines = items.map(({ body, ...version }) => ({ ...version, body: body === null ? null : { guideline: (body as unknown as ProjectRecord).guideline } }));
  return { items: guidelines, next: changed.length > limit ? (items.at(-1)?.version ?? null) : null };
}

async function changedIn({ projectId }: Member, id: string, before: number | null, most: number): Promise<number[]> {
  const rows = await database().$queryRaw<{ version: number }[]>`
    SELECT "version" FROM (
      SELECT v."version", v."body"->>'guideline' AS "words", lag(v."body"->>'guideline', 1, '') OVER (ORDER BY v."version") AS "earlier"
      FROM "Version" v WHERE v."projectId" = ${projectId}::uuid AND v."recordType" = 'project' AND v."recordId" = ${id}::uuid
    ) each
    WHERE "words" IS DISTINCT FROM "earlier" ${before === null ? Prisma.empty : Prisma.sql`AND "version" < ${before}`}
    ORDER BY "version" DESC LIMIT ${most}`;
  return rows.map(({ version }) => version);
}

// A loaded project's history knows it by the id that it came with.
async function recordIdOf({ projectId }: Member): Promise<string> {
  return projectOfRow(await database().project.findUniqueOrThrow({ where: { id: projectId }, select: projectSelect })).id;
}
