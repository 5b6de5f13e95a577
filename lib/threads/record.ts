import { z } from "zod";
import { authoredStamp, deletable, instant, line, offset, prose, recordId } from "@/lib/projects/record";
import { commentWords, isSilent } from "@/lib/threads/words";

/** The kinds of things that a thread can be about. */
export const targetKinds = ["passage", "claim", "contest", "party", "decision"] as const;
export type TargetKind = (typeof targetKinds)[number];

/** What a thread is about, as it is asked for: a span of a text (UTF-16 units), or a record by its id. */
export const threadTarget = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("passage"), revisionId: recordId, start: offset, end: offset }),
  z.strictObject({ kind: z.literal("claim"), claimId: recordId }),
  z.strictObject({ kind: z.literal("contest"), contestId: recordId }),
  z.strictObject({ kind: z.literal("party"), partyId: recordId }),
  z.strictObject({ kind: z.literal("decision"), decisionId: recordId }),
]);
export type ThreadTarget = z.output<typeof threadTarget>;

export const threadStates = ["open", "resolved"] as const;
export type ThreadState = (typeof threadStates)[number];

/** What is said: at least a word or a name. */
const said = commentWords.refine((words) => !isSilent(words), { error: "must say something" });

/** A thread begins with its first comment. */
export const threadInput = z.strictObject({
  id: recordId,
  target: threadTarget,
  comment: z.strictObject({ id: recordId, body: said }),
  assigneeId: recordId.nullable().default(null),
});
export type ThreadInput = z.output<typeof threadInput>;

/** A thread as it is kept: exactly one of the five targets is set. */
export const threadRecord = z.strictObject({
  ...authoredStamp,
  ...deletable,
  claimId: recordId.nullable(),
  contestId: recordId.nullable(),
  partyId: recordId.nullable(),
  decisionId: recordId.nullable(),
  revisionId: recordId.nullable(),
  start: offset.nullable(),
  end: offset.nullable(),
  /** what stands at the passage; the server takes it from the text */
  quote: prose,
  layerId: recordId.nullable(),
  state: z.enum(threadStates),
  reason: line,
  resolvedById: recordId.nullable(),
  resolvedAt: instant.nullable(),
  assigneeId: recordId.nullable(),
});
export type ThreadRecord = z.output<typeof threadRecord>;

/** What a thread is about; of a record that is in order. */
export function targetOf({ claimId, contestId, partyId, decisionId, revisionId, start, end }: Pick<ThreadRecord, "claimId" | "contestId" | "partyId" | "decisionId" | "revisionId" | "start" | "end">): ThreadTarget {
  if (claimId !== null) return { kind: "claim", claimId };
  if (contestId !== null) return { kind: "contest", contestId };
  if (partyId !== null) return { kind: "party", partyId };
  if (decisionId !== null) return { kind: "decision", decisionId };
  return { kind: "passage", revisionId: revisionId!, start: start!, end: end! };
}

/** What is wrong within a thread, in plain words; the checks of the database say the same. */
export function threadProblems(thread: ThreadRecord): string[] {
  const { claimId, contestId, partyId, decisionId, revisionId, start, end, quote, layerId, state, reason, resolvedById, resolvedAt } = thread;
  const isPassage = revisionId !== null;
  const isResolved = state === "resolved";
  return [
    ...([claimId, contestId, partyId, decisionId, revisionId].filter((id) => id !== null).length === 1 ? [] : ["is about nothing, or about several things"]),
    ...((isPassage ? start !== null && end !== null && start < end && quote !== "" : start === null && end === null && quote === "" && layerId === null) ? [] : ["is about half a passage"]),
    ...(isResolved === (resolvedById !== null) && isResolved === (resolvedAt !== null) && (isResolved || reason === "") ? [] : ["is half resolved"]),
    ...(contestId !== null && isResolved && reason === "" ? ["is about a contest and resolved without a reason"] : []),
  ];
}

/** How a thread is resolved; that of a contest says why. */
export const resolutionInput = z.strictObject({ reason: line.default("") });
export type ResolutionInput = z.output<typeof resolutionInput>;

/** Who is asked to see to it; null for nobody. */
export const assigneeInput = z.strictObject({ contributorId: recordId.nullable() });
export type AssigneeInput = z.output<typeof assigneeInput>;

export const commentInput = z.strictObject({ id: recordId, threadId: recordId, body: said });
export type CommentInput = z.output<typeof commentInput>;
export const commentRecord = z.strictObject({ ...authoredStamp, ...deletable, threadId: recordId, ordinal: z.int().min(1), body: commentWords });
export type CommentRecord = z.output<typeof commentRecord>;

/** How far one has read a thread: the ordinal of the last comment seen. */
export const seenInput = z.strictObject({ ordinal: z.int().min(0).max(1_000_000) });
export type SeenInput = z.output<typeof seenInput>;

/** Why a thread is in somebody's inbox. */
export const inboxReasons = ["mention", "assignment", "answer"] as const;
export type InboxReason = (typeof inboxReasons)[number];

/** Where a part of the inbox begins: after which instant and thread. */
export const inboxCursor = z.string().transform((text) => text.split(" ")).pipe(z.tuple([z.iso.datetime({ precision: 3 }), z.uuid()]));

/** How often a mail tells of what waits unread. */
export const digestRhythms = ["off", "daily"] as const;
export type DigestRhythm = (typeof digestRhythms)[number];
