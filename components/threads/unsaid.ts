import { z } from "zod";
import { keepInTab, keptInTab } from "@/components/ui/tab-storage";
import { commentWords } from "@/lib/threads/words";

const unsaid = z.object({ words: commentWords, named: z.array(z.object({ id: z.string(), name: z.string() })) });
/** What was typed and not said yet, with the names of those whom it names. */
export type Unsaid = z.output<typeof unsaid>;

const keyOf = (place: string) => `counterclaim unsaid ${place}`;

/** What was left unsaid at a place in this tab; null for nothing. */
export function readUnsaid(place: string): Unsaid | null {
  try {
    return unsaid.parse(JSON.parse(keptInTab(keyOf(place)) ?? "null"));
  } catch {
    return null;
  }
}

/** Keeps what is typed, so that a dialog that is closed and a page that is loaded again lose nothing; null forgets it. */
export const keepUnsaid = (place: string, typed: Unsaid | null): void => keepInTab(keyOf(place), typed && JSON.stringify(typed));
