import { useSyncExternalStore } from "react";
import type { ClaimSort } from "@/lib/search/filter";

/** The columns of the table of claims, in their order; the words are always there. */
export const tableColumns = ["claimant", "act", "words", "proposition", "said", "event", "place", "certainty", "figures", "note"] as const;
export type TableColumn = (typeof tableColumns)[number];

/** Which columns can be sorted by; each has its index in the database. */
export const sortOf: Partial<Record<TableColumn, ClaimSort>> = { claimant: "claimant", act: "act", said: "said", event: "event", place: "place" };

/** How wide a column is, in a grid's terms. */
export const widthOf: Record<TableColumn, string> = {
  claimant: "minmax(8rem, 1.2fr)", act: "minmax(6.5rem, 0.8fr)", words: "minmax(12rem, 3fr)", proposition: "minmax(10rem, 2fr)", said: "minmax(7rem, 0.8fr)",
  event: "minmax(7rem, 0.8fr)", place: "minmax(9rem, 1.2fr)", certainty: "minmax(6rem, 0.6fr)", figures: "minmax(7rem, 1fr)", note: "minmax(9rem, 1.5fr)",
};

const NAME = "counterclaim-claim-columns";
const CHANGED = "counterclaim-claim-columns-changed";
const usual: readonly TableColumn[] = ["claimant", "act", "words", "said", "event", "place"];

function subscribe(listener: () => void) {
  window.addEventListener(CHANGED, listener);
  return () => window.removeEventListener(CHANGED, listener);
}

/** The columns that this browser shows, in the table's order; a setting that is kept. */
export function useColumns(): readonly TableColumn[] {
  const kept = useSyncExternalStore(subscribe, () => localStorage.getItem(NAME) ?? usual.join(","), () => usual.join(","));
  const names = kept.split(",");
  return tableColumns.filter((column) => column === "words" || names.includes(column));
}

export function setColumns(columns: readonly TableColumn[]): void {
  localStorage.setItem(NAME, columns.join(","));
  window.dispatchEvent(new Event(CHANGED));
}
