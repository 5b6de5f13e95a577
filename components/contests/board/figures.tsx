"use client";
import { useTranslations } from "use-intl/react";
import { written } from "@/components/claims/figure-words";
import { dateInWords } from "@/lib/claims/partial-date";
import type { Quantity } from "@/lib/claims/record";
import type { Translate } from "@/messages/catalogue";

/** The figure itself: a value, bounds, or nothing where the text has only words. */
export function figureOf(t: Translate<"contests">, { value, min, max, approximate }: Quantity): string | null {
  const figure =
    value !== null ? written(value)
    : min !== null && max !== null ? t("quantity.range", { min: written(min), max: written(max) })
    : min !== null ? t("quantity.from", { min: written(min) })
    : max !== null ? t("quantity.upTo", { max: written(max) })
    : null;
  return figure !== null && approximate ? t("quantity.approximate", { figure }) : figure;
}

/** What is counted, of whom, where, over what time: two figures are compared only where all of it is the same. */
export function figureWords(t: Translate<"contests">, quantity: Quantity): string {
  const { qualifier, unit, outcome, population, whose, area, period, cumulative, asOf } = quantity;
  const head = [figureOf(t, quantity), unit, outcome].filter(Boolean).join(" ");
  const parts = [
    head,
    qualifier && t("quantity.asWritten", { words: qualifier }),
    population,
    whose && t(`quantity.whose.${whose}`),
    area,
    period,
    cumulative !== null && t(cumulative ? "quantity.cumulative" : "quantity.increment"),
    asOf && t("quantity.asOf", { date: dateInWords(asOf) }),
  ];
  return parts.filter((part) => typeof part === "string" && part !== "").join(" · ");
}

/** Figures as they stand in the text, one a line. */
export function Figures({ quantities }: { quantities: readonly Quantity[] }) {
  const t = useTranslations("contests");
  return quantities.map((quantity, index) => <span key={index}>{figureWords(t, quantity)}</span>);
}
