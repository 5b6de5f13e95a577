import { z } from "zod";
import { invalid } from "@/lib/data/failure";

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

const cursorId = z.uuid();
const most = 200;

/** The where-clause and order of one page in the order of making (ids are UUIDv7). Refuses a cursor that isn't one of ours. */
export function inOrder({ cursor, limit }: Page, order: "asc" | "desc" = "asc") {
  if (cursor !== undefined && !cursorId.safeParse(cursor).success) throw invalid([{ path: ["cursor"], message: "This is not a cursor of this list." }]);
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
