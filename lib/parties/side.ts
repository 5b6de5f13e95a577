import type { Resolve } from "@/lib/parties/merge";
import { mayHold, type Period } from "@/lib/parties/period";

/** What is known of the parties of a project, as far as sides ask. */
export interface Standing {
  /** partyId → the sides it was put on itself */
  readonly sides: ReadonlyMap<string, readonly (Period & { readonly sideId: string })[]>;
  /** partyId → the parties it belonged to or held an office of */
  readonly tenures: ReadonlyMap<string, readonly (Period & { readonly ofPartyId: string })[]>;
}

/**
 * The sides that a party stands on when it speaks on `date` (EDTF, or null where that isn't known), each once.
 *
 * The rule (docs/SPEC.md, P4): a party that was put on a side itself stands there and nowhere else, as long as the
 * project says; who was never put on a side speaks for those whose office they held, and for theirs in turn. A period
 * counts unless the date certainly lies outside it.
 */
export function sidesOf(partyId: string, date: string | null, standing: Standing): string[] {
  return [...new Set(follow(partyId, date, standing, new Set()))];
}

function follow(partyId: string, date: string | null, standing: Standing, met: Set<string>): string[] {
  if (met.has(partyId)) return [];
  met.add(partyId);
  const own = standing.sides.get(partyId) ?? [];
  if (own.length > 0) return own.filter((side) => mayHold(side, date)).map((side) => side.sideId);
  const held = (standing.tenures.get(partyId) ?? []).filter((tenure) => mayHold(tenure, date));
  return held.flatMap((tenure) => follow(tenure.ofPartyId, date, standing, met));
}

/**
 * The same standing with merged parties as one (docs/SPEC.md, P5): each, under either id, has the offices of all of them,
 * and the sides of the one that the others are merged into, or theirs where it has none.
 */
export function mergedStanding({ sides, tenures }: Standing, merged: readonly string[], resolve: Resolve): Standing {
  const wholeSides = new Map(sides);
  const wholeTenures = new Map([...tenures].map(([id, rows]) => [id, rows.map((row) => ({ ...row, ofPartyId: resolve(row.ofPartyId) }))]));
  for (const id of merged) {
    const into = resolve(id);
    if ((wholeSides.get(into) ?? []).length === 0) wholeSides.set(into, wholeSides.get(id) ?? []);
    wholeTenures.set(into, [...(wholeTenures.get(into) ?? []), ...(wholeTenures.get(id) ?? [])]);
  }
  for (const id of merged) {
    wholeSides.set(id, wholeSides.get(resolve(id)) ?? []);
    wholeTenures.set(id, wholeTenures.get(resolve(id)) ?? []);
  }
  return { sides: wholeSides, tenures: wholeTenures };
}
