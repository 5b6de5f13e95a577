"use client";
import { useState } from "react";
import { TextField } from "@/components/ui/text-field";
import { dateInWords, readDate } from "@/lib/claims/partial-date";

interface DateFilterProps {
  readonly label: string;
  readonly help: string;
  /** EDTF, or "" for none */
  readonly value: string;
  readonly onChange: (edtf: string | undefined) => void;
}

/** A date as people type it, echoed in words; taken when the field is left or Enter is pressed. */
export function DateFilter({ label, help, value, onChange }: DateFilterProps) {
  const [typed, setTyped] = useState(value === "" ? "" : dateInWords(value));
  const [isLeft, setIsLeft] = useState(false);
  const understood = typed.trim() === "" ? null : readDate(typed);
  function take() {
    setIsLeft(true);
    const edtf = understood?.ok ? understood.edtf : "";
    if ((understood === null || understood.ok) && edtf !== value) onChange(edtf || undefined);
  }
  const words = understood?.ok && understood.words !== typed.trim() ? understood.words : help;
  return (
    <TextField
      label={label} value={typed} onChange={setTyped} onBlur={take} description={words}
      onKeyDown={(event) => {
        if (event.key !== "Enter") return;
        event.preventDefault();
        take();
      }}
      {...(isLeft && understood && !understood.ok ? { errorMessage: understood.message } : {})}
    />
  );
}
