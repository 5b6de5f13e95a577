import type { Actor } from "@/lib/access/actor";
import { may } from "@/lib/access/permission";
import type { BulkInput, BulkOutcome, SeenRecord } from "@/lib/claims/bulk";
import { claimInputOf } from "@/lib/claims/composition";
import { sameValue } from "@/lib/claims/draft";
import { withClaimants, withHeadOf, withValues } from "@/lib/claims/head";
import { claimRecord, standardActs, type ClaimRecord } from "@/lib/claims/record";
import { claimProblems } from "@/lib/claims/rules";
import type { Scene } from "@/lib/data/aggregate";
import { carriedOut, foreseen, refusal, type Fate, type Plan, type Recorded } from "@/lib/data/claims/batch";
import { bulkPlacements, takeBackPlacements } from "@/lib/data/claims/bulk-placements";
import { claimOfRow, claimSelect } from "@/lib/data/claims/rows";
import { transaction } from "@/lib/data/database";
import { invalid } from "@/lib/data/failure";
import { writeTogether } from "@/lib/data/history";
import { claimsSeen, readSeenLayers } from "@/lib/data/layers";
import { demand, memberOf } from "@/lib/data/membership";
import { demandParties } from "@/lib/data/references";
import { instantNow } from "@/lib/data/row";
import { replaceHeads } from "@/lib/data/claims/heads";
import { earlierOf } from "@/lib/data/claims/earlier";
import { actRefusal, termsOf } from "@/lib/data/terms";

/**
 * Changes many claims at once, each from the version that was seen, in one transaction with one event for each. What the
 * rules or the permission table don't give, what somebody changed meanwhile and what isn't there is named and left as it
 * is; the others are written, or with `preview` told and not written. Refuses who may not change claims at all, a party,
 * act, contest or position that isn't there.
 */
export async function changeClaims(actor: Actor, project: string, input: BulkInput): Promise<BulkOutcome> {
  const member = await memberOf(actor, project);
  demand(member, "claim.create");
  const layersSeen = await readSeenLayers(member);
  if (input.preview) return transaction((tx) => planned({ tx, member, layersSeen }, input, foreseen));
  return writeTogether(member, (tx) => planned({ tx, member, layersSeen }, input, carriedOut));
}

type Settle<T> = <R extends Recorded>(plan: Plan<R>) => T | Promise<T>;

async function planned<T>(scene: Scene, input: BulkInput, settle: Settle<T>): Promise<T> {
  if (input.kind === "placement") return settle(await bulkPlacements(scene, input));
  if (input.kind === "take_back_placements") return settle(await takeBackPlacements(scene, input.placements));
  return settle(await claimPlan(scene, input.claims, await decisionOf(scene, input), ["take_back_claims", "delete", "restore"].includes(input.kind)));
}

type ClaimChange = Exclude<BulkInput, { kind: "placement" | "take_back_placements" }>;

async function decisionOf(scene: Scene, input: ClaimChange): Promise<Decide> {
  switch (input.kind) {
    case "take_back_claims":
      return takingBack(scene, input.claims);
    case "delete":
      return changed((old) => ({ ...old, deletedAt: old.deletedAt ?? instantNow() }));
    case "restore":
      return changed((old) => ({ ...old, deletedAt: null }));
    case "act":
      await demandAct(scene, input.act);
      return changed((old) => ({ ...old, act: input.act }));
    case "claimants":
      await demandParties(scene, input.claimants, "claimants", true);
      return changed((old) => withClaimants(old, input.claimants));
    case "values":
      await demandParties(scene, [...(input.values.targets ?? []), ...(input.values.invoked ?? [])], "values", true);
      return changed((old) => withValues(old, input.values));
  }
}

type Decide = (old: ClaimRecord) => Fate<ClaimRecord>;
const changed = (change: (old: ClaimRecord) => ClaimRecord): Decide => (old) => ({ next: change(old), undoOfId: null });

async function demandAct({ tx, member }: Scene, act: string): Promise<void> {
  if ((standardActs as readonly string[]).includes(act)) return;
  const message = actRefusal(await termsOf(tx, member.projectId), act);
  if (message !== null) throw invalid([{ path: ["act"], message }]);
}

/** Claims as they were before a change of many: only what such a change changes is taken back. */
async function takingBack(scene: Scene, seen: readonly SeenRecord[]): Promise<Decide> {
  const earlier = await earlierOf(scene, "claim", seen);
  return (old) => {
    const before = earlier.get(old.id);
    const body = claimRecord.safeParse(before?.body);
    if (!before || !body.success) return refusal(old.id, "invalid", "There is no earlier version of this claim to go back to.");
    return { next: withHeadOf(old, body.data), undoOfId: before.eventId };
  };
}

async function claimPlan(scene: Scene, seen: readonly SeenRecord[], decide: Decide, alsoDeleted: boolean): Promise<Plan<ClaimRecord>> {
  const { tx, member } = scene;
  const rows = await tx.claim.findMany({ where: { projectId: member.projectId, id: { in: seen.map(({ id }) => id) }, ...claimsSeen(scene.layersSeen) }, select: claimSelect });
  const olds = new Map(rows.map((row) => [row.id, claimOfRow(row)]));
  const voices = await voicesOf(scene, [...olds.values()]);
  const fates = seen.map(({ id, version }) => {
    const old = olds.get(id);
    if (!old) return refusal(id, "not_found", "There is no such claim, or it is not yours to see.");
    return old.deletedAt !== null && !alsoDeleted ? refusal(id, "deleted", "This claim was deleted.") : fateOf(scene, old, version, voices, decide);
  });
  return { fates, act: (next) => actOf(olds.get(next.id)!, next), recordType: "claim", write: (nexts) => replaceHeads(tx, member.projectId, nexts) };
}

function actOf(old: ClaimRecord, next: ClaimRecord): string {
  if ((old.deletedAt === null) === (next.deletedAt === null)) return "claim.change";
  return next.deletedAt === null ? "claim.restore" : "claim.delete";
}

function fateOf({ member, layersSeen }: Scene, old: ClaimRecord, seen: number, voices: Awaited<ReturnType<typeof voicesOf>>, decide: Decide): Fate<ClaimRecord> {
  if (!may(member, "claim.change", old.contributorId)) return refusal(old.id, "forbidden", "Somebody else made this claim, and your role doesn't let you change it.");
  if (old.version !== seen) return refusal(old.id, "stale", "Somebody changed this claim since it was listed.");
  if (layersSeen.closedIds.includes(old.layerId)) return refusal(old.id, "forbidden", "This claim is in a layer that is closed: what was annotated blind stays as it was.");
  const fate = decide(old);
  if (!("next" in fate)) return fate;
  if (sameValue(old, fate.next)) return { same: old.id };
  // Rules are asked of what is said, as by a single claim: deleting one and taking that back says nothing new.
  const [problem] = old.deletedAt === fate.next.deletedAt ? claimProblems(claimInputOf(fate.next), voices) : [];
  return problem ? refusal(old.id, "invalid", problem.message) : { ...fate, next: { ...fate.next, version: old.version + 1 } };
}

async function voicesOf({ tx, member }: Scene, claims: readonly ClaimRecord[]) {
  const ids = [...new Set(claims.flatMap(({ mentions }) => mentions.map(({ documentId }) => documentId)))];
  const rows = await tx.document.findMany({ where: { projectId: member.projectId, id: { in: ids } }, select: { id: true, voicePartyId: true } });
  return rows.map(({ id: documentId, voicePartyId }) => ({ documentId, voicePartyId }));
}
