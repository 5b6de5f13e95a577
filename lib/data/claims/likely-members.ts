import { z } from "zod";
import type { Actor, Member } from "@/lib/access/actor";
import type { ClaimSeen } from "@/lib/data/claims/claims";
import { readContestView, readPartiesNamed, type ContestView } from "@/lib/data/contest-view";
import { database } from "@/lib/data/database";
import { invalid } from "@/lib/data/failure";
import { Prisma } from "@/lib/data/generated/client";
import { claimsSeenSql, readShownLayers } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import type { Page } from "@/lib/data/page";
import { readResolver } from "@/lib/data/parties/merged";
import { claimsByIds } from "@/lib/data/search/claims";
import { querySql, soughtIn } from "@/lib/data/search/words";
import { reasonsToBelong, traitsOf, type ContestTraits, type MemberReason } from "@/lib/contests/likely-members";
import { claimAsRead } from "@/lib/parties/merge";
import { partyWord } from "@/lib/search/claim-row";
import { daysOf } from "@/lib/search/days";

/** A page of claims that may belong in a contest, with what they share with it, and whom they name. */
export interface LikelyMembers {
  readonly items: readonly { readonly claim: ClaimSeen; readonly reasons: readonly MemberReason[] }[];
  readonly parties: ContestView["parties"];
  readonly next: string | null;
}

/** Weights in the order, in shared words: a claimant is worth three. */
const PARTY = 3;
const DATE = 2;
const LEAST = 4;

/**
 * Claims that are not in a contest and share claimants, close dates, places or words with it, those that share most
 * first (docs/SPEC.md, K18). They are offered; nothing is placed. Refuses who isn't a member, and a contest that isn't there.
 */
export async function likelyMembers(actor: Actor, project: string, contestId: string, page: Page): Promise<LikelyMembers> {
  const [member, view] = await Promise.all([readerOf(actor, project), readContestView(actor, project, contestId)]);
  const traits = traitsOf({ question: view.contest.question, labels: view.positions.map(({ label }) => label), claims: view.claims });
  const [rows, resolve, layersSeen] = await Promise.all([rankedIds(member, contestId, traits, page), readResolver(member.projectId), readShownLayers(member)]);
  const ids = rows.slice(0, page.limit);
  const last = rows.length > page.limit ? ids.at(-1) : undefined;
  const found = await claimsByIds(member, ids.map(({ claimId }) => claimId));
  const claims = found.map((claim) => ({ ...claimAsRead(claim, resolve), abilities: claim.abilities }));
  return {
    items: claims.map((claim) => ({ claim, reasons: reasonsToBelong(traits, claim) })),
    parties: await readPartiesNamed(member, layersSeen, claims),
    next: last?.claimId ?? null,
  };
}

interface Ranked {
  readonly claimId: string;
  readonly score: number;
}

/** Only claims with one of the words, places or claimants are looked at: these are in one index with the project. */
async function rankedIds(member: Member, contestId: string, traits: ContestTraits, { cursor, limit }: Page): Promise<Ranked[]> {
  const { projectId } = member;
  const after = afterOf(cursor);
  const [parties, sought, layersSeen] = await Promise.all([partyQuery(member, traits.partyIds), soughtIn(member, queryOf(traits)), readShownLayers(member)]);
  const terms = sought.terms.map((term) => querySql({ ...sought, terms: [term] }));
  if (terms.length === 0 && parties === null) return [];
  const any = Prisma.join([...terms, ...(parties ? [Prisma.sql`${parties}::tsquery`] : [])], " || ");
  const shared = terms.length > 0 ? Prisma.join(terms.map((term) => Prisma.sql`(s."words" @@ ${term})::int`), " + ") : Prisma.sql`0`;
  const said = parties ? Prisma.sql`(s."words" @@ ${parties}::tsquery)::int * ${PARTY}::int` : Prisma.sql`0`;
  return database().$queryRaw<Ranked[]>`
    WITH "scored" AS MATERIALIZED (
      SELECT s."claimId", (${shared} + ${said} + ${dateScore(traits.dates)})::int AS "score" FROM "ClaimSearch" s
      WHERE s."projectId" = ${projectId}::uuid AND ${claimsSeenSql("s", "claimId", layersSeen)} AND NOT s."isDeleted" AND s."words" @@ (${any})
    )
    SELECT r."claimId", r."score" FROM "scored" r
    WHERE r."score" >= ${LEAST}::int ${after}
      AND NOT EXISTS (SELECT 1 FROM "Placement" pl WHERE pl."projectId" = ${projectId}::uuid AND pl."contestId" = ${contestId}::uuid AND pl."claimId" = r."claimId" AND pl."deletedAt" IS NULL)
    ORDER BY r."score" DESC, r."claimId" DESC LIMIT ${limit + 1}`;
}

// Places are phrases: one that is shared counts as a word does, besides those that it consists of.
const queryOf = ({ words, places }: ContestTraits) => [...words, ...places.slice(0, 8).map((place) => `"${place.replaceAll('"', " ")}"`)].join(" ");

/** The words that stand for claimants, merged ones included, as one query; null for none. */
async function partyQuery({ projectId }: Member, partyIds: readonly string[]): Promise<string | null> {
  if (partyIds.length === 0) return null;
  const rows = await database().party.findMany({ where: { projectId, mergedIntoId: { in: [...partyIds] } }, select: { id: true } });
  return [...partyIds, ...rows.map(({ id }) => id)].map((id) => `'${partyWord(id)}'`).join(" | ");
}

function dateScore(dates: readonly string[]): Prisma.Sql {
  const days = dates.map(daysOf);
  return Prisma.sql`CASE WHEN s."eventTo"::bigint - s."eventFrom" BETWEEN 0 AND 30 AND EXISTS (
    SELECT 1 FROM unnest(${days.map(({ from }) => from)}::int[], ${days.map(({ to }) => to)}::int[]) AS d("from", "to") WHERE s."eventFrom" <= d."to" AND s."eventTo" >= d."from") THEN ${DATE}::int ELSE 0 END`;
}

/** What follows a claim in the order, also where that claim was placed since. */
function afterOf(cursor: string | undefined): Prisma.Sql {
  if (cursor === undefined) return Prisma.empty;
  if (!z.uuid().safeParse(cursor).success) throw invalid([{ path: ["cursor"], message: "This is not a cursor of this list." }]);
  return Prisma.sql`AND (r."score", r."claimId") < (SELECT c."score", c."claimId" FROM "scored" c WHERE c."claimId" = ${cursor}::uuid)`;
}
