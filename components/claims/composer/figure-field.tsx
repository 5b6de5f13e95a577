"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { TextField } from "@/components/ui/text-field";

/** A number as typed: "1,500" and "1 500" are both 1500, "3.5" has a fraction; null for an empty field. */
export function figureOf(typed: string): number | null | undefined {
  const text = typed.trim().replace(/(?<=\d)[,\s\u00a0\u202f](?=\d{3}(\D|$))/g, "").replace("−", "-");
  if (text === "") return null;
  const figure = Number(text);
  return Number.isFinite(figure) && /^-?[\d.]+$/.test(text) ? figure : undefined;
}

export interface FigureFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly onKeep: (figure: number | null) => void;
}

/** One figure; what isn't a number is kept on the screen and said, and not saved. */
export function FigureField({ label, value, onKeep }: FigureFieldProps) {
  const t = useTranslations("claims");
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  function settle() {
    if (typed === null) return;
    const figure = figureOf(typed);
    setIsWrong(figure === undefined);
    if (figure === undefined) return;
    if (figure !== value) onKeep(figure);
    setTyped(null);
  }
  return (
    <TextField
      label={label}
      inputMode="decimal"
      value={typed ?? (value === null ? "" : String(value))}
      onChange={setTyped}
      onBlur={settle}
      onKeyDown={(event) => event.key === "Enter" && settle()}
      {...(isWrong ? { errorMessage: t("quantity.notANumber") } : {})}
    />
  );
}
