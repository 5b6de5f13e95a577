import type { z } from "zod";
import { decisionRecord, type DecisionRecord } from "@/lib/adjudication/decision";
import { claimRecord } from "@/lib/claims/record";
import { assessmentRecord, contestRecord, placementRecord, positionRecord, relationRecord } from "@/lib/contests/record";
import { decisions } from "@/lib/data/adjudication/decisions";
import type { Aggregate, Scene, Stored } from "@/lib/data/aggregate";
import { assessments } from "@/lib/data/assessments";
import { assignments, tasks } from "@/lib/data/assignments/assignments";
import { claims } from "@/lib/data/claims/claims";
import { contests } from "@/lib/data/contests";
import { documents } from "@/lib/data/documents/documents";
import { AppError } from "@/lib/data/failure";
import type { RecordType } from "@/lib/data/generated/enums";
import { identities } from "@/lib/data/parties/identities";
import { demand } from "@/lib/data/membership";
import { demandMergeable } from "@/lib/data/parties/merging";
import { parties } from "@/lib/data/parties/parties";
import { placements } from "@/lib/data/placements";
import { positions } from "@/lib/data/positions";
import { regions } from "@/lib/data/regions/regions";
import { relations } from "@/lib/data/relations";
import { instantNow } from "@/lib/data/row";
import { sides } from "@/lib/data/sides";
import { comments } from "@/lib/data/threads/comments";
import { threads } from "@/lib/data/threads/threads";
import { documentRecord, regionRecord } from "@/lib/documents/record";
import { partyIdentityRecord, partyRecord, type PartyRecord } from "@/lib/parties/record";
import { assignmentRecord, taskRecord, type AssignmentRecord, type TaskRecord } from "@/lib/projects/assignment";
import { sideRecord } from "@/lib/projects/record";
import type { MyAct } from "@/lib/projects/undoing";
import { commentRecord, threadRecord, type ThreadRecord } from "@/lib/threads/record";

/** A type of record of which an act can be taken back. */
export interface Undoable {
  readonly aggregate: Aggregate<Stored>;
  /** The record as it shall be written over `now`: as an older version had it, or, where there was none before, set aside. */
  next(now: Stored, body: unknown): Stored;
  /** refuses what the records around it no longer allow */
  readonly demand?: (scene: Scene, now: Stored, next: Stored) => Promise<void>;
}

function undoable<R extends Stored>(aggregate: Aggregate<R>, record: z.ZodType<R>, demandAround?: (scene: Scene, now: R, next: R) => Promise<void>, stays: readonly (keyof R)[] = []): Undoable {
  const kept = (now: Stored) => Object.fromEntries(stays.map((key) => [key, (now as R)[key]]));
  const next = (now: Stored, body: unknown) => (body === undefined ? aside(now) : { ...asItWas(record, body), ...kept(now) });
  return { aggregate, next, ...(demandAround ? { demand: demandAround } : {}) } as unknown as Undoable;
}

const aside = (now: Stored): Stored => ({ ...now, [now.archivedAt === undefined ? "deletedAt" : "archivedAt"]: instantNow() });

function asItWas<R extends Stored>(record: z.ZodType<R>, body: unknown): R {
  const parsed = record.safeParse(body);
  if (!parsed.success) throw new AppError("conflict", "What stood here before was written by an older version of the program. Nothing was changed.");
  return parsed.data;
}

const demandMerge = async (scene: Scene, now: PartyRecord, next: PartyRecord) => {
  if (now.mergedIntoId === next.mergedIntoId) return;
  demand(scene.member, "party.merge");
  if (next.mergedIntoId !== null) await demandMergeable(scene, next, next.mergedIntoId);
};

// What was assigned is over once it is closed: how far somebody was stays as it was then.
const demandStillOpen = async ({ tx, member: { projectId } }: Scene, now: AssignmentRecord | TaskRecord) => {
  const id = "assignmentId" in now ? now.assignmentId : now.id;
  if ((await tx.assignment.count({ where: { projectId, id, closedAt: null } })) === 0) throw new AppError("conflict", "This assignment is closed. Nothing was changed.");
};

// What others answered would hang on nothing.
const demandUnanswered = async ({ tx, member: { projectId, contributorId } }: Scene, now: ThreadRecord, next: ThreadRecord) => {
  if (next.deletedAt === null || now.deletedAt !== null) return;
  if ((await tx.comment.count({ where: { projectId, threadId: now.id, contributorId: { not: contributorId }, deletedAt: null } })) > 0) throw new AppError("conflict", "Somebody has answered. Delete your own comment instead. Nothing was changed.");
};

// What is decided again otherwise since isn't decided a second time by taking a change back.
const demandUndecided = async ({ tx, member: { projectId } }: Scene, now: DecisionRecord, next: DecisionRecord) => {
  if (next.deletedAt !== null) return;
  const claimId = { in: next.versions.map((version) => version.claimId) };
  const others = await tx.adjudicationClaim.count({ where: { projectId, role: "version", claimId, decisionId: { not: now.id }, decision: { deletedAt: null, documentId: now.documentId } } });
  if (others > 0) throw new AppError("conflict", "What this was about was decided otherwise since. Nothing was changed.");
};

/** What can be taken back. Projects, members and imports are not among it: their screens have ways of their own. */
export const undoables: Partial<Record<RecordType, Undoable>> = {
  // What a claim ever came from stays known, and a party that claims of everybody's layers name stays everybody's.
  claim: undoable(claims, claimRecord, undefined, ["origins"]),
  relation: undoable(relations, relationRecord),
  contest: undoable(contests, contestRecord),
  position: undoable(positions, positionRecord),
  placement: undoable(placements, placementRecord),
  assessment: undoable(assessments, assessmentRecord),
  party: undoable(parties, partyRecord, demandMerge, ["originLayerId"]),
  party_identity: undoable(identities, partyIdentityRecord),
  region: undoable(regions, regionRecord),
  document: undoable(documents, documentRecord),
  side: undoable(sides, sideRecord),
  assignment: undoable(assignments, assignmentRecord, demandStillOpen),
  task: undoable(tasks, taskRecord, demandStillOpen),
  adjudication_decision: undoable(decisions, decisionRecord, demandUndecided),
  thread: undoable(threads, threadRecord, demandUnanswered),
  comment: undoable(comments, commentRecord),
};

/**
 * Acts on such records that are not taken back by undo: an imported text is archived from its own page; what the public has
 * seen is withdrawn, and an approval taken back, each by an act of its own; claims that were taken over from a layer are deleted like others; an assignment is closed.
 */
const notUndone: readonly string[] = ["document.import", "document.revise", "contest.publish", "contest.withdraw", "contest.approve", "contest.unapprove", "claim.accept", "assignment.create", "assignment.close"];

/** Whether undo knows how to take this act back. */
export const isUndoable = ({ act, moved }: MyAct): boolean =>
  !notUndone.includes(act) && moved.every((event) => event.records.every(({ recordType }) => recordType in undoables));
