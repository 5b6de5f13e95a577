import type { Actor } from "@/lib/access/actor";
import { NO_SIDE, OWN_VOICE } from "@/lib/contests/matrix";
import type { CueCount } from "@/lib/contests/audit";
import { answersSql } from "@/lib/data/audit/answers";
import { cueClassesSql } from "@/lib/data/audit/cues";
import { database } from "@/lib/data/database";
import { Prisma } from "@/lib/data/generated/client";
import { claimsSeen, claimsSeenSql } from "@/lib/data/layers";
import { readFacts, saidWithin, speakerRows, type Facts } from "@/lib/data/matrix/facts";
import { readerOf } from "@/lib/data/membership";
import { listSides } from "@/lib/data/sides";
import type { SideRecord } from "@/lib/projects/record";
import { grouped } from "@/lib/text/parts";

/** Whose claims a document gives: claims without a claimant and in the document's own voice stand apart. */
export interface CoverageCount {
  /** a side's id, NO_SIDE, OWN_VOICE or UNSET */
  readonly column: string;
  readonly claims: number;
}
export const UNSET = "unset";

/** Claims that name nobody, by the sides whose answers they give; NO_SIDE for those that give no side's. */
export interface UnattributedCount {
  readonly column: string;
  readonly attribution: "own_voice" | "unset";
  readonly claims: number;
}

/** How a project's claims are spread over sides, cue words and documents (docs/SPEC.md, M6 to M9). */
export interface Audit {
  readonly sides: readonly SideRecord[];
  /** the sides in their order, then NO_SIDE */
  readonly columns: readonly string[];
  readonly cues: readonly CueCount[];
  readonly unattributed: readonly UnattributedCount[];
  readonly documents: readonly { readonly id: string; readonly title: string; readonly counts: readonly CoverageCount[] }[];
  /** documents in which no claim is marked */
  readonly emptyDocuments: number;
  /** every claim that is counted, and those that aren't because they lie in excluded text */
  readonly claims: number;
  readonly excluded: number;
}

/** Counts over the claims that the actor sees, in a fixed number of queries over one project. Refuses who isn't a member. */
export async function readAudit(actor: Actor, project: string): Promise<Audit> {
  const facts = await readFacts(await readerOf(actor, project));
  const [cues, unattributed, documents, sides] = await Promise.all([countCues(facts), countUnattributed(facts), countDocuments(facts), listSides(actor, project)]);
  return {
    sides: sides.items.filter(({ id }) => facts.sideIds.includes(id)), columns: [...facts.sideIds, NO_SIDE],
    cues: cues.filter(({ column }) => column !== UNNAMED), unattributed, ...documents,
    claims: documents.claims, excluded: await countExcluded(facts),
  };
}

/** How many of the claims in excluded text the member sees. */
async function countExcluded({ member: { projectId }, layersSeen, excluded }: Facts): Promise<number> {
  return excluded.length === 0 ? 0 : database().claim.count({ where: { projectId, id: { in: [...excluded] }, ...claimsSeen(layersSeen) } });
}

const UNNAMED = "unnamed";

/** The claims that count, as "counted", and the columns of each as "columned": its sides, or the one that it has for want of them. */
function countedTables({ member: { projectId }, layersSeen, excluded, ...facts }: Facts): Prisma.Sql {
  return Prisma.sql`"counted" AS MATERIALIZED (
    SELECT s."claimId", s."attribution", s."saidFrom", s."saidTo" FROM "ClaimSearch" s
    WHERE s."projectId" = ${projectId}::uuid AND NOT s."isDeleted" AND ${claimsSeenSql("s", "claimId", layersSeen)} AND s."claimId" <> ALL(${[...excluded]}::uuid[])
  ), "sided" AS MATERIALIZED (
    SELECT DISTINCT k."claimId", u."column" FROM "counted" k
    JOIN "ClaimParty" cp ON cp."projectId" = ${projectId}::uuid AND cp."claimId" = k."claimId" AND cp."role" = 'claimant'
    JOIN "Party" p ON p."projectId" = cp."projectId" AND p."id" = cp."partyId"
    JOIN ${speakerRows(facts)} ON u."partyId" = COALESCE(p."mergedIntoId", p."id") AND ${saidWithin("k", "u")}
    WHERE k."attribution" = 'attributed'
  ), "columned" AS (
    SELECT k."claimId", CASE k."attribution" WHEN 'own_voice' THEN ${OWN_VOICE} WHEN 'unset' THEN ${UNSET} ELSE COALESCE(d."column", ${NO_SIDE}) END AS "column"
    FROM "counted" k LEFT JOIN "sided" d ON d."claimId" = k."claimId"
  )`;
}

