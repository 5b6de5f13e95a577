import type { Member } from "@/lib/access/actor";
import type { SeenLayers } from "@/lib/access/visibility";
import { Prisma } from "@/lib/data/generated/client";
import { claimsSeenSql } from "@/lib/data/layers";
import { partyWords, querySql, soughtIn } from "@/lib/data/search/words";
import { speakersOf, type Speaker } from "@/lib/parties/speakers";
import { answersSql } from "@/lib/data/audit/answers";
import { cueClassesSql } from "@/lib/data/audit/cues";
import { excludedClaimIds } from "@/lib/data/regions/exclusion";
import { readSidesInUse, readStanding } from "@/lib/data/ground";
import { mergedParties } from "@/lib/data/parties/merged";
import { spokenBy } from "@/lib/data/search/spoken";
import { resolverOf } from "@/lib/parties/merge";
import { daysBetween } from "@/lib/search/days";
import type { ClaimFilter, ClaimFlag } from "@/lib/search/filter";

/** What a filter comes to in SQL, on the table "ClaimSearch" under the name s. Every query over claims names the layers that are seen. */
export async function claimConditions(member: Member, layersSeen: SeenLayers, filter: ClaimFilter): Promise<Prisma.Sql> {
  const parts = [
    Prisma.sql`s."projectId" = ${member.projectId}::uuid AND ${claimsSeenSql("s", "claimId", layersSeen)} AND s."isDeleted" = ${filter.flags?.includes("deleted") ?? false}`,
    ...(await wordConditions(member, layersSeen, filter.q ?? "")),
    ...(await partyConditions(member, filter)),
    ...ownConditions(filter),
    ...placeConditions(member, filter),
    ...(await auditConditions(member, layersSeen, filter)),
    ...(filter.flags ?? []).filter((flag) => flag !== "counted" && flag !== "deleted").map((flag) => flagCondition(member, flag)),
  ];
  return Prisma.join(parts, " AND ");
}

async function wordConditions(member: Member, layersSeen: SeenLayers, q: string): Promise<Prisma.Sql[]> {
  const sought = await soughtIn(member, q);
  if (sought.terms.length === 0) return q.trim() === "" ? [] : [Prisma.sql`false`];
  return [Prisma.sql`s."words" @@ ${querySql(sought, await partyWords(member, layersSeen, sought))}`];
}

async function partyConditions({ projectId }: Member, { party, offices, side }: ClaimFilter): Promise<Prisma.Sql[]> {
  if (!party && !side) return [];
  const [standing, merged, sides] = await Promise.all([readStanding(projectId), mergedParties(projectId), readSidesInUse(projectId)]);
  const spoken = (speakers: readonly Speaker[]) => spokenBy({ projectId, speakers, merged });
  const asked = party && resolverOf(merged)(party);
  const ofParty = asked ? [spoken(offices ? speakersOf.party(asked, standing) : [{ partyId: asked, from: null, to: null }])] : [];
  if (!side) return ofParty;
  const ofSide = side === "none" ? Prisma.sql`s."claimantId" IS NOT NULL AND NOT ${spoken(sides.flatMap(({ id }) => speakersOf.side(id, standing)))}` : spoken(speakersOf.side(side, standing));
  return [...ofParty, ofSide];
}

/** What the balance audit tells apart (docs/SPEC.md, M8): how a claim is given, whose answer it gives, and whether it counts. */
async function auditConditions(member: Member, layersSeen: SeenLayers, { cue, answer, flags = [] }: ClaimFilter): Promise<Prisma.Sql[]> {
  const { projectId } = member;
  const asksCounted = flags.includes("counted");
  const excluded = asksCounted || answer ? await excludedClaimIds(projectId) : [];
  return [
    asksCounted ? [Prisma.sql`s."claimId" <> ALL(${excluded}::uuid[])`] : [],
    cue ? [Prisma.sql`s."claimId" IN (SELECT g."claimId" FROM (${await cueClassesSql(projectId)}) AS g WHERE g."cue" = ${cue})`] : [],
    answer ? [await answerCondition(member, layersSeen, answer, excluded)] : [],
  ].flat();
}

async function answerCondition(member: Member, layersSeen: SeenLayers, answer: string, excluded: readonly string[]): Promise<Prisma.Sql> {
  const { projectId } = member;
  const [standing, sides] = await Promise.all([readStanding(projectId), readSidesInUse(projectId)]);
  const sideIds = answer === "none" ? sides.map(({ id }) => id) : [answer];
  const given = Prisma.sql`EXISTS (SELECT 1 FROM "Placement" pl WHERE pl."projectId" = ${projectId}::uuid AND pl."claimId" = s."claimId" AND pl."deletedAt" IS NULL
    AND pl."positionId" IN (SELECT t."positionId" FROM (${answersSql({ member, layersSeen, excluded, sideIds, standing })}) AS t))`;
  return answer === "none" ? Prisma.sql`NOT ${given}` : given;
}

