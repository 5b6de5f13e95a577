import { compareDates } from "@/lib/claims/partial-date";
import { decliningActs, silentActs, type ClaimRecord } from "@/lib/claims/record";
import type { PlacementInput, PositionInput } from "@/lib/contests/record";
import type { ContestContent } from "@/lib/contests/view";

/**
 * Where a claim stands in the view: in the columns, or in one of the rows below them. What a document says in its own
 * voice is nobody's, and a recorded silence takes no position (docs/SPEC.md, K6), wherever they were placed.
 */
export type Row = "columns" | "own_voice" | "silent" | "unplaced";

/** A claim in a contest. Its number is the same however the columns are arranged, so that people can name it. */
export interface Card {
  readonly number: number;
  readonly claim: ClaimRecord;
  readonly placement: PlacementInput;
  /** null where the claim is placed beside the positions, or its position was deleted */
  readonly position: PositionInput | null;
  readonly row: Row;
}

const isSilence = ({ act }: Pick<ClaimRecord, "act">) => silentActs.includes(act) || decliningActs.includes(act);

function rowOf(claim: ClaimRecord, position: PositionInput | null): Row {
  if (isSilence(claim)) return "silent";
  if (claim.attribution === "own_voice") return "own_voice";
  return position ? "columns" : "unplaced";
}

/** Positions in their order, which is the project's and no ranking. */
export const inPositionOrder = (a: PositionInput, b: PositionInput) => a.ordinal - b.ordinal || (a.id < b.id ? -1 : 1);

/** By the date on which they were said; undated ones last; else in the order of making. */
export function byDateSaid(a: ClaimRecord, b: ClaimRecord): number {
  if (a.said !== null && b.said !== null) return compareDates(a.said, b.said) || byId(a, b);
  if (a.said !== null || b.said !== null) return a.said === null ? 1 : -1;
  return byId(a, b);
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const rows: readonly Row[] = ["columns", "unplaced", "own_voice", "silent"];

/** The claims of a contest, numbered from 1: first along the positions, then the rows below; in each by date said. */
export function numberedCards({ positions, placements, claims }: ContestContent): Card[] {
  const ordered = [...positions].sort(inPositionOrder);
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  const cards = placements.flatMap((placement) => {
    const claim = known.get(placement.claimId);
    if (!claim) return [];
    const position = ordered.find((each) => each.id === placement.positionId) ?? null;
    return [{ number: 0, claim, placement, position, row: rowOf(claim, position) }];
  });
  const rank = (card: Card) => (card.position ? ordered.indexOf(card.position) : ordered.length);
  cards.sort((a, b) => rows.indexOf(a.row) - rows.indexOf(b.row) || rank(a) - rank(b) || byDateSaid(a.claim, b.claim));
  return cards.map((card, index) => ({ ...card, number: index + 1 }));
}
