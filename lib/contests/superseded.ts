import { byDateSaid } from "@/lib/contests/cards";
import type { ClaimRecord } from "@/lib/claims/record";
import type { RelationInput } from "@/lib/contests/record";

type Update = Pick<RelationInput, "type" | "fromClaimId" | "toClaimId">;

/**
 * For each claim that one of its own claimants updated, over however many steps, the one that stands in the end; of
 * several the last that was said. A party's correction of another party supersedes nothing, and updates that only go
 * in a circle don't either (docs/SPEC.md, K9).
 */
export function supersededBy(claims: readonly ClaimRecord[], relations: readonly Update[]): Map<string, ClaimRecord> {
  const updatesOf = successors(claims, relations);
  return new Map(claims.flatMap((claim) => {
    const standing = reached(claim, updatesOf).filter((each) => !updatesOf.has(each.id)).sort(byDateSaid);
    const last = standing.at(-1);
    return last ? [[claim.id, last] as const] : [];
  }));
}

/** claimId → the claims that update it */
function successors(claims: readonly ClaimRecord[], relations: readonly Update[]): Map<string, ClaimRecord[]> {
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  const updatesOf = new Map<string, ClaimRecord[]>();
  for (const { type, fromClaimId, toClaimId } of relations) {
    const [from, to] = [known.get(fromClaimId), known.get(toClaimId)];
    if (type === "updates" && from && to && from !== to && sharesClaimant(from, to)) updatesOf.set(to.id, [...(updatesOf.get(to.id) ?? []), from]);
  }
  return updatesOf;
}

const sharesClaimant = (a: ClaimRecord, b: ClaimRecord) => a.claimants.some((id) => b.claimants.includes(id));

/** Everything that updates a claim, directly or in steps. */
function reached(claim: ClaimRecord, updatesOf: ReadonlyMap<string, readonly ClaimRecord[]>): ClaimRecord[] {
  const met = new Set<ClaimRecord>();
  const open = [...(updatesOf.get(claim.id) ?? [])];
  for (let each = open.pop(); each; each = open.pop()) {
    if (met.has(each)) continue;
    met.add(each);
    open.push(...(updatesOf.get(each.id) ?? []));
  }
  return [...met];
}
