import { readDate } from "@/lib/claims/partial-date";

const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const DATE = new RegExp(String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \d{4})?|${MONTH} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|${MONTH},? \d{4}|(?:1[89]|20)\d\d)\b`, "g");

/** The dates that a text writes out in English, as EDTF, each once; what can't be read is left out. */
export function datesIn(text: string): string[] {
  const read = [...text.matchAll(DATE)].map(([words]) => readDate(words));
  return [...new Set(read.flatMap((date) => (date.ok ? [date.edtf] : [])))];
}