function ownConditions({ act, annotator, layer, saidFrom, saidTo, eventFrom, eventTo }: ClaimFilter): Prisma.Sql[] {
  const [said, event] = [daysBetween(saidFrom, saidTo), daysBetween(eventFrom, eventTo)];
  return [
    act ? [Prisma.sql`s."act" = ${act}`] : [],
    annotator ? [Prisma.sql`s."contributorId" = ${annotator}::uuid`] : [],
    layer ? [Prisma.sql`s."layerId" = ${layer}::uuid`] : [],
    saidFrom || saidTo ? [Prisma.sql`s."saidFrom" <= ${said.to}::int AND s."saidTo" >= ${said.from}::int`] : [],
    eventFrom || eventTo ? [Prisma.sql`s."eventFrom" <= ${event.to}::int AND s."eventTo" >= ${event.from}::int`] : [],
  ].flat();
}

function placeConditions({ projectId }: Member, { document, contest, position, region }: ClaimFilter): Prisma.Sql[] {
  const placed = Prisma.sql`SELECT 1 FROM "Placement" pl WHERE pl."projectId" = ${projectId}::uuid AND pl."claimId" = s."claimId" AND pl."deletedAt" IS NULL`;
  return [
    document ? [Prisma.sql`EXISTS (SELECT 1 FROM "Mention" m WHERE m."projectId" = ${projectId}::uuid AND m."claimId" = s."claimId" AND m."documentId" = ${document}::uuid)`] : [],
    contest ? [Prisma.sql`EXISTS (${placed} AND pl."contestId" = ${contest}::uuid)`] : [],
    position ? [Prisma.sql`EXISTS (${placed} AND pl."positionId" = ${position}::uuid)`] : [],
    region ? [regionCondition(projectId, region)] : [],
  ].flat();
}

// The regions of a text as one multirange: asked by halving, however many there are.
const regionCondition = (projectId: string, role: string) => Prisma.sql`s."claimId" IN (
  SELECT m."claimId" FROM (
    SELECT "revisionId", range_agg(int4range("start", "end")) AS "spans" FROM "Region"
    WHERE "projectId" = ${projectId}::uuid AND "role" = ${role}::"RegionRole" AND "deletedAt" IS NULL GROUP BY "revisionId"
  ) r
  JOIN "Anchoring" a ON a."projectId" = ${projectId}::uuid AND a."revisionId" = r."revisionId" AND a."state" = 'placed'
  JOIN "Fragment" f ON f."projectId" = a."projectId" AND f."anchoringId" = a."id" AND f."role" = 'content' AND int4range(f."start", f."end") && r."spans"
  JOIN "Mention" m ON m."projectId" = a."projectId" AND m."id" = a."mentionId")`;

function flagCondition({ projectId }: Member, flag: Exclude<ClaimFlag, "counted" | "deleted">): Prisma.Sql {
  switch (flag) {
    case "no_claimant":
      return Prisma.sql`s."attribution" = 'unset'`;
    case "no_act":
      return Prisma.sql`s."act" = 'unspecified'`;
    case "own_voice":
      return Prisma.sql`s."attribution" = 'own_voice'`;
    case "in_no_contest":
      return Prisma.sql`NOT EXISTS (SELECT 1 FROM "Placement" pl JOIN "Contest" c ON c."projectId" = pl."projectId" AND c."id" = pl."contestId" AND c."archivedAt" IS NULL
        WHERE pl."projectId" = ${projectId}::uuid AND pl."claimId" = s."claimId" AND pl."deletedAt" IS NULL)`;
    case "supplied_reading":
      return Prisma.sql`s."hasReading"`;
    case "attributed":
      return Prisma.sql`s."attribution" = 'attributed'`;
    case "quantities":
      return Prisma.sql`s."hasQuantity"`;
    case "orphaned":
      return orphaned(projectId);
  }
}

// A mention that has no place on the newest revision of its document.
const orphaned = (projectId: string) => Prisma.sql`s."claimId" IN (
  SELECT m."claimId" FROM "Mention" m WHERE m."projectId" = ${projectId}::uuid AND NOT EXISTS (
    SELECT 1 FROM "Anchoring" a JOIN ${newestRevisions(projectId)} AS n ON n."id" = a."revisionId"
    WHERE a."projectId" = ${projectId}::uuid AND a."mentionId" = m."id" AND a."state" = 'placed'))`;

/** The newest revision of each document, as a table with the column "id". */
export const newestRevisions = (projectId: string) => Prisma.sql`(
  SELECT DISTINCT ON ("documentId") "id" FROM "Revision" WHERE "projectId" = ${projectId}::uuid ORDER BY "documentId", "ordinal" DESC)`;
