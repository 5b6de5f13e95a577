import { ahead } from "@/lib/data/ahead";
import { claimRanges, within } from "@/lib/data/claims/ranges";
import { readFigures, readSaid, type ClaimSaid } from "@/lib/data/claims/reading";
import { withIds } from "@/lib/data/copying";
import { readEveryName, type NameParty, type Sight } from "@/lib/data/formats/names";
import { claimsOfSql } from "@/lib/data/formats/scope";
import type { ClaimFigures, TableClaim } from "@/lib/formats/corpus/corpus";
import { namesAsRead } from "@/lib/parties/merge";

// How many claims are read at once, and how many such pages ahead of the one that is written.
const TAKE = 500;
const DEPTH = 1;

/** A condition on rows of "Claim": what the corpus is about. */
const standing = (sight: Sight) => `"deletedAt" IS NULL AND ${withIds(claimsOfSql(`"Claim"`, sight))}`;

/** Every claim that is seen, as tables have it, page by page. */
export async function* readClaimTable(sight: Sight): AsyncGenerator<TableClaim[]> {
  const name = await readEveryName(sight);
  for await (const claims of pagesOf(sight, standing(sight), readSaid)) yield claims.map(({ said, named }) => saidIn(sight, said, namesAsRead(named, sight.resolve), name));
}

/** The figures of every claim that is seen and has some, page by page. */
export const readFigureTable = (sight: Sight): AsyncGenerator<ClaimFigures[]> =>
  pagesOf(sight, `${standing(sight)} AND EXISTS (SELECT 1 FROM "Quantity" q WHERE q."projectId" = "Claim"."projectId" AND q."claimId" = "Claim"."id")`, readFigures);

async function* pagesOf<T>({ copy, projectId }: Sight, condition: string, read: (...of: Parameters<typeof readSaid>) => Promise<T[]>): AsyncGenerator<T[]> {
  const ranges = await claimRanges(copy, projectId, { condition, take: TAKE });
  yield* ahead(ranges, DEPTH, (range) => read(copy, projectId, `${within("id", range)} AND ${condition}`));
}

/** What a claim says, its names given. */
export function saidIn({ layers, people }: Sight, said: ClaimSaid["said"], named: ClaimSaid["named"], name: NameParty): TableClaim {
  const { id, version, attribution, act, polarity, certainty, proposition, said: when, event, objectKind, objectText, objectClaimId, note, createdAt } = said;
  const layer = layers.get(said.layerId)!;
  return {
    id, version, layer: { id: layer.id, kind: layer.kind, name: layer.name }, attribution, act, polarity, certainty, proposition, said: when, event,
    object: { kind: objectKind, text: objectText, claimId: objectClaimId }, note, createdAt,
    claimants: named.claimants.map(name), targets: named.targets.map(name), invoked: named.invoked.map(name), author: people.get(said.contributorId) ?? "",
  };
}
