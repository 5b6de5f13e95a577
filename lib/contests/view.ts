import type { ClaimRecord } from "@/lib/claims/record";
import type { PlacementInput, PositionInput, RelationInput } from "@/lib/contests/record";
import type { PartyRecord } from "@/lib/parties/record";
import type { Standing } from "@/lib/parties/side";
import type { SideRecord } from "@/lib/projects/record";

/** What is in a contest, as far as arranging it asks: without what is deleted. */
export interface ContestContent {
  readonly positions: readonly PositionInput[];
  readonly placements: readonly PlacementInput[];
  readonly claims: readonly ClaimRecord[];
  readonly relations: readonly RelationInput[];
}

/** Whom and what a contest's claims name. */
export interface ContestNames {
  readonly parties: readonly Pick<PartyRecord, "id" | "kind" | "names" | "sides" | "tenures">[];
  readonly sides: readonly Pick<SideRecord, "id" | "name" | "colour" | "ordinal" | "archivedAt">[];
  readonly documents: readonly { readonly id: string; readonly title: string; readonly voicePartyId: string }[];
}

/** What the named parties' sides and offices say of where they stand. */
export function standingOf({ parties }: Pick<ContestNames, "parties">): Standing {
  return {
    sides: new Map(parties.map((party) => [party.id, party.sides])),
    tenures: new Map(parties.map((party) => [party.id, party.tenures])),
  };
}
