import { z } from "zod";
import { commentWords } from "@/lib/threads/words";

const unsaid = z.object({ words: commentWords, named: z.array(z.object({ id: z.string(), name: z.string() })) });
/** What was typed and not said yet, with the names of those whom it names. */
export type Unsaid = z.output<typeof unsaid>;

const keyOf = (place: string) => `counterclaim unsaid ${place}`;

/** What was left unsaid at a place in this tab; null for nothing. */
export function readUnsaid(place: string): Unsaid | null {
  try {
    const parsed = unsaid.safeParse(JSON.parse(sessionStorage.getItem(keyOf(place)) ?? "null"));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Keeps what is typed, so that a dialog that is closed and a page that is loaded again lose nothing; null forgets it. */
export function keepUnsaid(place: string, typed: Unsaid | null): void {
  try {
    if (typed) sessionStorage.setItem(keyOf(place), JSON.stringify(typed));
    else sessionStorage.removeItem(keyOf(place));
  } catch {
    // A browser that keeps nothing for pages, or has no room: the words stand in the form as long as that is open.
  }
}
