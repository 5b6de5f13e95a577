import type { ThirdClaim } from "@/lib/adjudication/decision";
import { asAdjudicated, liesOn } from "@/lib/adjudication/third";
import type { ClaimRecord } from "@/lib/claims/record";
import { chosenOf, composed, copiesOf, originsOf, type Case, type Desk, type Made } from "@/lib/data/adjudication/making";
import { prepareClaim } from "@/lib/data/claims/preparation";
import { publishParties } from "@/lib/data/claims/taking";
import { invalid } from "@/lib/data/failure";
import { partyIdsOf } from "@/lib/data/formats/claims";
import { partiesSeen } from "@/lib/data/layers";

/** What one choice makes: of the versions, or as somebody has written it; by every rule, and not written yet. */
export async function madeBy(desk: Desk, one: Case): Promise<Made> {
  const { choice, members } = one;
  if (choice.outcome === "third" && choice.claim) return written(desk, choice.claim, chosenOf(choice, members, desk.ground), members);
  return (await composed(desk, [one]))[0]!;
}

/** A third version in its writer's words, with the base as its origin. Refuses what `createClaim` does, and places elsewhere. */
async function written(desk: Desk, claim: ThirdClaim, { bases, taken }: ReturnType<typeof chosenOf>, members: readonly ClaimRecord[]): Promise<Made> {
  const { tx, member, seen: layersSeen, ground, layerId } = desk;
  if (!liesOn(claim, ground)) throw invalid([{ path: ["mentions"], message: "A third version lies in the newest text of the document that is adjudicated." }]);
  const base = bases[0]!;
  const copies = await copiesOf(desk, base.objectClaimId === null ? [] : [base.objectClaimId]);
  const input = asAdjudicated(claim, base, { resolve: ground.resolve, objectCopy: copies.get(base.objectClaimId ?? "") ?? null });
  await publishParties(desk, await partiesWithin(desk, partyIdsOf(input)));
  const prepared = await prepareClaim({ tx, member, layersSeen }, input, null, layerId);
  return { made: [{ ...prepared, origins: originsOf(members, taken) }], taken };
}

/** Those of these parties that were made in a layer that can be adjudicated: never one of a layer that is still worked on. */
async function partiesWithin({ tx, member: { projectId }, seen, within }: Desk, ids: readonly string[]): Promise<string[]> {
  const where = { projectId, id: { in: [...new Set(ids)] }, originLayerId: { in: [...within.ids] }, AND: [partiesSeen(seen)] };
  return (await tx.party.findMany({ where, select: { id: true } })).map(({ id }) => id);
}
