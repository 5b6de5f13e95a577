import type { Actor } from "@/lib/access/actor";
import { may } from "@/lib/access/permission";
import type { BulkInput, BulkOutcome, SeenRecord } from "@/lib/claims/bulk";
import { claimInputOf } from "@/lib/claims/composition";
import { claimRecord, standardActs, type ClaimRecord } from "@/lib/claims/record";
import { claimProblems } from "@/lib/claims/rules";
import type { Scene } from "@/lib/data/aggregate";
import { outcome, refusal, type Batch, type Fate } from "@/lib/data/claims/batch";
import { bulkPlacements, takeBackPlacements } from "@/lib/data/claims/bulk-placements";
import { claimOfRow, claimSelect } from "@/lib/data/claims/rows";
import { invalid } from "@/lib/data/failure";
import { writeTogether } from "@/lib/data/history";
import { visibleLayerIds } from "@/lib/data/layers";
import { demand, memberOf } from "@/lib/data/membership";
import { demandParties } from "@/lib/data/references";
import { replaceHeads } from "@/lib/data/claims/heads";
import { earlierOf } from "@/lib/data/claims/earlier";

/**
 * Changes many claims at once, each from the version that was seen, in one transaction with one event for each. What the
 * rules or the permission table don't give, what somebody changed meanwhile and what isn't there is named and left as it
 * is; the others are written. Refuses who may not change claims at all, a party, act, contest or position that isn't there.
 */
export async function changeClaims(actor: Actor, project: string, input: BulkInput): Promise<BulkOutcome> {
  const member = await memberOf(actor, project);
  demand(member, "claim.create");
  const layerIds = await visibleLayerIds(member);
  return writeTogether(member, (tx) => batchOf({ tx, member, layerIds }, input));
}

async function batchOf(scene: Scene, input: BulkInput): Promise<Batch> {
  if (input.kind === "placement") return bulkPlacements(scene, input);
  if (input.kind === "take_back_placements") return takeBackPlacements(scene, input.placements);
  if (input.kind === "take_back_claims") return takeBackClaims(scene, input.claims);
  if (input.kind === "act") await demandAct(scene, input.act);
  else await demandParties(scene, input.claimants, "claimants");
  const change = (old: ClaimRecord): ClaimRecord => (input.kind === "act" ? { ...old, act: input.act } : withClaimants(old, input.claimants));
  return writeClaims(scene, "claim.change", input.claims, (old) => ({ next: change(old), undoOfId: null }));
}

const withClaimants = (old: ClaimRecord, claimants: string[]): ClaimRecord => ({ ...old, claimants, attribution: claimants.length > 0 ? "attributed" : "unset" });

async function demandAct({ tx, member }: Scene, act: string): Promise<void> {
  if ((standardActs as readonly string[]).includes(act)) return;
  const project = await tx.project.findUniqueOrThrow({ where: { id: member.projectId }, select: { acts: true } });
  if (!project.acts.includes(act)) throw invalid([{ path: ["act"], message: `"${act}" is neither a standard act nor one of this project's.` }]);
}

/** Claims as they were before a change of many: only what such a change changes is taken back. */
async function takeBackClaims(scene: Scene, seen: readonly SeenRecord[]): Promise<Batch> {
  const earlier = await earlierOf(scene, "claim", seen);
  return writeClaims(scene, "claim.change", seen, (old) => {
    const before = earlier.get(old.id);
    const body = claimRecord.safeParse(before?.body);
    if (!before || !body.success) return refusal(old.id, "invalid", "There is no earlier version of this claim to go back to.");
    const { act, attribution, claimants } = body.data;
    return { next: { ...old, act, attribution, claimants }, undoOfId: before.eventId };
  });
}

type Decide = (old: ClaimRecord) => Fate<ClaimRecord>;

async function writeClaims(scene: Scene, act: string, seen: readonly SeenRecord[], decide: Decide): Promise<Batch> {
  const { tx, member } = scene;
  const rows = await tx.claim.findMany({ where: { projectId: member.projectId, id: { in: seen.map(({ id }) => id) }, layerId: { in: [...scene.layerIds] } }, select: claimSelect });
  const olds = new Map(rows.map((row) => [row.id, claimOfRow(row)]));
  const voices = await voicesOf(scene, [...olds.values()]);
  const fates = seen.map(({ id, version }) => {
    const old = olds.get(id);
    return old ? fateOf(scene, old, version, voices, decide) : refusal(id, "not_found", "There is no such claim, or it is not yours to see.");
  });
  const nexts = fates.flatMap((fate) => ("next" in fate ? [fate] : []));
  const written = await replaceHeads(tx, member.projectId, nexts.map(({ next }) => next));
  return outcome(fates, act, "claim", written);
}

function fateOf({ member }: Scene, old: ClaimRecord, seen: number, voices: Awaited<ReturnType<typeof voicesOf>>, decide: Decide): Fate<ClaimRecord> {
  if (old.deletedAt !== null) return refusal(old.id, "deleted", "This claim was deleted.");
  if (!may(member, "claim.change", old.contributorId)) return refusal(old.id, "forbidden", "Somebody else made this claim, and your role doesn't let you change it.");
  if (old.version !== seen) return refusal(old.id, "stale", "Somebody changed this claim since it was listed.");
  const fate = decide(old);
  if (!("next" in fate)) return fate;
  if (isSame(old, fate.next)) return { same: old.id };
  const [problem] = claimProblems(claimInputOf(fate.next), voices);
  return problem ? refusal(old.id, "invalid", problem.message) : { ...fate, next: { ...fate.next, version: old.version + 1 } };
}

const isSame = (a: ClaimRecord, b: ClaimRecord) => a.act === b.act && a.attribution === b.attribution && a.claimants.join() === b.claimants.join();

async function voicesOf({ tx, member }: Scene, claims: readonly ClaimRecord[]) {
  const ids = [...new Set(claims.flatMap(({ mentions }) => mentions.map(({ documentId }) => documentId)))];
  const rows = await tx.document.findMany({ where: { projectId: member.projectId, id: { in: ids } }, select: { id: true, voicePartyId: true } });
  return rows.map(({ id: documentId, voicePartyId }) => ({ documentId, voicePartyId }));
}
