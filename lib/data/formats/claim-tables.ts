import { ahead } from "@/lib/data/ahead";
import { dividedClaims, readFigures, readSaid, type ClaimSaid } from "@/lib/data/claims/reading";
import { withIds } from "@/lib/data/copying";
import { readEveryName, type NameParty, type Sight } from "@/lib/data/formats/names";
import { claimsSeenSql } from "@/lib/data/layers";
import type { ClaimFigures, TableClaim } from "@/lib/formats/corpus/corpus";
import { namesAsRead } from "@/lib/parties/merge";

// How many claims are read at once, and how many such pages ahead of the one that is written.
const TAKE = 500;
const DEPTH = 1;

/** A condition on rows of "Claim": seen and not deleted. */
const standing = ({ layersSeen }: Sight) => `"deletedAt" IS NULL AND ${withIds(claimsSeenSql(`"Claim"`, "id", layersSeen))}`;

/** Every claim that is seen, as tables have it, page by page. */
export async function* readClaimTable(sight: Sight): AsyncGenerator<TableClaim[]> {
  const name = await readEveryName(sight);
  for await (const claims of pagesOf(sight, standing(sight), readSaid)) yield claims.map((claim) => saidIn(sight, namesAsRead(claim, sight.resolve), name));
}

/** The figures of every claim that is seen and has some, page by page. */
export const readFigureTable = (sight: Sight): AsyncGenerator<ClaimFigures[]> =>
  pagesOf(sight, `${standing(sight)} AND EXISTS (SELECT 1 FROM "Quantity" q WHERE q."projectId" = "Claim"."projectId" AND q."claimId" = "Claim"."id")`, readFigures);

async function* pagesOf<T>({ copy, projectId }: Sight, condition: string, read: (...of: Parameters<typeof readSaid>) => Promise<T[]>): AsyncGenerator<T[]> {
  yield* ahead(await dividedClaims(copy, projectId, { condition, take: TAKE }), DEPTH, (part) => read(copy, projectId, part));
}

/** What a claim says, its names given. */
export function saidIn({ layers, people }: Sight, claim: ClaimSaid, name: NameParty): TableClaim {
  const { id, version, attribution, act, polarity, certainty, proposition, said, event, objectKind, objectText, objectClaimId, note, createdAt } = claim;
  const layer = layers.get(claim.layerId)!;
  return {
    id, version, layer: { id: layer.id, kind: layer.kind, name: layer.name }, attribution, act, polarity, certainty, proposition, said, event,
    object: { kind: objectKind, text: objectText, claimId: objectClaimId }, note, createdAt,
    claimants: claim.claimants.map(name), targets: claim.targets.map(name), invoked: claim.invoked.map(name), author: people.get(claim.contributorId) ?? "",
  };
}
