import { figureOf } from "@/components/claims/figure-words";
import type { Quantity } from "@/lib/claims/record";
import type { SnapshotBody } from "@/lib/publication/record";
import { translator } from "@/messages/translator";

const t = translator("publication");
const claims = translator("claims");

/** The number of a figure alone: "at least 49", "31 to 92". */
export const numberOf = (quantity: Pick<Quantity, "value" | "min" | "max" | "approximate">): string => figureOf(claims, quantity) ?? claims("figures.none");

/** A sum with its terms, as it is reckoned: "14 + 5 = 19". */
export function sumWords({ cards }: Pick<SnapshotBody, "cards">, { terms, low, high, isApproximate }: SnapshotBody["sums"][number]): string {
  const written = terms.flatMap(({ card, ordinal }) => cards.find(({ number }) => number === card)?.quantities[ordinal] ?? []).map(numberOf).join(" + ");
  if (low === null && high === null) return t("page.sumOpen", { terms: written });
  const isOne = low === high;
  const total = numberOf({ value: isOne ? low : null, min: isOne ? null : low, max: isOne ? null : high, approximate: isApproximate });
  return t("page.sum", { terms: written, total });
}
