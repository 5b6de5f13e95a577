import type { Actor, Member } from "@/lib/access/actor";
import { matrixRow, type MatrixRow, type PlacedClaim } from "@/lib/contests/matrix";
import type { ContestRecord } from "@/lib/contests/record";
import { dto, type Dto } from "@/lib/data/aggregate";
import { contestFilters, contestOfRow, contests, contestSelect } from "@/lib/data/contests";
import { database } from "@/lib/data/database";
import { readGround } from "@/lib/data/ground";
import { madeVisible, visibleLayerIds } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import { inOrder, mapped, pageOf, type Listed, type Page } from "@/lib/data/page";
import { excludedClaimIds } from "@/lib/data/regions/exclusion";
import { listSides } from "@/lib/data/sides";
import type { SideRecord } from "@/lib/projects/record";

/** A page of the matrix: contests by side. `sides` are the columns, without archived ones. */
export interface Matrix extends Listed<MatrixRow & { readonly contest: Dto<ContestRecord> }> {
  readonly sides: readonly Dto<SideRecord>[];
}

interface MatrixFilter extends Page {
  readonly q?: string | undefined;
}

/**
 * Who says how much in which contest (docs/SPEC.md, K3, K5, K6, R8), over the claims that the actor sees, contests in the order
 * of making; with `q`, those whose question has it in it. The number of queries doesn't hang on the number of contests or claims. Refuses who isn't a member.
 */
export async function readMatrix(actor: Actor, project: string, page: MatrixFilter): Promise<Matrix> {
  const member = await readerOf(actor, project);
  const layerIds = await visibleLayerIds(member);
  const listed = await contestPage(member, layerIds, page);
  const ids = listed.items.map(({ id }) => id);
  const [sides, ground, positions, claims] = await Promise.all([
    listSides(actor, project), readGround(member, layerIds), positionsOf(member, layerIds, ids), claimsOf(member, layerIds, ids),
  ]);
  const items = mapped(listed, (contest) => ({ contest, ...matrixRow(positions.get(contest.id) ?? [], claims.get(contest.id) ?? [], ground) }));
  return { sides: sides.items.filter((side) => side.archivedAt === null), ...items };
}

async function contestPage(member: Member, layerIds: string[], page: MatrixFilter): Promise<Listed<Dto<ContestRecord>>> {
  const { where, ...part } = inOrder(page);
  const rows = await database().contest.findMany({
    where: { projectId: member.projectId, archivedAt: null, ...where, AND: [madeVisible(layerIds), ...contestFilters(page, layerIds)] }, ...part, select: contestSelect,
  });
  return mapped(pageOf(rows, page), (row) => dto(member, contests, contestOfRow(row)));
}

async function positionsOf({ projectId }: Member, layerIds: string[], contestIds: string[]) {
  const rows = await database().position.findMany({
    where: { projectId, contestId: { in: contestIds }, deletedAt: null, ...madeVisible(layerIds) },
    orderBy: [{ ordinal: "asc" }, { id: "asc" }],
    select: { id: true, contestId: true, label: true },
  });
  return byContest(rows.map(({ contestId, ...position }) => [contestId, position]));
}

async function claimsOf({ projectId }: Member, layerIds: string[], contestIds: string[]): Promise<Map<string, PlacedClaim[]>> {
  const parties = { where: { role: "claimant" as const }, orderBy: { ordinal: "asc" as const }, select: { partyId: true } };
  const excluded = await excludedClaimIds(projectId);
  const rows = await database().placement.findMany({
    where: { projectId, contestId: { in: contestIds }, deletedAt: null, claimId: { notIn: excluded }, claim: { layerId: { in: layerIds }, deletedAt: null } },
    select: { contestId: true, positionId: true, claim: { select: { id: true, act: true, attribution: true, said: true, parties } } },
  });
  return byContest(rows.map(({ contestId, positionId, claim }) => {
    const { parties: claimants, ...rest } = claim;
    return [contestId, { ...rest, positionId, claimants: claimants.map(({ partyId }) => partyId) }];
  }));
}

function byContest<T>(entries: readonly (readonly [contestId: string, value: T])[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const [contestId, value] of entries) {
    const list = map.get(contestId);
    if (list) list.push(value);
    else map.set(contestId, [value]);
  }
  return map;
}
