import type { NamedParty } from "@/components/claims/card-content";
import { sideOfParty } from "@/lib/contests/view";
import { partiesAsRead, resolverOf } from "@/lib/parties/merge";
import type { PartyRecord } from "@/lib/parties/record";
import type { SideRecord } from "@/lib/projects/record";

/** Who is who, for a page that has read it all. */
export interface Names {
  readonly party: (id: string, date: string | null) => NamedParty;
}

export function namesOf(parties: readonly PartyRecord[], sides: readonly SideRecord[]): Names {
  const resolve = resolverOf(parties);
  const ground = { parties: partiesAsRead(parties), sides, documents: [], citings: [], standings: [] };
  return {
    party: (given, date) => {
      const id = resolve(given);
      const side = sideOfParty(id, date, ground);
      return { id, name: ground.parties.find((each) => each.id === id)?.names[0]?.text ?? null, side: sides.find((each) => each.id === side?.id) ?? null };
    },
  };
}

/** The ids of all parties that a claim's card names. */
export const partyIdsOf = ({ claimants, mentions }: { claimants: readonly string[]; mentions: readonly { levels: readonly { partyIds: readonly string[] }[] }[] }) =>
  [...claimants, ...mentions.flatMap(({ levels }) => levels.flatMap(({ partyIds }) => partyIds))];
