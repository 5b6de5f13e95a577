import type { Actor, Member } from "@/lib/access/actor";
import type { SeenLayers } from "@/lib/access/visibility";
import type { ContestRecord } from "@/lib/contests/record";
import { dto, type Dto } from "@/lib/data/aggregate";
import { contestFilters, contestOfRow, contests, contestSelect } from "@/lib/data/contests";
import { database } from "@/lib/data/database";
import { claimsSeen, madeVisible, madeVisibleSql, readShownLayers } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import { inOrder, mapped, pageOf, type Listed, type Page } from "@/lib/data/page";
import { excludedClaimIds } from "@/lib/data/regions/exclusion";
import { grouped } from "@/lib/text/parts";

/** A contest as lists show it: with how many answers it has, and how many claims are placed in it. */
export type ContestSummary = Dto<ContestRecord> & { readonly positions: number; readonly claims: number };

export interface SummaryFilter extends Page {
  readonly q?: string | undefined;
  readonly kind?: ContestRecord["kind"] | undefined;
  readonly state?: ContestRecord["state"] | undefined;
}

/** The project's contests in the order of making, without archived ones. Refuses who isn't a member. */
export async function listContestSummaries(actor: Actor, project: string, filter: SummaryFilter): Promise<Listed<ContestSummary>> {
  const member = await readerOf(actor, project);
  const layersSeen = await readShownLayers(member);
  const { where, ...part } = inOrder(filter);
  const { q, kind, state } = filter;
  const rows = await database().contest.findMany({
    where: { ...inUse(member, layersSeen), ...where, AND: contestFilters({ q }, layersSeen), ...(kind ? { kind } : {}), ...(state ? { state } : {}) },
    ...part,
    select: { ...contestSelect, ...counts(layersSeen, await excludedClaimIds(member.projectId)) },
  });
  return mapped(pageOf(rows, filter), ({ _count, ...row }) => ({ ...dto(member, contests, contestOfRow(row)), positions: _count.positions, claims: _count.placements }));
}

const inUse = ({ projectId }: Member, layersSeen: SeenLayers) => ({ projectId, archivedAt: null, ...madeVisible(layersSeen) });

const counts = (layersSeen: SeenLayers, excluded: string[]) => ({
  _count: {
    select: {
      positions: { where: { deletedAt: null, ...madeVisible(layersSeen) } },
      placements: { where: { deletedAt: null, claimId: { notIn: excluded }, claim: { deletedAt: null, ...claimsSeen(layersSeen) } } },
    },
  },
});

/** Contests of one state: how many, and the last opened of them with their answers. */
export interface StateContests {
  readonly state: ContestRecord["state"];
  readonly count: number;
  readonly contests: readonly { readonly id: string; readonly question: string; readonly positions: readonly string[] }[];
}

const SHOWN = 4;

/** The contests by state, without archived ones; states without any are left out. Two queries. Refuses who isn't a member. */
export async function contestsByState(actor: Actor, project: string): Promise<StateContests[]> {
  const member = await readerOf(actor, project);
  const { projectId } = member;
  const layersSeen = await readShownLayers(member);
  const rows = await database().$queryRaw<{ id: string; question: string; state: ContestRecord["state"]; count: number }[]>`
    SELECT "id", "question", "state"::text AS "state", "count" FROM (
      SELECT "id", "question", "state", row_number() OVER (PARTITION BY "state" ORDER BY "id" DESC) AS "place", (count(*) OVER (PARTITION BY "state"))::int AS "count"
      FROM "Contest" c WHERE "projectId" = ${projectId}::uuid AND "archivedAt" IS NULL AND ${madeVisibleSql("c", layersSeen)}
    ) AS c WHERE "place" <= ${SHOWN} ORDER BY "id" DESC`;
  const where = { projectId, contestId: { in: rows.map(({ id }) => id) }, deletedAt: null, ...madeVisible(layersSeen) };
  const positions = await database().position.findMany({ where, orderBy: [{ ordinal: "asc" }, { id: "asc" }], select: { contestId: true, label: true } });
  const labels = grouped(positions, ({ contestId }) => contestId);
  return [...grouped(rows, ({ state }) => state)].map(([state, contests]) => ({
    state, count: contests[0]!.count, contests: contests.map(({ id, question }) => ({ id, question, positions: (labels.get(id) ?? []).map(({ label }) => label) })),
  }));
}
