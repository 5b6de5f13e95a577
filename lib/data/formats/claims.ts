import type { ClaimRecord } from "@/lib/claims/record";
import { readClaimsWithoutMentions, type ClaimWithoutMentions } from "@/lib/data/claims/reading";
import { readNames, type NameParty, type Sight } from "@/lib/data/formats/names";
import type { Prisma } from "@/lib/data/generated/client";
import { claimsSeen, madeVisible } from "@/lib/data/layers";
import { grouped } from "@/lib/data/row";
import type { CorpusClaim, CorpusPlacement } from "@/lib/formats/corpus/corpus";
import { namesAsRead } from "@/lib/parties/merge";

const PAGE = 500;

/** Every party that a claim names. */
export function partyIdsOf({ claimants, targets, invoked, mentions }: ClaimRecord): string[] {
  const inChains = mentions.flatMap(({ levels }) => levels.flatMap(({ partyIds }) => partyIds));
  const words = mentions.flatMap(({ anchorings }) => anchorings.flatMap(({ fragments }) => fragments.flatMap(({ wordPartyId }) => wordPartyId ?? [])));
  return [...claimants, ...targets, ...invoked, ...inChains, ...words];
}

const placementSelect = {
  id: true, claimId: true, contestId: true, note: true, contest: { select: { question: true } }, position: { select: { id: true, label: true, deletedAt: true, originLayerId: true } },
} as const;
type Row = Prisma.PlacementGetPayload<{ select: typeof placementSelect }>;

/** Placements in contests that are seen. */
export const seenPlacements = ({ projectId, layersSeen }: Sight) => ({ projectId, deletedAt: null, contest: { archivedAt: null, ...madeVisible(layersSeen) } });

// A placement whose position was deleted, or isn't seen, stands beside the others.
function placementOf({ layers }: Sight, { claimId, position, contest: { question }, ...row }: Row): CorpusPlacement {
  const isSeen = position?.deletedAt === null && (position.originLayerId === null || layers.has(position.originLayerId));
  const stands = isSeen ? position : null;
  return { ...row, claimId, question, positionId: stands?.id ?? null, position: stands?.label ?? null };
}

/** Where claims are placed, by claim. */
export async function readPlacementsOf(sight: Sight, claimIds: readonly string[]): Promise<Map<string, CorpusPlacement[]>> {
  const rows = await sight.tx.placement.findMany({ where: { ...seenPlacements(sight), claimId: { in: [...claimIds] } }, orderBy: { id: "asc" }, select: placementSelect });
  return grouped(rows.map((row) => placementOf(sight, row)), ({ claimId }) => claimId);
}

/** Every placement of a claim that is seen, page by page. */
export async function* readPlacements(sight: Sight): AsyncGenerator<CorpusPlacement> {
  const claim = { ...claimsSeen(sight.layersSeen), deletedAt: null };
  for (let last: string | null = null; ; ) {
    const rows: Row[] = await sight.tx.placement.findMany({ where: { ...seenPlacements(sight), claim, ...(last === null ? {} : { id: { gt: last } }) }, orderBy: { id: "asc" }, take: PAGE, select: placementSelect });
    if (rows.length === 0) return;
    yield* rows.map((row) => placementOf(sight, row));
    last = rows.at(-1)!.id;
  }
}

/** Every claim that is seen and is so, page by page, wherever it stands. */
export async function* readClaims(sight: Sight, only: Prisma.ClaimWhereInput = {}): AsyncGenerator<CorpusClaim> {
  const { tx, copy, projectId, layersSeen, resolve } = sight;
  for (let last: string | null = null; ; ) {
    const where: Prisma.ClaimWhereInput = { projectId, ...claimsSeen(layersSeen), deletedAt: null, ...only, ...(last === null ? {} : { id: { gt: last } }) };
    const ids: { id: string }[] = await tx.claim.findMany({ where, orderBy: { id: "asc" }, take: PAGE, select: { id: true } });
    if (ids.length === 0) return;
    const claims: ClaimWithoutMentions[] = (await readClaimsWithoutMentions(copy, projectId, ids.map(({ id }) => id))).map((claim) => namesAsRead(claim, resolve));
    const name = await readNames(sight, claims.flatMap(({ claimants, targets, invoked }) => [...claimants, ...targets, ...invoked]));
    const placements = await readPlacementsOf(sight, claims.map(({ id }) => id));
    for (const claim of claims) yield claimIn(sight, claim, { name, placements: placements.get(claim.id) ?? [] });
    last = claims.at(-1)!.id;
  }
}

/** What a claim says, its names given. */
export function claimIn({ layers, people }: Sight, claim: ClaimWithoutMentions, { name, placements }: { name: NameParty; placements: readonly CorpusPlacement[] }): CorpusClaim {
  const { id, version, attribution, act, polarity, certainty, proposition, said, event, objectKind, objectText, objectClaimId, note, quantities, createdAt } = claim;
  const layer = layers.get(claim.layerId)!;
  return {
    id, version, layer: { id: layer.id, kind: layer.kind, name: layer.name }, attribution, act, polarity, certainty, proposition, said, event,
    object: { kind: objectKind, text: objectText, claimId: objectClaimId }, note, quantities, placements, createdAt,
    claimants: claim.claimants.map(name), targets: claim.targets.map(name), invoked: claim.invoked.map(name), author: people.get(claim.contributorId) ?? "",
  };
}
