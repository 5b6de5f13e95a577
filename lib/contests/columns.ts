import type { Card } from "@/lib/contests/cards";
import { inPositionOrder } from "@/lib/contests/cards";
import type { PositionInput } from "@/lib/contests/record";
import { sideOfParty, sidesInOrder, sidesOfClaim, type ContestNames } from "@/lib/contests/view";

/** What the columns are: positions, unless somebody asks otherwise (docs/SPEC.md, K1). */
export const columnings = ["position", "party", "side", "document"] as const;
export type Columning = (typeof columnings)[number];

/** The columning that a word of an address names; positions for anything else. */
export const columningOf = (word: string | undefined): Columning => columnings.find((each) => each === word) ?? "position";

/** What stands at the head of a column. A null id: parties on no side; "unset": nobody has said yet who claims it. */
export type Head =
  | { readonly by: "position"; readonly position: PositionInput }
  | { readonly by: "party"; readonly partyId: string }
  | { readonly by: "side"; readonly sideId: string | null }
  | { readonly by: "document"; readonly documentId: string }
  | { readonly by: "unset" };

export interface Column {
  readonly key: string;
  readonly head: Head;
  readonly cards: readonly Card[];
}

/**
 * The columns: every position, even an empty one; of parties, sides and documents those that claim something here. A
 * joint claim stands in each of its claimants' columns, a claim with two mentions under both documents. The rows below
 * (own voice, silence) are left out, and with positions what has none.
 */
export function columnsBy(by: Columning, cards: readonly Card[], positions: readonly PositionInput[], names: ContestNames): Column[] {
  const claiming = cards.filter(({ row }) => row === "columns" || (row === "unplaced" && by !== "position"));
  if (by === "position") return positionColumns(claiming, positions);
  if (by === "document") return documentColumns(claiming, names);
  const attributed = by === "side" ? sideColumns(claiming, names) : partyColumns(claiming, names);
  const unset = claiming.filter(({ claim }) => claim.attribution === "unset");
  return unset.length > 0 ? [...attributed, { key: "unset", head: { by: "unset" }, cards: unset }] : attributed;
}

function positionColumns(cards: readonly Card[], positions: readonly PositionInput[]): Column[] {
  return [...positions].sort(inPositionOrder).map((position) => ({
    key: position.id,
    head: { by: "position", position },
    cards: cards.filter((card) => card.position?.id === position.id),
  }));
}

const filled = (columns: readonly Column[]): Column[] => columns.filter((column) => column.cards.length > 0);

function documentColumns(cards: readonly Card[], { documents }: ContestNames): Column[] {
  const stands = (card: Card, documentId: string) => card.claim.mentions.some((mention) => mention.documentId === documentId);
  return filled(documents.map(({ id }) => ({
    key: id, head: { by: "document", documentId: id }, cards: cards.filter((card) => stands(card, id)),
  })));
}

function sideColumns(cards: readonly Card[], names: ContestNames): Column[] {
  return filled([...sidesInOrder(names.sides).map(({ id }) => id), null].map((sideId) => ({
    key: sideId ?? "none",
    head: { by: "side", sideId },
    cards: cards.filter(({ claim }) => sidesOfClaim(claim.id, names).includes(sideId)),
  })));
}

/** Parties stand beside those of their side, in the order of sides; within it, who claims most comes first. */
function partyColumns(cards: readonly Card[], names: ContestNames): Column[] {
  const sideIds = sidesInOrder(names.sides).map(({ id }) => id);
  const rank = (partyId: string) => {
    const side = sideOfParty(partyId, null, names);
    return side ? sideIds.indexOf(side.id) : sideIds.length;
  };
  const columns = takersOf(cards).map((partyId): Column => ({
    key: partyId, head: { by: "party", partyId }, cards: cards.filter(({ claim }) => claim.claimants.includes(partyId)),
  }));
  return columns.sort((a, b) => rank(a.key) - rank(b.key) || b.cards.length - a.cards.length || (a.key < b.key ? -1 : 1));
}

/** The parties that claim something in a column, each once, in the order of the cards. */
export function takersOf(cards: readonly Card[]): string[] {
  return [...new Set(cards.flatMap(({ claim }) => (claim.attribution === "attributed" ? claim.claimants : [])))];
}
