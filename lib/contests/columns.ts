import type { Card } from "@/lib/contests/cards";
import { inPositionOrder } from "@/lib/contests/cards";
import type { PositionInput } from "@/lib/contests/record";
import { standingOf, type ContestNames } from "@/lib/contests/view";
import { sidesOf, type Standing } from "@/lib/parties/side";

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

/** The ids of the sides that a claim's claimants stand on when it is said; null for one on none of the project's. */
export function sidesOfCard({ claim }: Card, sideIds: readonly string[], standing: Standing): Set<string | null> {
  if (claim.attribution !== "attributed") return new Set();
  return new Set(claim.claimants.flatMap((partyId) => sidesOfClaimant(partyId, claim.said, sideIds, standing)));
}

/** The same of one claimant. */
export function sidesOfClaimant(partyId: string, said: string | null, sideIds: readonly string[], standing: Standing): (string | null)[] {
  const sides = sidesOf(partyId, said, standing).filter((sideId) => sideIds.includes(sideId));
  return sides.length > 0 ? sides : [null];
}

/** The project's sides that are in use, in their order. */
export const sidesInOrder = <S extends ContestNames["sides"][number]>(sides: readonly S[]): S[] =>
  sides.filter((side) => side.archivedAt === null).sort((a, b) => a.ordinal - b.ordinal || (a.id < b.id ? -1 : 1));

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
  const sideIds = sidesInOrder(names.sides).map(({ id }) => id);
  const standing = standingOf(names);
  return filled([...sideIds, null].map((sideId) => ({
    key: sideId ?? "none", head: { by: "side", sideId }, cards: cards.filter((card) => sidesOfCard(card, sideIds, standing).has(sideId)),
  })));
}

/** Parties stand beside those of their side, in the order of sides; within it, who claims most comes first. */
function partyColumns(cards: readonly Card[], names: ContestNames): Column[] {
  const sideIds = sidesInOrder(names.sides).map(({ id }) => id);
  const standing = standingOf(names);
  const partyIds = [...new Set(cards.flatMap(({ claim }) => (claim.attribution === "attributed" ? claim.claimants : [])))];
  const columns = partyIds.map((partyId): Column => ({
    key: partyId, head: { by: "party", partyId }, cards: cards.filter(({ claim }) => claim.claimants.includes(partyId)),
  }));
  const rank = ({ key }: Column) => {
    const [side] = sidesOfClaimant(key, null, sideIds, standing);
    return side ? sideIds.indexOf(side) : sideIds.length;
  };
  return columns.sort((a, b) => rank(a) - rank(b) || b.cards.length - a.cards.length || (a.key < b.key ? -1 : 1));
}

/** The parties that claim something in a column, each once, in the order of the cards. */
export function takersOf(cards: readonly Card[]): string[] {
  return [...new Set(cards.flatMap(({ claim }) => (claim.attribution === "attributed" ? claim.claimants : [])))];
}
