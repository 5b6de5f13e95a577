import { dateInWords } from "@/lib/claims/partial-date";
import type { Quantity } from "@/lib/claims/record";
import type { Translate } from "@/messages/catalogue";

/** A number as it was entered, with every digit: none is rounded away. */
export const written = (figure: number) => figure.toLocaleString("en-GB", { maximumFractionDigits: 20 });

/** The number of a figure alone, or its bounds; null where the text has only words. */
export function figureOf(t: Translate<"claims">, { value, min, max, approximate }: Pick<Quantity, "value" | "min" | "max" | "approximate">): string | null {
  const figure =
    value !== null ? written(value)
    : min !== null && max !== null ? t("figures.range", { min: written(min), max: written(max) })
    : min !== null ? t("figures.least", { min: written(min) })
    : max !== null ? t("figures.most", { max: written(max) })
    : null;
  return figure !== null && approximate ? t("figures.about", { figure }) : figure;
}

const joined = (parts: readonly (string | false | null)[]) => parts.filter(Boolean).join(" · ");
const countingWords = (t: Translate<"claims">, cumulative: boolean | null) => cumulative !== null && t(cumulative ? "figures.cumulative" : "figures.increment");

/** A figure in words: "at least 49 people killed (guards) · on its own side · as written: “at least 49”". */
export function figureWords(t: Translate<"claims">, quantity: Quantity): string {
  const { qualifier, unit, outcome, population, whose, area, period, cumulative, asOf } = quantity;
  const figure = figureOf(t, quantity);
  const number = figure ?? (qualifier ? t("figures.unnumbered", { words: qualifier }) : t("figures.none"));
  return joined([
    [number, unit, outcome, population && `(${population})`].filter(Boolean).join(" "),
    whose && t(`figures.whose.${whose}`),
    area,
    period,
    countingWords(t, cumulative),
    asOf && t("figures.asOf", { date: dateInWords(asOf) }),
    qualifier && figure !== null && t("figures.asWritten", { words: qualifier }),
  ]);
}

type Counted = Pick<Quantity, "unit" | "outcome" | "population" | "whose" | "area" | "period" | "cumulative">;

/** What figures that can be compared count, in words; "" where none of it is said. Beside a named population it doesn't matter whose it is (docs/SPEC.md, K8). */
export function countedWords(t: Translate<"claims">, { unit, outcome, population, whose, area, period, cumulative }: Counted): string {
  return joined([[unit, outcome].filter(Boolean).join(" "), population, whose && !population && t(`figures.whose.${whose}`), area, period, countingWords(t, cumulative)]);
}
