import { z } from "zod";
import { AppError, invalid } from "@/lib/data/failure";

/** Which part of a list is asked for: what follows the record `cursor`, at most `limit` of it. */
export interface Page {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** One part of a list; `next` is the cursor of the part after it, null at the end. */
export interface Listed<T> {
  readonly items: T[];
  readonly next: string | null;
}

/** What takes the parts of a list one after the other; each is waited for. */
export interface Taking<T> {
  readonly take: (items: readonly T[]) => Promise<void>;
  /** aborted where nobody wants the rest */
  readonly signal: AbortSignal;
  /** the record after which to begin, as in `Page` */
  readonly cursor?: string | undefined;
}

/** Reads a list to its end, part by part, so that memory holds one part. Refuses to go on where nobody wants the rest. */
export async function takeAll<T>(readPart: (page: Page) => Promise<Listed<T>>, { take, signal, cursor }: Taking<T>): Promise<void> {
  for (let next: string | null | undefined = cursor; next !== null; ) {
    if (signal.aborted) throw new AppError("unavailable", "Whoever asked for this list has gone. Nothing was changed.");
    const part: Listed<T> = await readPart({ cursor: next, limit: most });
    await take(part.items);
    next = part.next;
  }
}

const cursorId = z.uuid();
const most = 200;

/** Refuses a cursor that isn't one of ours: the id of a record. */
export function demandCursor(cursor: string | undefined): void {
  if (cursor !== undefined && !cursorId.safeParse(cursor).success) throw invalid([{ path: ["cursor"], message: "This is not a cursor of this list." }]);
}

/** The where-clause and order of one page in the order of making (ids are UUIDv7). Refuses a cursor that isn't one of ours. */
export function inOrder({ cursor, limit }: Page, order: "asc" | "desc" = "asc") {
  demandCursor(cursor);
  const after = order === "asc" ? { gt: cursor ?? "" } : { lt: cursor ?? "" };
  return { where: cursor === undefined ? {} : { id: after }, orderBy: { id: order }, take: Math.min(limit, most) + 1 };
}

/** The page that these rows are, read with one more than it holds. */
export function pageOf<T extends { readonly id: string }>(rows: readonly T[], { limit }: Page): Listed<T> {
  const size = Math.min(limit, most);
  const items = rows.slice(0, size);
  return { items, next: rows.length > size ? (items.at(-1)?.id ?? null) : null };
}

/** The same list with each item made into another. */
export const mapped = <T, U>({ items, next }: Listed<T>, make: (item: T) => U): Listed<U> => ({ items: items.map(make), next });
