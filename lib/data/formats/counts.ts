import { seenPlacements } from "@/lib/data/formats/claims";
import { commonOf, contestWhere, partyWhere, relationWhere } from "@/lib/data/formats/corpus";
import type { Sight } from "@/lib/data/formats/names";
import { among, claimsOf, claimsOfSql, ofPartSql } from "@/lib/data/formats/scope";
import { Prisma } from "@/lib/data/generated/client";
import { claimsSeenSql, madeVisibleSql } from "@/lib/data/layers";
import { threadsSeen } from "@/lib/data/threads/seeing";
import type { CorpusCounts } from "@/lib/formats/corpus/corpus";

/** Counts what there is to carry, of what the member sees and the corpus is about: what was deleted or is somebody else's own is in no number. */
export async function countCorpus(sight: Sight): Promise<CorpusCounts> {
  const { tx, projectId, layersSeen, scope } = sight;
  const [claim, documentId] = [claimsOf(sight), among(scope.documentIds)];
  const ofRevisions = scope.documentIds === null ? {} : { revisions: { some: { documentId } } };
  const places = await countPlaces(sight);
  const placed = await countPlaced(sight);
  const mentions = await tx.mention.count({ where: { projectId, claim, documentId } });
  return {
    texts: (await tx.document.count({ where: { projectId, id: documentId } })) + places.olderTexts,
    originals: await tx.original.count({ where: { projectId, ...ofRevisions } }),
    claims: await tx.claim.count({ where: claim }), mentions, unplaced: mentions - places.mentions, fragments: places.contents - places.mentions,
    chains: places.levels, ...placed,
    parties: await tx.party.count({ where: partyWhere(sight) }),
    figures: await tx.quantity.count({ where: { projectId, claim } }),
    regions: await tx.region.count({ where: { projectId, deletedAt: null, revision: { documentId } } }),
    placements: await tx.placement.count({ where: { ...seenPlacements(sight), claim } }),
    relationsInTexts: places.relations,
    relations: await tx.relation.count({ where: relationWhere(sight) }), contests: await tx.contest.count({ where: contestWhere(sight) }),
    assessments: await tx.assessment.count({ where: { projectId, deletedAt: null, contest: contestWhere(sight) } }),
    history: await countEarlier(sight), threads: await tx.thread.count({ where: { projectId, deletedAt: null, AND: [threadsSeen(layersSeen), aboutPart(sight)] } }),
  };
}

/** Threads on what the corpus is about: on its claims, its contest, and passages of its document. */
function aboutPart(sight: Sight): Prisma.ThreadWhereInput {
  const { part } = sight.scope;
  if (part === null) return {};
  return { OR: [{ claim: claimsOf(sight) }, part.kind === "contest" ? { contestId: part.id } : { revision: { documentId: part.id } }] };
}

interface Places {
  readonly mentions: number;
  readonly contents: number;
  readonly levels: number;
  readonly olderTexts: number;
  readonly relations: number;
}

