import type { ClaimInput, ClaimRecord } from "@/lib/claims/record";
import { saidIn } from "@/lib/data/formats/claim-tables";
import type { NameParty, Sight } from "@/lib/data/formats/names";
import type { Prisma } from "@/lib/data/generated/client";
import { among, claimsOf } from "@/lib/data/formats/scope";
import { madeVisible } from "@/lib/data/layers";
import type { CorpusClaim, CorpusPlacement } from "@/lib/formats/corpus/corpus";
import { grouped } from "@/lib/text/parts";

const PAGE = 500;

/** Every party that a claim names. */
export function partyIdsOf({ claimants, targets, invoked, mentions }: Pick<ClaimInput, "claimants" | "targets" | "invoked" | "mentions">): string[] {
  const inChains = mentions.flatMap(({ levels }) => levels.flatMap(({ partyIds }) => partyIds));
  const words = mentions.flatMap(({ anchorings }) => anchorings.flatMap(({ fragments }) => fragments.flatMap(({ wordPartyId }) => wordPartyId ?? [])));
  return [...claimants, ...targets, ...invoked, ...inChains, ...words];
}

const placementSelect = {
  id: true, claimId: true, contestId: true, note: true, contest: { select: { question: true } }, position: { select: { id: true, label: true, deletedAt: true, originLayerId: true } },
} as const;
type Row = Prisma.PlacementGetPayload<{ select: typeof placementSelect }>;

/** Placements in contests that are seen; of one contest's export, in that one. */
export const seenPlacements = ({ projectId, layersSeen, scope: { part } }: Sight) =>
  ({ projectId, deletedAt: null, contest: { archivedAt: null, ...madeVisible(layersSeen), id: among(part?.kind === "contest" ? [part.id] : null) } });

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
  const claim = claimsOf(sight);
  for (let last: string | null = null; ; ) {
    const rows: Row[] = await sight.tx.placement.findMany({ where: { ...seenPlacements(sight), claim, ...(last === null ? {} : { id: { gt: last } }) }, orderBy: { id: "asc" }, take: PAGE, select: placementSelect });
    if (rows.length === 0) return;
    yield* rows.map((row) => placementOf(sight, row));
    last = rows.at(-1)!.id;
  }
}

/** What a claim says, with its figures and where it is placed. */
export const claimIn = (sight: Sight, claim: ClaimRecord, { name, placements }: { name: NameParty; placements: readonly CorpusPlacement[] }): CorpusClaim =>
  ({ ...saidIn(sight, claim, claim, name), quantities: claim.quantities, placements });
