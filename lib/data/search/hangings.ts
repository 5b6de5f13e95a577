import type { SeenLayers } from "@/lib/access/visibility";
import type { ClaimRecord } from "@/lib/claims/record";
import { madeInSeenLayer } from "@/lib/data/aggregate";
import { contestOfRow, contestSelect } from "@/lib/data/contests";
import type { Transaction } from "@/lib/data/database";
import { madeVisible, partiesSeen, relationsSeen } from "@/lib/data/layers";
import { partyOfRow, partySelect } from "@/lib/data/parties/kind";
import { placementSelect } from "@/lib/data/placements";
import { positionSelect } from "@/lib/data/positions";
import { relationSelect } from "@/lib/data/relations";
import { plain } from "@/lib/data/row";
import { partiesOf, type ClaimLine } from "@/lib/formats/claim-lines";
import { grouped } from "@/lib/text/parts";

/** What hangs on one claim besides its own record, as a line of an export has it; and from which claims relations come to it. */
export type Hanging = Pick<ClaimLine, "author" | "parties" | "placements" | "relations"> & { readonly comingFrom: readonly string[] };

interface Around {
  readonly projectId: string;
  readonly layersSeen: SeenLayers;
}

/** What hangs on a page of claims, in a fixed number of queries; relations are those with whichever claim. */
export async function hangingsOf(tx: Transaction, around: Around, claims: readonly ClaimRecord[]): Promise<(claim: ClaimRecord) => Hanging> {
  const [authors, parties] = [await authorsOf(tx, around, claims), await partiesNamed(tx, around, claims)];
  const [placements, relations] = [await placementsOf(tx, around, claims), await relationsOf(tx, around, claims)];
  const [going, coming] = [grouped(relations, ({ fromClaimId }) => fromClaimId), grouped(relations, ({ toClaimId }) => toClaimId)];
  return (claim) => ({
    author: authors.get(claim.contributorId)!,
    parties: withMerged(partiesOf(claim), parties),
    placements: placements.get(claim.id) ?? [],
    relations: going.get(claim.id) ?? [],
    comingFrom: coming.get(claim.id)?.map(({ fromClaimId }) => fromClaimId) ?? [],
  });
}

async function authorsOf(tx: Transaction, { projectId }: Around, claims: readonly ClaimRecord[]) {
  const id = { in: [...new Set(claims.map(({ contributorId }) => contributorId))] };
  const rows = await tx.contributor.findMany({ where: { projectId, id }, omit: { projectId: true, userId: true, role: true } });
  return new Map(rows.map((row) => [row.id, { record: "contributor" as const, ...plain(row) }]));
}

type Parties = ReadonlyMap<string, Hanging["parties"][number]>;

async function partiesNamed(tx: Transaction, { projectId, layersSeen }: Around, claims: readonly ClaimRecord[]): Promise<Parties> {
  const id = { in: [...new Set(claims.flatMap(partiesOf))] };
  const rows = await tx.party.findMany({ where: { projectId, OR: [{ id }, { merged: { some: { id } } }], AND: [partiesSeen(layersSeen)] }, select: partySelect });
  return new Map(rows.map((row) => [row.id, { record: "party" as const, ...partyOfRow(row) }]));
}

function withMerged(ids: readonly string[], parties: Parties): Hanging["parties"] {
  const named = ids.flatMap((id) => [id, parties.get(id)?.mergedIntoId ?? id]);
  return [...new Set(named)].sort().flatMap((id) => parties.get(id) ?? []);
}

async function placementsOf(tx: Transaction, { projectId, layersSeen }: Around, claims: readonly ClaimRecord[]) {
  const rows = await tx.placement.findMany({
    where: { projectId, claimId: { in: claims.map(({ id }) => id) }, deletedAt: null, contest: madeVisible(layersSeen) }, orderBy: { id: "asc" },
    select: { ...placementSelect, contest: { select: contestSelect }, position: { select: positionSelect } },
  });
  const lines = rows.map(({ contest, position: stored, ...row }) => {
    // One on a position that isn't seen stands beside the others.
    const position = stored && madeInSeenLayer(stored.originLayerId, layersSeen) ? stored : null;
    return {
      record: "placement" as const, ...plain(row), positionId: position?.id ?? null,
      contest: { record: "contest" as const, ...contestOfRow(contest) }, position: position && { record: "position" as const, ...plain(position) },
    };
  });
  return grouped(lines, ({ claimId }) => claimId);
}

async function relationsOf(tx: Transaction, { projectId, layersSeen }: Around, claims: readonly ClaimRecord[]) {
  const ids = { in: claims.map(({ id }) => id) };
  const where = { projectId, deletedAt: null, OR: [{ fromClaimId: ids }, { toClaimId: ids }], AND: [relationsSeen(layersSeen), { from: { deletedAt: null }, to: { deletedAt: null } }] };
  const rows = await tx.relation.findMany({ where, orderBy: { id: "asc" }, select: relationSelect });
  return rows.map((row) => ({ record: "relation" as const, ...plain(row) }));
}
