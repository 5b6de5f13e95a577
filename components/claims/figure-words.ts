import { dateInWords } from "@/lib/claims/partial-date";
import type { Quantity } from "@/lib/claims/record";
import type { Translate } from "@/messages/catalogue";

/** A number as it was entered, with every digit: none is rounded away. */
export const written = (figure: number) => figure.toLocaleString("en-GB", { maximumFractionDigits: 20 });

function numberWords(t: Translate<"claims">, { value, min, max, approximate, qualifier }: Quantity): string {
  if (value === null && min === null && max === null) return qualifier ? t("figures.unnumbered", { words: qualifier }) : t("figures.none");
  const number =
    value !== null ? written(value)
    : min !== null && max !== null ? t("figures.range", { min: written(min), max: written(max) })
    : min !== null ? t("figures.least", { min: written(min) })
    : t("figures.most", { max: written(max!) });
  return approximate ? t("figures.about", { figure: number }) : number;
}

/** A figure in words: "at least 49 people killed (guards) · their own · as written “at least 49”". */
export function figureWords(t: Translate<"claims">, quantity: Quantity): string {
  const { value, min, max, qualifier, unit, outcome, population, whose, area, period, cumulative, asOf } = quantity;
  const hasNumber = value !== null || min !== null || max !== null;
  const parts = [
    [numberWords(t, quantity), unit, outcome, population && `(${population})`].filter(Boolean).join(" "),
    whose && t(`whose.${whose}`),
    area,
    period,
    cumulative !== null && t(cumulative ? "counted.cumulative" : "counted.increment"),
    asOf && t("figures.asOf", { date: dateInWords(asOf) }),
    qualifier && hasNumber && t("figures.asWritten", { words: qualifier }),
  ];
  return parts.filter((part) => typeof part === "string" && part !== "").join(" · ");
}
