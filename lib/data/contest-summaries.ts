import type { Actor, Member } from "@/lib/access/actor";
import type { ContestRecord } from "@/lib/contests/record";
import { dto, type Dto } from "@/lib/data/aggregate";
import { contestFilters, contestOfRow, contests, contestSelect } from "@/lib/data/contests";
import { database } from "@/lib/data/database";
import { madeVisible, visibleLayerIds } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import { inOrder, mapped, pageOf, type Listed, type Page } from "@/lib/data/page";
import { excludedClaimIds } from "@/lib/data/regions/exclusion";

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
  const layerIds = await visibleLayerIds(member);
  const { where, ...part } = inOrder(filter);
  const { q, kind, state } = filter;
  const rows = await database().contest.findMany({
    where: { ...inUse(member, layerIds), ...where, AND: contestFilters({ q }, layerIds), ...(kind ? { kind } : {}), ...(state ? { state } : {}) },
    ...part,
    select: { ...contestSelect, ...counts(layerIds, await excludedClaimIds(member.projectId)) },
  });
  return mapped(pageOf(rows, filter), ({ _count, ...row }) => ({ ...dto(member, contests, contestOfRow(row)), positions: _count.positions, claims: _count.placements }));
}

const inUse = ({ projectId }: Member, layerIds: string[]) => ({ projectId, archivedAt: null, ...madeVisible(layerIds) });

const counts = (layerIds: string[], excluded: string[]) => ({
  _count: {
    select: {
      positions: { where: { deletedAt: null, ...madeVisible(layerIds) } },
      placements: { where: { deletedAt: null, claimId: { notIn: excluded }, claim: { deletedAt: null, layerId: { in: layerIds } } } },
    },
  },
});

/** How many contests are in which state, without archived ones; states without any are left out. Refuses who isn't a member. */
export async function countContestStates(actor: Actor, project: string): Promise<{ state: ContestRecord["state"]; count: number }[]> {
  const member = await readerOf(actor, project);
  const where = inUse(member, await visibleLayerIds(member));
  const rows = await database().contest.groupBy({ by: ["state"], where, _count: { _all: true } });
  return rows.map(({ state, _count }) => ({ state, count: _count._all }));
}
