import { uuidv7 } from "uuidv7";
import type { Actor, Member } from "@/lib/access/actor";
import { may } from "@/lib/access/permission";
import type { SeenLayers } from "@/lib/access/visibility";
import type { BulkOutcome } from "@/lib/claims/bulk";
import { claimInputOf } from "@/lib/claims/composition";
import type { ClaimRecord } from "@/lib/claims/record";
import { claimProblems, type DocumentVoice } from "@/lib/claims/rules";
import { carriedOut, refusal, type Fate, type Plan } from "@/lib/data/claims/batch";
import { anchoringRows, claimOfRow, claimSelect, fragmentRows } from "@/lib/data/claims/rows";
import type { Transaction } from "@/lib/data/database";
import { AppError, notFound } from "@/lib/data/failure";
import { writeTogether } from "@/lib/data/history";
import { claimsSeen, readSeenLayers } from "@/lib/data/layers";
import { demand, memberOf } from "@/lib/data/membership";
import { demandParties } from "@/lib/data/references";
import { revisionsOf, textOf } from "@/lib/data/revisions/texts";
import { instantNow } from "@/lib/data/row";
import { deleteSearchRows, insertSearchRows } from "@/lib/data/search/claim-rows";
import { excludedRoles } from "@/lib/documents/record";
import { decidedClaim, type Deciding, type MoveDecision } from "@/lib/revisions/decision";
import { liesWithin, type Span } from "@/lib/text/span";

/** What is decided, about which revision: the document's newest one. */
export interface Decisions {
  readonly revisionId: string;
  readonly decisions: readonly MoveDecision[];
}

/**
 * Decides about mentions that didn't move by themselves, in one transaction with one event for each claim: who decides signs
 * it. What the rules or the permission table don't give and what moved on is named and left; the others are written. Refuses
 * who may not change claims at all, mentions and parties that aren't there, and a revision that isn't the newest one any
 * more (`conflict`).
 */
export async function decideMoves(actor: Actor, project: string, documentId: string, input: Decisions): Promise<BulkOutcome> {
  const member = await memberOf(actor, project);
  demand(member, "claim.create");
  const layersSeen = await readSeenLayers(member);
  return writeTogether(member, async (tx) => {
    const [newest] = await revisionsOf(tx, member.projectId, documentId);
    if (newest?.id !== input.revisionId) throw new AppError("conflict", "This is not the newest revision of the document. Nothing was decided.");
    const text = await textOf(tx, member.projectId, documentId, input.revisionId);
    const by: Deciding = { revisionId: input.revisionId, text, contributorId: member.contributorId, now: instantNow(), newId: uuidv7 };
    return carriedOut(await planOf(tx, member, { documentId, layersSeen, by, decisions: input.decisions }));
  });
}

interface Given {
  readonly documentId: string;
  readonly layersSeen: SeenLayers;
  readonly by: Deciding;
  readonly decisions: readonly MoveDecision[];
}

async function planOf(tx: Transaction, member: Member, { documentId, layersSeen, by, decisions }: Given): Promise<Plan<ClaimRecord>> {
  const { projectId } = member;
  const ids = [...new Set(decisions.map(({ claimId }) => claimId))];
  const rows = await tx.claim.findMany({ where: { projectId, id: { in: ids }, ...claimsSeen(layersSeen) }, select: claimSelect });
  const olds = new Map(rows.map((row) => [row.id, claimOfRow(row)]));
  const isThere = ({ claimId, mentionId }: MoveDecision) => olds.get(claimId)?.mentions.some((mention) => mention.id === mentionId && mention.documentId === documentId);
  if (!decisions.every(isThere)) throw notFound();
  await demandParties({ tx, member, layersSeen }, decisions.flatMap((each) => (each.decision === "adjust" ? each.fragments.map(({ wordPartyId }) => wordPartyId) : [])), "decisions");
  const around = await surroundings(tx, projectId, [...olds.values()], by.revisionId);
  const fates = ids.map((id) => fateOf(member, olds.get(id)!, { id, decisions: decisions.filter(({ claimId }) => claimId === id), by, around }));
  const isRetired = (next: ClaimRecord) => decisions.every(({ claimId, decision }) => claimId !== next.id || decision === "retire");
  return { fates, act: (next) => (isRetired(next) ? "claim.retire" : "claim.place"), recordType: "claim", write: (nexts) => written(tx, projectId, nexts, by.revisionId) };
}

