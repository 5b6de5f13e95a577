import { AppError } from "@/lib/data/failure";
import { askChild } from "@/lib/data/sources/child-process";
import { inChildPlace } from "@/lib/data/sources/reading";
import { Comparison, type Compared } from "@/lib/revisions/comparison";
import { sideBySide, type ComparedPart } from "@/lib/revisions/side-by-side";

/** What a process that compares two texts is asked. */
export interface ComparisonQuestion {
  readonly older: string;
  readonly newer: string;
  /** whether the answer is both texts side by side, or how they were compared */
  readonly withParts: boolean;
}

/** What it answers. */
export type ComparisonAnswer = { readonly parts: ComparedPart[] } | { readonly compared: Compared };

/** Texts of up to so many UTF-16 units together are compared at once: that takes less than starting a process. */
const AT_ONCE = 400_000;
const bounds = { seconds: 300, megabytes: 2_000 } as const;

/** Two texts compared; long ones in a process of their own, so that other people notice nothing. Refuses (`unavailable`) what takes too much. */
export async function compared(older: string, newer: string): Promise<Comparison> {
  if (older.length + newer.length <= AT_ONCE) return new Comparison(older, newer);
  const answer = await asked({ older, newer, withParts: false });
  return new Comparison(older, newer, (answer as Extract<ComparisonAnswer, { compared: Compared }>).compared);
}

/** The same, side by side from beginning to end. */
export async function comparedSideBySide(older: string, newer: string): Promise<ComparedPart[]> {
  if (older.length + newer.length <= AT_ONCE) return sideBySide(new Comparison(older, newer));
  return ((await asked({ older, newer, withParts: true })) as Extract<ComparisonAnswer, { parts: ComparedPart[] }>).parts;
}

async function asked(question: ComparisonQuestion): Promise<ComparisonAnswer> {
  const answer = await inChildPlace(undefined, () => askChild<ComparisonAnswer>("lib/data/revisions/child-main.ts", question, bounds));
  if ("value" in answer) return answer.value;
  throw new AppError("unavailable", `These two texts could not be compared: it took more than ${bounds.seconds} seconds of computing or ${bounds.megabytes} MB of memory. Nothing was changed.`);
}
