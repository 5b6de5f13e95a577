import { colourOf } from "@/components/claims/side-look";
import { partyOf } from "@/components/contests/contest-context";
import type { ContestState } from "@/components/contests/session/contest-state";
import { dateInWords } from "@/lib/claims/partial-date";
import type { PlotRow } from "@/lib/contests/figure-plot";
import type { Figure } from "@/lib/contests/figures";
import { sidesInOrder } from "@/lib/contests/view";

const speakerOf = (state: ContestState, { card: { claim } }: Figure) => (claim.claimants[0] ? partyOf(state, claim.claimants[0], claim.said) : null);

/** The claimants of a figure, and the day on which they said it, with the sign of their side before them. */
export function labelOf(state: ContestState, { figure }: Pick<PlotRow, "figure">, unset: string): string {
  const { claim } = figure.card;
  const who = claim.claimants.map((id) => partyOf(state, id, claim.said).name ?? "…").join(", ") || unset;
  return claim.said ? `${who} · ${dateInWords(claim.said)}` : who;
}

/** The colour number of the side of the first claimant. */
export const colourNumberOf = (state: ContestState, { figure }: Pick<PlotRow, "figure">) => colourOf(speakerOf(state, figure)?.side ?? null);

/** Where a figure's claimant comes in the order of sides; those on none come last. */
export function sideRank(state: ContestState, figure: Figure): number {
  const sides = sidesInOrder(state.sides);
  const at = sides.findIndex(({ id }) => id === speakerOf(state, figure)?.side?.id);
  return at === -1 ? sides.length : at;
}
