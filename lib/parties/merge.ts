import type { ClaimRecord } from "@/lib/claims/record";
import type { PartyRecord } from "@/lib/parties/record";

/** Gives each party's id, or the id of the party that it is merged into. */
export type Resolve = (id: string) => string;

/** The ids by the marks of these parties; an id that is not merged stays. A merge leads one step: chains are refused. */
export function resolverOf(merged: Iterable<{ readonly id: string; readonly mergedIntoId: string | null | undefined }>): Resolve {
  const into = new Map<string, string>();
  for (const { id, mergedIntoId } of merged) if (mergedIntoId) into.set(id, mergedIntoId);
  return (id) => into.get(id) ?? id;
}

/** The parties that these stand for, each once. */
export const resolved = (ids: readonly string[], resolve: Resolve) => (ids.length < 2 ? ids.map(resolve) : [...new Set(ids.map(resolve))]);

/** Whom a claim names, with every merged party named by the one that it is merged into, each once; for views only, never to be written. */
export const namesAsRead = <C extends Pick<ClaimRecord, "claimants" | "targets" | "invoked">>(claim: C, resolve: Resolve): C =>
  ({ ...claim, claimants: resolved(claim.claimants, resolve), targets: resolved(claim.targets, resolve), invoked: resolved(claim.invoked, resolve) });

/** The same of a whole claim, with the places where it stands. */
export function claimAsRead(claim: ClaimRecord, resolve: Resolve): ClaimRecord {
  return {
    ...namesAsRead(claim, resolve),
    mentions: claim.mentions.map((mention) => ({
      ...mention,
      levels: mention.levels.map((level) => ({ ...level, partyIds: resolved(level.partyIds, resolve) })),
      anchorings: mention.anchorings.map((anchoring) => ({
        ...anchoring, fragments: anchoring.fragments.map((fragment) => ({ ...fragment, wordPartyId: fragment.wordPartyId && resolve(fragment.wordPartyId) })),
      })),
    })),
  };
}

type Facts = Pick<PartyRecord, "names" | "sides" | "tenures">;

/**
 * A party as it reads with those that are merged into it (docs/SPEC.md, P5): with their names and offices after its own,
 * and on their sides where it has none itself.
 */
export function withMerged<P extends Facts>(party: P, merged: readonly Facts[], resolve: Resolve): P {
  const all = [party, ...merged];
  const names = all.flatMap((each) => each.names);
  return {
    ...party,
    names: names.filter(({ text }, index) => names.findIndex((other) => other.text === text) === index),
    sides: all.find((each) => each.sides.length > 0)?.sides ?? [],
    tenures: all.flatMap((each) => each.tenures.map((tenure) => ({ ...tenure, ofPartyId: resolve(tenure.ofPartyId) }))),
  };
}

/** The same for every party of a list, by id; a merged one stands for the one that it is merged into, where that is among them. */
export function partiesAsRead<P extends Facts & Pick<PartyRecord, "id" | "mergedIntoId">>(parties: readonly P[]): P[] {
  const resolve = resolverOf(parties);
  const known = new Set(parties.map(({ id }) => id));
  const standing = parties.filter(({ mergedIntoId }) => mergedIntoId === null || !known.has(mergedIntoId));
  return standing.map((party) => withMerged(party, parties.filter((each) => each.mergedIntoId === party.id), resolve));
}