async function countCues(facts: Facts): Promise<CueCount[]> {
  const classes = await cueClassesSql(facts.member.projectId);
  return database().$queryRaw<CueCount[]>`
    WITH ${countedTables(facts)}, "cues" AS (${classes})
    SELECT CASE WHEN d."column" IN (${OWN_VOICE}, ${UNSET}) THEN ${UNNAMED} ELSE d."column" END AS "column", c."cue", count(*)::int AS "claims"
    FROM "columned" d JOIN "cues" c ON c."claimId" = d."claimId" GROUP BY 1, 2`;
}

function countUnattributed(facts: Facts): Promise<UnattributedCount[]> {
  const { projectId } = facts.member;
  return database().$queryRaw<UnattributedCount[]>`
    WITH "answers" AS (${answersSql(facts)}), "counted" AS (
      SELECT s."claimId", s."attribution" FROM "ClaimSearch" s
      WHERE s."projectId" = ${projectId}::uuid AND NOT s."isDeleted" AND ${claimsSeenSql("s", "claimId", facts.layersSeen)} AND s."claimId" <> ALL(${[...facts.excluded]}::uuid[]) AND s."attribution" <> 'attributed'
    ), "given" AS (
      SELECT DISTINCT k."claimId", a."column" FROM "counted" k
      JOIN "Placement" pl ON pl."projectId" = ${projectId}::uuid AND pl."claimId" = k."claimId" AND pl."deletedAt" IS NULL JOIN "answers" a ON a."positionId" = pl."positionId"
    )
    SELECT COALESCE(g."column", ${NO_SIDE}) AS "column", k."attribution"::text AS "attribution", count(*)::int AS "claims"
    FROM "counted" k LEFT JOIN "given" g ON g."claimId" = k."claimId" GROUP BY 1, 2`;
}

async function countDocuments(facts: Facts): Promise<Pick<Audit, "documents" | "emptyDocuments" | "claims">> {
  const { projectId } = facts.member;
  const [rows, all] = await Promise.all([
    database().$queryRaw<{ documentId: string | null; column: string; claims: number }[]>`
      WITH ${countedTables(facts)}
      SELECT m."documentId", d."column", count(*)::int AS "claims" FROM "columned" d
      JOIN (SELECT DISTINCT "documentId", "claimId" FROM "Mention" WHERE "projectId" = ${projectId}::uuid) m ON m."claimId" = d."claimId" GROUP BY 1, 2
      UNION ALL SELECT NULL, '', count(*)::int FROM "counted"`,
    database().document.findMany({ where: { projectId }, orderBy: [{ title: "asc" }, { id: "asc" }], select: { id: true, title: true, archivedAt: true } }),
  ]);
  const counts = grouped(rows, ({ documentId }) => documentId);
  const documents = all.filter(({ id }) => counts.has(id)).map(({ id, title }) => ({ id, title, counts: counts.get(id)!.map(({ column, claims }) => ({ column, claims })) }));
  return { documents, emptyDocuments: all.filter(({ id, archivedAt }) => !counts.has(id) && archivedAt === null).length, claims: counts.get(null)![0]!.claims };
}
