import type { Figure, Interval } from "@/lib/agreement/bootstrap";
import type { Layer, Measure } from "@/lib/agreement/layer";
import type { Outcome } from "@/lib/agreement/outcome";
import type { AgreementNames } from "@/components/agreement/value-words";
import { translator } from "@/messages/translator";

/** To two places, with a true minus, and never as less than nothing that rounds to nothing. */
function rounded(value: number): string {
  const places = Math.round(value * 100) / 100;
  return `${places < 0 ? "−" : ""}${Math.abs(places).toFixed(2)}`;
}

/** A figure to two places, or why there is none. */
export function figureInWords(figure: Outcome | Figure): string {
  const t = translator("agreement");
  return figure.ok ? rounded(figure.value) : t(`undefined.${figure.why}`);
}

/** An interval to two places, or why there is none. */
export function intervalInWords(interval: Interval): string {
  const t = translator("agreement");
  return interval.ok ? t("interval.from", { low: rounded(interval.low), high: rounded(interval.high) }) : t(`interval.${interval.why}`);
}

/** What the interval was drawn from. */
export function drawnInWords({ unit, units }: Figure): string {
  const t = translator("agreement");
  return t(`drawn.${unit}`, { units });
}

const parts = ["said", "event", "reported", "type", "value"] as const;

/** A part of a layer: one of the dates, the type of a relation, or the contest of a position. */
export function partInWords(layer: Layer, part: string, names: AgreementNames): string {
  const t = translator("agreement");
  const known = parts.find((each) => each === part);
  return layer !== "position" && known ? t(`parts.${known}`) : names.contest(part);
}

/** A measure's name, with the part that it is of. */
export function measureInWords(layer: Layer, { key, part, parameters }: Pick<Measure, "key" | "part" | "parameters">, names: AgreementNames): string {
  const t = translator("agreement");
  const name = part === null ? t(`measures.${key}`) : t("table.partOf", { measure: t(`measures.${key}`), part: partInWords(layer, part, names) });
  return parameters.alignments === "approximate" ? `${name} (${t("approximate")})` : name;
}
