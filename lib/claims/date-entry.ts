import { dateInWords, readDate } from "@/lib/claims/partial-date";

/** A date field's content as it would be stored: EDTF, or null for an empty field. */
export type DateEntry = { readonly ok: true; readonly value: string | null } | { readonly ok: false; readonly message: string };

/** What was typed into a date field; empty or blank means that no date was entered. */
export function enteredDate(typed: string, now: Date): DateEntry {
  if (typed.trim() === "") return { ok: true, value: null };
  const read = readDate(typed, { now });
  return read.ok ? { ok: true, value: read.edtf } : { ok: false, message: read.message };
}

/** A stored date as it is put into a field: in words where they are read back as the same date, else in EDTF. */
export function typedDate(edtf: string | null): string {
  if (edtf === null) return "";
  const words = dateInWords(edtf);
  const read = readDate(words);
  return read.ok && read.edtf === edtf ? words : edtf;
}
