import { useTranslations } from "use-intl/react";
import { partyOf, quoteOf, useContest } from "@/components/contests/contest-context";
import type { Card } from "@/lib/contests/cards";

/** A card in one line, for lists to choose from: its number, who says it, and its words. */
export function useCardLine(): (card: Card) => string {
  const t = useTranslations("contests");
  const { state } = useContest();
  return (card) => {
    const { number, claim } = card;
    const who = claim.attribution === "unset" ? t("columns.unset") : claim.claimants.map((id) => partyOf(state, id).name ?? "…").join(", ");
    return t("relations.cardLine", { number, who, words: claim.proposition || quoteOf(card) });
  };
}
