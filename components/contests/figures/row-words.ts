import { useTranslations } from "use-intl/react";
import { colourOf } from "@/components/claims/side-look";
import { partyOf } from "@/components/contests/contest-context";
import type { ContestState } from "@/components/contests/session/contest-state";
import { dateInWords } from "@/lib/claims/partial-date";
import type { PlotRow } from "@/lib/contests/figure-plot";
import type { Figure } from "@/lib/contests/figures";
import { sidesInOrder } from "@/lib/contests/view";

const speakerOf = (state: ContestState, { card: { claim } }: Figure) => (claim.claimants[0] ? partyOf(state, claim.claimants[0], claim.said) : null);

/** What a label says where nobody is named yet, and for a day that a figure is of. */
export interface LabelWords {
  readonly unset: string;
  readonly asOf: (date: string) => string;
}

/** The claimants of a figure, and the day on which they said it; else the day that it is of, as in a document's own voice. */
export function labelOf(state: ContestState, { figure }: Pick<PlotRow, "figure">, words: LabelWords): string {
  const { claim } = figure.card;
  const who = claim.claimants.map((id) => partyOf(state, id, claim.said).name ?? "…").join(", ") || words.unset;
  const { asOf } = figure.quantity;
  const when = claim.said ? dateInWords(claim.said) : asOf && words.asOf(dateInWords(asOf));
  return when ? `${who} · ${when}` : who;
}

/** The words of labels as the interface says them. */
export function useLabelWords(): LabelWords {
  const [contests, claims] = [useTranslations("contests"), useTranslations("claims")];
  return { unset: contests("columns.unset"), asOf: (date) => claims("figures.asOf", { date }) };
}

/** The colour number of the side of the first claimant. */
export const colourNumberOf = (state: ContestState, { figure }: Pick<PlotRow, "figure">) => colourOf(speakerOf(state, figure)?.side ?? null);

/** Where a figure's claimant comes in the order of sides; those on none come last. */
export function sideRank(state: ContestState, figure: Figure): number {
  const sides = sidesInOrder(state.sides);
  const at = sides.findIndex(({ id }) => id === speakerOf(state, figure)?.side?.id);
  return at === -1 ? sides.length : at;
}
