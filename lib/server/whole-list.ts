import type { Listed, Page } from "@/lib/data/page";

/** What a page shows of a list before it says that there is more. */
const MOST = 5_000;

/** A list that is read part by part, put together; `isCut` where it goes on after the 5,000 that a page shows. */
export async function wholeList<T>(readPart: (page: Page) => Promise<Listed<T>>): Promise<{ items: T[]; isCut: boolean }> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const part = await readPart({ cursor, limit: 200 });
    items.push(...part.items);
    cursor = part.next ?? undefined;
  } while (cursor !== undefined && items.length < MOST);
  return { items, isCut: cursor !== undefined };
}