interface Around {
  readonly voices: readonly DocumentVoice[];
  readonly excluded: readonly Span[];
}

async function surroundings(tx: Transaction, projectId: string, claims: readonly ClaimRecord[], revisionId: string): Promise<Around> {
  const ids = [...new Set(claims.flatMap(({ mentions }) => mentions.map(({ documentId }) => documentId)))];
  const rows = await tx.document.findMany({ where: { projectId, id: { in: ids } }, select: { id: true, voicePartyId: true } });
  const excluded = await tx.region.findMany({ where: { projectId, revisionId, role: { in: [...excludedRoles] }, deletedAt: null }, select: { start: true, end: true } });
  return { voices: rows.map(({ id: documentId, voicePartyId }) => ({ documentId, voicePartyId })), excluded };
}

interface Asked {
  readonly id: string;
  readonly decisions: readonly MoveDecision[];
  readonly by: Deciding;
  readonly around: Around;
}

function fateOf(member: Member, old: ClaimRecord, { id, decisions, by, around }: Asked): Fate<ClaimRecord> {
  if (old.deletedAt !== null) return refusal(id, "deleted", "This claim was deleted.");
  if (!may(member, "claim.change", old.contributorId)) return refusal(id, "forbidden", "Somebody else made this claim, and your role doesn't let you change it.");
  if (decisions.some(({ version }) => version !== old.version)) return refusal(id, "stale", "Somebody changed this claim since it was listed.");
  const next = decidedClaim(old, decisions, by);
  if (typeof next === "string") return refusal(id, "invalid", next);
  const problem = problemOf(next, decisions, by, around);
  return problem ? refusal(id, "invalid", problem) : { next, undoOfId: null };
}

function problemOf(next: ClaimRecord, decisions: readonly MoveDecision[], { revisionId }: Deciding, { voices, excluded }: Around): string | null {
  const [problem] = claimProblems(claimInputOf(next), voices);
  if (problem) return problem.message;
  const placed = next.mentions.filter(({ id }) => decisions.some(({ mentionId }) => mentionId === id)).flatMap(({ anchorings }) => anchorings.filter((each) => each.revisionId === revisionId && each.state === "placed"));
  const isHidden = placed.some(({ fragments }) => fragments.filter(({ role }) => role === "content").every((each) => liesWithin(each, excluded)));
  return isHidden ? "These words lie wholly in an excluded region (a tooltip, interface text, an appeal)." : null;
}

/** Writes what the claims have on this revision over what they had there. */
async function written(tx: Transaction, projectId: string, nexts: readonly ClaimRecord[], revisionId: string): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "Claim" c SET "version" = n."version" FROM unnest(${nexts.map(({ id }) => id)}::uuid[], ${nexts.map(({ version }) => version)}::int[]) AS n("id", "version")
    WHERE c."projectId" = ${projectId}::uuid AND c."id" = n."id" AND c."version" = n."version" - 1 RETURNING c."id"`;
  const done = new Set(rows.map(({ id }) => id));
  const claims = nexts.filter(({ id }) => done.has(id));
  const mentions = claims.flatMap((claim) => claim.mentions.map((mention) => ({ ...mention, anchorings: mention.anchorings.filter((each) => each.revisionId === revisionId) })));
  const there = { projectId, revisionId, mentionId: { in: mentions.map(({ id }) => id) } };
  await tx.fragment.deleteMany({ where: { projectId, anchoring: there } });
  await tx.anchoring.deleteMany({ where: there });
  await tx.anchoring.createMany({ data: mentions.flatMap((mention) => anchoringRows(projectId, mention)) });
  await tx.fragment.createMany({ data: mentions.flatMap((mention) => fragmentRows(projectId, mention)) });
  await deleteSearchRows(tx, projectId, [...done]);
  await insertSearchRows(tx, projectId, claims);
  return done;
}
