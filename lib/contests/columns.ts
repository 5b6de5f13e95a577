import { compareDates } from "@/lib/claims/partial-date";
import type { Card } from "@/lib/contests/cards";
import { byDateSaid, inPositionOrder } from "@/lib/contests/cards";
import type { PositionInput } from "@/lib/contests/record";
import { datesOfSaying, isDated } from "@/lib/contests/saying-dates";
import { sideOfParty, sidesInOrder, sidesOfClaim, type ContestNames } from "@/lib/contests/view";

/** What the columns are: positions, unless somebody asks otherwise (docs/SPEC.md, K1). */
export const columnings = ["position", "party", "side", "document", "date"] as const;
export type Columning = (typeof columnings)[number];

/** The columning that a word of an address names; positions for anything else. */
export const columningOf = (word: string | undefined): Columning => columnings.find((each) => each === word) ?? "position";

/** What stands at the head of a column. A null id: parties on no side; "unset": nobody has said yet who claims it. */
export type Head =
  | { readonly by: "position"; readonly position: PositionInput }
  | { readonly by: "party"; readonly partyId: string }
  | { readonly by: "side"; readonly sideId: string | null }
  | { readonly by: "document"; readonly documentId: string }
  /** a stored date, or null for claims of which it isn't entered or known when they were said */
  | { readonly by: "date"; readonly date: string | null }
  | { readonly by: "unset" };

export interface Column {
  readonly key: string;
  readonly head: Head;
  readonly cards: readonly Card[];
  /** of a position: the claims on it that stand in the rows below (own voice, silence) */
  readonly below?: readonly Card[];
}

/**
 * The columns: every position, even an empty one; of parties, sides, documents and dates those that claim something
 * here. A joint claim stands in each of its claimants' columns, a claim with two mentions under both documents. The rows below
 * (own voice, silence) are left out, and with positions what has none.
 */
export function columnsBy(by: Columning, cards: readonly Card[], positions: readonly PositionInput[], names: ContestNames): Column[] {
  const claiming = cards.filter(({ row }) => row === "columns" || (row === "unplaced" && by !== "position"));
  if (by === "position") return positionColumns(cards, positions);
  if (by === "document") return documentColumns(claiming, names);
  if (by === "date") return dateColumns(claiming);
  const attributed = by === "side" ? sideColumns(claiming, names) : partyColumns(claiming, names);
  const unset = claiming.filter(({ claim }) => claim.attribution === "unset");
  return unset.length > 0 ? [...attributed, { key: "unset", head: { by: "unset" }, cards: unset }] : attributed;
}

function positionColumns(cards: readonly Card[], positions: readonly PositionInput[]): Column[] {
  return [...positions].sort(inPositionOrder).map((position) => ({
    key: position.id,
    head: { by: "position", position },
    ...splitByRow(cards.filter((card) => card.position?.id === position.id)),
  }));
}

const splitByRow = (cards: readonly Card[]) => ({ cards: cards.filter(({ row }) => row === "columns"), below: cards.filter(({ row }) => row !== "columns") });

const filled = (columns: readonly Column[]): Column[] => columns.filter((column) => column.cards.length > 0);

function documentColumns(cards: readonly Card[], { documents }: ContestNames): Column[] {
  const stands = (card: Card, documentId: string) => card.claim.mentions.some((mention) => mention.documentId === documentId);
  return filled(documents.map(({ id }) => ({
    key: id, head: { by: "document", documentId: id }, cards: cards.filter((card) => stands(card, id)),
  })));
}

/** By the dates said, in their order; those without one last (docs/SPEC.md, K16). */
function dateColumns(cards: readonly Card[]): Column[] {
  const nameOf = datesOfSaying(cards.flatMap(({ claim }) => (isDated(claim.said) ? claim.said : [])));
  const dateOf = ({ claim: { said } }: Card) => (isDated(said) ? nameOf(said) : null);
  const dates = [...new Set(cards.map(dateOf))].sort((a, b) => (a === null ? 1 : b === null ? -1 : compareDates(a, b)));
  const inTime = [...cards].sort((a, b) => byDateSaid(a.claim, b.claim));
  return dates.map((date) => ({ key: date ?? "undated", head: { by: "date", date }, cards: inTime.filter((card) => dateOf(card) === date) }));
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
