import { composeClaim } from "@/lib/claims/composition";
import { claimInput, type ClaimDraft, type ClaimRecord } from "@/lib/claims/record";
import { numberedCards, type Card } from "@/lib/contests/cards";
import type { PlacementInput, PositionInput, RelationInput } from "@/lib/contests/record";
import type { ContestNames } from "@/lib/contests/view";

export const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const text = "The river office said that no boat was hit; the guild said that three were.";
const by = { contributorId: id(900), now: "2026-01-02T03:04:05.006Z", layerId: id(901), textOf: () => text };

/** A claim with one mention in each of these documents. */
export function claim(n: number, more: Partial<ClaimDraft> = {}, documents: readonly number[] = [1]): ClaimRecord {
  const mentions = documents.map((document) => ({
    id: id(n * 10 + document), documentId: id(700 + document), levels: [{ sourceKind: "named" as const, stance: null }],
    anchorings: [{ id: id(n * 10 + document + 5), revisionId: id(800 + document), fragments: [{ role: "content" as const, start: 0, end: 9 }] }],
  }));
  const draft: ClaimDraft = { id: id(n), attribution: "attributed", act: "asserts", claimants: [id(500)], mentions, ...more };
  return composeClaim(claimInput.parse(draft), null, by);
}

export const contestId = id(600);
export const position = (n: number, ordinal: number, label = `Answer ${n}`): PositionInput => ({ id: id(n), contestId, label, ordinal });
export const placement = (placed: ClaimRecord, positionId: string | null): PlacementInput => ({
  id: placed.id.replace("00000000-", "11111111-"), contestId, positionId, claimId: placed.id, note: "",
});
export const relation = (n: number, from: ClaimRecord, to: ClaimRecord, more: Partial<RelationInput> = {}): RelationInput => ({
  id: id(n), fromClaimId: from.id, toClaimId: to.id, type: "denies", scope: "", basis: "stated", note: "", ...more,
});

/** The cards of claims, each with the position it is placed on. */
export function cardsOf(positions: readonly PositionInput[], placed: readonly (readonly [ClaimRecord, PositionInput | null])[]): Card[] {
  const placements = placed.map(([each, on]) => placement(each, on?.id ?? null));
  return numberedCards({ positions, placements, claims: placed.map(([each]) => each), relations: [] });
}

const party = (n: number, sideIds: readonly string[] = []): ContestNames["parties"][number] => ({
  id: id(n), kind: "ministry", names: [{ text: `Party ${n}`, script: "" }], tenures: [], sides: sideIds.map((sideId) => ({ sideId, from: null, to: null })),
});
export const north = { id: id(401), name: "The north bank", colour: 1, ordinal: 0, archivedAt: null };
export const south = { id: id(402), name: "The south bank", colour: 2, ordinal: 1, archivedAt: null };
export const gone = { id: id(403), name: "An old side", colour: 3, ordinal: 2, archivedAt: "2026-01-01T00:00:00.000Z" };

/** Party 500 stands in the north, 501 in the south, 502 on no side. `standings` as the server would say. */
export const names = (standings: ContestNames["standings"] = []): ContestNames => ({
  parties: [party(500, [north.id]), party(501, [south.id]), party(502)],
  sides: [south, gone, north],
  documents: [1, 2].map((n) => ({ id: id(700 + n), title: `Document ${n}`, voicePartyId: id(750 + n) })),
  citings: [],
  standings,
});
export const standing = (of: ClaimRecord, sideIds: readonly (string | null)[], group = of.id) => ({ claimId: of.id, sideIds, group });
