import { foldName } from "@/lib/parties/name";
import { partyKinds, type PartyKind, type PartyRecord } from "@/lib/parties/record";

/** What a list of parties is filtered by. */
export type ListableParty = Pick<PartyRecord, "id" | "kind" | "names" | "archivedAt"> & { readonly sideIds: readonly string[] };

/** What the address of the page says about its list. `side` is a side's id, "none" for parties without one, or "". */
export interface PartyQuery {
  readonly q: string;
  readonly kind: PartyKind | "";
  readonly side: string;
  readonly withArchived: boolean;
}

/** Reads the query of the page's address; what it doesn't know is left out. */
export function partyQuery(search: { get(name: string): string | null }): PartyQuery {
  return {
    q: search.get("q") ?? "",
    kind: partyKinds.find((known) => known === search.get("kind")) ?? "",
    side: search.get("side") ?? "",
    withArchived: search.get("archived") === "true",
  };
}

/** The same as the query of an address, without what is so anyway; "" or "?…". */
export function partyAddress({ q, kind, side, withArchived }: PartyQuery): string {
  const entries = { q, kind, side, archived: withArchived ? "true" : "" };
  const search = new URLSearchParams(Object.entries(entries).filter(([, value]) => value !== ""));
  return search.size > 0 ? `?${search}` : "";
}

/** How well the names fit what was typed: 0 begins with it, 1 has a word that does, 2 has it somewhere, null not at all. */
function fit(names: ListableParty["names"], wanted: string): number | null {
  const ranks = names.map(({ text }) => foldName(text)).filter((name) => name.includes(wanted)).map((name) => (name.startsWith(wanted) ? 0 : name.includes(` ${wanted}`) ? 1 : 2));
  return ranks.length > 0 ? Math.min(...ranks) : null;
}

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

const onSide = ({ sideIds }: ListableParty, side: string) => side === "" || (side === "none" ? sideIds.length === 0 : sideIds.includes(side));

/**
 * The parties that the query asks for: best match first where something was typed, by name otherwise. The documents'
 * own voices are among them only where their kind is asked for.
 */
export function listedParties<T extends ListableParty>(parties: readonly T[], { q, kind, side, withArchived }: PartyQuery): T[] {
  const wanted = foldName(q);
  return parties
    .filter((party) => withArchived || party.archivedAt === null)
    .filter((party) => (kind === "" ? party.kind !== "document_voice" : party.kind === kind))
    .filter((party) => onSide(party, side))
    .map((party) => ({ party, rank: wanted === "" ? 0 : fit(party.names, wanted) }))
    .filter((found): found is { party: T; rank: number } => found.rank !== null)
    .sort((a, b) => a.rank - b.rank || collator.compare(a.party.names[0]?.text ?? "", b.party.names[0]?.text ?? "") || (a.party.id < b.party.id ? -1 : 1))
    .map(({ party }) => party);
}
