import type { ClaimRecord } from "@/lib/claims/record";
import type { Citing } from "@/lib/contests/citing";
import type { PlacementInput, PositionInput, RelationInput } from "@/lib/contests/record";
import type { PartyRecord } from "@/lib/parties/record";
import { sidesOf, type Standing } from "@/lib/parties/side";
import type { SideRecord } from "@/lib/projects/record";

/** What is in a contest, as far as arranging it asks: without what is deleted. */
export interface ContestContent {
  readonly positions: readonly PositionInput[];
  readonly placements: readonly PlacementInput[];
  readonly claims: readonly ClaimRecord[];
  readonly relations: readonly RelationInput[];
}

type Party = Pick<PartyRecord, "id" | "kind" | "names" | "sides" | "tenures">;
type Side = Pick<SideRecord, "id" | "name" | "colour" | "ordinal" | "archivedAt">;

/** Whom and what a contest's claims name, and where each claim counts. */
export interface ContestNames {
  readonly parties: readonly Party[];
  readonly sides: readonly Side[];
  readonly documents: readonly { readonly id: string; readonly title: string; readonly voicePartyId: string }[];
  /** which of these documents cite which others of them, in the order of documents and of their texts */
  readonly citings: readonly Citing[];
  /** on which sides a claim's claimants stand (null: on none of the project's), and with which others it counts as one */
  readonly standings: readonly { readonly claimId: string; readonly sideIds: readonly (string | null)[]; readonly group: string }[];
}

/** The project's sides that are in use, in their order. */
export const sidesInOrder = <S extends Side>(sides: readonly S[]): S[] =>
  sides.filter((side) => side.archivedAt === null).sort((a, b) => a.ordinal - b.ordinal || (a.id < b.id ? -1 : 1));

/** The sides that a claim counts on; none where that isn't known or the claim is nobody's. */
export const sidesOfClaim = (claimId: string, { standings }: ContestNames): readonly (string | null)[] =>
  standings.find((each) => each.claimId === claimId)?.sideIds ?? [];

/** The side that a party is shown on when it speaks on a date: its first that is in use; null for none. */
export function sideOfParty(partyId: string, date: string | null, names: ContestNames): Side | null {
  const inUse = sidesInOrder(names.sides);
  const [first] = sidesOf(partyId, date, standingOf(names)).flatMap((sideId) => inUse.find(({ id }) => id === sideId) ?? []);
  return first ?? null;
}

function standingOf({ parties }: ContestNames): Standing {
  return {
    sides: new Map(parties.map((party) => [party.id, party.sides])),
    tenures: new Map(parties.map((party) => [party.id, party.tenures])),
  };
}

/** What gives the group of a claim: the same for those that count as one (docs/SPEC.md, K5). */
export function groupsIn({ standings }: Pick<ContestNames, "standings">): (claimId: string) => string {
  const groups = new Map(standings.map(({ claimId, group }) => [claimId, group]));
  return (claimId) => groups.get(claimId) ?? claimId;
}

/** How many of these claims count: those that are *same as* one another count as one (docs/SPEC.md, K5). */
export const countedClaims = (claimIds: readonly string[], names: Pick<ContestNames, "standings">): number => new Set(claimIds.map(groupsIn(names))).size;