// A mention stands on the newest text on which it has a place (lib/data/formats/mentions.ts says the same of one mention).
async function countPlaces(sight: Sight): Promise<Places> {
  const { tx, projectId, scope: { documentIds } } = sight;
  const here = documentIds === null ? Prisma.sql`TRUE` : Prisma.sql`m."documentId" = ANY(${[...documentIds]}::uuid[])`;
  const [row] = await tx.$queryRaw<Places[]>`
    WITH place AS (
      SELECT DISTINCT ON (a."mentionId") a."id", a."mentionId", r."id" AS "revisionId", r."documentId", r."ordinal", m."claimId"
      FROM "Claim" c
      JOIN "Mention" m ON m."projectId" = c."projectId" AND m."claimId" = c."id"
      JOIN "Anchoring" a ON a."projectId" = m."projectId" AND a."mentionId" = m."id" AND a."state" = 'placed'
      JOIN "Revision" r ON r."projectId" = a."projectId" AND r."id" = a."revisionId" AND r."documentId" = m."documentId"
      WHERE c."projectId" = ${projectId}::uuid AND ${claimsOfSql("c", sight)} AND c."deletedAt" IS NULL AND ${here}
      ORDER BY a."mentionId", r."ordinal" DESC)
    SELECT (SELECT count(*)::int FROM place) AS "mentions",
      (SELECT count(*)::int FROM place p JOIN "Fragment" f ON f."projectId" = ${projectId}::uuid AND f."anchoringId" = p."id" AND f."role" = 'content') AS "contents",
      (SELECT count(*)::int FROM place p JOIN "Level" l ON l."projectId" = ${projectId}::uuid AND l."mentionId" = p."mentionId" AND l."ordinal" > 0) AS "levels",
      (SELECT count(*)::int FROM (SELECT DISTINCT "revisionId", "documentId", "ordinal" FROM place) p WHERE EXISTS (
        SELECT 1 FROM "Revision" n WHERE n."projectId" = ${projectId}::uuid AND n."documentId" = p."documentId" AND n."ordinal" > p."ordinal")) AS "olderTexts",
      (SELECT count(DISTINCT l."id")::int FROM "Relation" l
        JOIN place f ON f."claimId" = l."fromClaimId" JOIN place t ON t."claimId" = l."toClaimId" AND t."revisionId" = f."revisionId"
        WHERE l."projectId" = ${projectId}::uuid AND l."deletedAt" IS NULL) AS "relations"`;
  return row!;
}

// What contests hold is what everybody sees of them, as when they are published.
async function countPlaced({ tx, projectId, layers, layersSeen, scope }: Sight): Promise<Pick<CorpusCounts, "claimsPlaced" | "relationsInContests">> {
  const common = { ...layersSeen, ...commonOf(layers) };
  const asked = scope.contestIds === null ? Prisma.sql`TRUE` : Prisma.sql`k."id" = ANY(${[...scope.contestIds]}::uuid[])`;
  const [row] = await tx.$queryRaw<Pick<CorpusCounts, "claimsPlaced" | "relationsInContests">[]>`
    WITH placed AS (
      SELECT p."claimId", p."contestId" FROM "Placement" p
      JOIN "Contest" k ON k."projectId" = p."projectId" AND k."id" = p."contestId" AND k."archivedAt" IS NULL AND ${madeVisibleSql("k", common)} AND ${asked}
      JOIN "Claim" c ON c."projectId" = p."projectId" AND c."id" = p."claimId" AND c."deletedAt" IS NULL AND ${claimsSeenSql("c", "id", common)} AND ${ofPartSql("c", scope)}
      WHERE p."projectId" = ${projectId}::uuid AND p."deletedAt" IS NULL)
    SELECT (SELECT count(DISTINCT "claimId")::int FROM placed) AS "claimsPlaced",
      (SELECT count(DISTINCT l."id")::int FROM "Relation" l
        JOIN placed f ON f."claimId" = l."fromClaimId" JOIN placed t ON t."claimId" = l."toClaimId" AND t."contestId" = f."contestId"
        WHERE l."projectId" = ${projectId}::uuid AND l."deletedAt" IS NULL) AS "relationsInContests"`;
  return row!;
}

/** How many versions there were before the ones that stand, of records that are seen. */
async function countEarlier(sight: Sight): Promise<number> {
  const { tx, projectId, scope } = sight;
  const sum = { _sum: { version: true }, _count: true } as const;
  const sums = [
    await tx.claim.aggregate({ where: claimsOf(sight), ...sum }), await tx.document.aggregate({ where: { projectId, id: among(scope.documentIds) }, ...sum }),
    await tx.party.aggregate({ where: partyWhere(sight), ...sum }), await tx.relation.aggregate({ where: relationWhere(sight), ...sum }),
    await tx.contest.aggregate({ where: contestWhere(sight), ...sum }),
  ];
  return sums.reduce((total, { _sum: { version }, _count }) => total + (version ?? 0) - _count, 0);
}
