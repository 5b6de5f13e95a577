"use client";
import { useState } from "react";
import { TextField } from "@/components/ui/text-field";
import { dateInWords, readDate, type ReadDate } from "@/lib/claims/partial-date";

export interface DateFieldProps {
  readonly label: string;
  /** EDTF, or null for a date that was not entered */
  readonly value: string | null;
  readonly onKeep: (edtf: string | null) => void;
  readonly errorMessage?: string | undefined;
  readonly isReadOnly?: boolean;
}

/** A date as people type it. How it was understood is said while they type; only what was understood is kept. */
export function DateField({ label, value, onKeep, errorMessage, isReadOnly = false }: DateFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const understood = typed === null || typed.trim() === "" ? null : readDate(typed, { now: new Date() });
  const shown = value === null ? "" : dateInWords(value);

  function settle() {
    if (typed === null) return;
    const edtf = edtfOf(typed, understood);
    setIsAsked(true);
    if (edtf === undefined) return;
    if (edtf !== value) onKeep(edtf);
    setTyped(null);
    setIsAsked(false);
  }
  const refusal = isAsked && understood && !understood.ok ? understood.message : errorMessage;
  const echo = understood?.ok ? `= ${understood.words}` : "";
  return (
    <TextField
      label={label}
      value={typed ?? shown}
      onChange={setTyped}
      onBlur={settle}
      onKeyDown={(event) => event.key === "Enter" && settle()}
      isReadOnly={isReadOnly}
      {...(echo && !refusal ? { description: <output>{echo}</output> } : {})}
      {...(refusal ? { errorMessage: refusal } : {})}
    />
  );
}

/** What would be kept: a date, none for an empty field, undefined for what is no date. */
function edtfOf(typed: string, understood: ReadDate | null): string | null | undefined {
  if (typed.trim() === "") return null;
  return understood?.ok ? understood.edtf : undefined;
}
