import { compareDates } from "@/lib/claims/partial-date";
import { foldName } from "@/lib/parties/name";

/** What a list of documents is filtered and sorted by. */
export interface ListableDocument {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly publisherName: string;
  readonly fileName: string;
  readonly published: string | null;
  readonly language: string;
  readonly length: number;
  readonly claims: number;
  readonly archivedAt: string | null;
}

export const documentOrders = ["added", "title", "published", "length", "claims"] as const;
export type DocumentOrder = (typeof documentOrders)[number];

/** What the address of the page says about its list. */
export interface DocumentQuery {
  readonly q: string;
  readonly kind: string;
  readonly order: DocumentOrder;
  readonly isDescending: boolean;
  readonly withArchived: boolean;
}

/** Reads the query of the page's address; what it doesn't know is left out. */
export function documentQuery(search: { get(name: string): string | null }): DocumentQuery {
  const [, minus, name] = /^(-?)(.*)$/.exec(search.get("sort") ?? "") ?? [];
  const order = documentOrders.find((known) => known === name) ?? "added";
  return {
    q: search.get("q") ?? "", kind: search.get("kind") ?? "", order, isDescending: minus === "-",
    withArchived: search.get("archived") === "true",
  };
}

/** The same as the query of an address, without what is so anyway; "" or "?…". */
export function documentAddress({ q, kind, order, isDescending, withArchived }: DocumentQuery): string {
  const sort = `${isDescending ? "-" : ""}${order}`;
  const entries = { q, kind, sort: sort === "added" ? "" : sort, archived: withArchived ? "true" : "" };
  const search = new URLSearchParams(Object.entries(entries).filter(([, value]) => value !== ""));
  return search.size > 0 ? `?${search}` : "";
}

const words = ({ title, publisherName, fileName, kind }: ListableDocument) => foldName(`${title} ${publisherName} ${fileName} ${kind}`);

// A document without a date has no place among the dates and stands last, whichever way they go.
function byPublished(a: ListableDocument, b: ListableDocument, direction: number): number {
  if (a.published === null || b.published === null) return Number(a.published === null) - Number(b.published === null);
  return direction * compareDates(a.published, b.published);
}

const collator = new Intl.Collator("en", { numeric: true });

function compare(a: ListableDocument, b: ListableDocument, { order, isDescending }: DocumentQuery): number {
  const direction = isDescending ? -1 : 1;
  if (order === "published") return byPublished(a, b, direction);
  if (order === "title") return direction * collator.compare(a.title, b.title);
  // Ids are UUIDs of version 7, which sort by the time of making.
  if (order === "added") return direction * (a.id < b.id ? -1 : Number(a.id > b.id));
  return direction * (a[order] - b[order]);
}

/** The documents that the query asks for, in its order; of equals the older one comes first. */
export function listedDocuments<T extends ListableDocument>(documents: readonly T[], query: DocumentQuery): T[] {
  const wanted = foldName(query.q);
  return documents
    .filter(({ archivedAt }) => query.withArchived || archivedAt === null)
    .filter(({ kind }) => query.kind === "" || kind === query.kind)
    .filter((document) => wanted === "" || words(document).includes(wanted))
    .toSorted((a, b) => compare(a, b, query) || (a.id < b.id ? -1 : 1));
}
