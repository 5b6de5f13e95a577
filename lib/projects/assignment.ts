import { z } from "zod";
import { authoredStamp, instant, line, offset, prose, recordId, requiredLine, stamp } from "@/lib/projects/record";

/** A day as YYYY-MM-DD. */
export const day = z.iso.date();

/** The part of a document that is assigned: blocks of one of its texts, from the first to the last, both included. */
const part = { revisionId: recordId.nullable(), fromBlock: offset.nullable(), toBlock: offset.nullable() };

export const assignmentRecord = z.strictObject({
  ...authoredStamp,
  documentId: recordId,
  ...part,
  /** whether each person has a layer of their own and sees no other one of the document until it is closed */
  blind: z.boolean(),
  note: prose,
  due: day.nullable(),
  closedAt: instant.nullable(),
});
export type AssignmentRecord = z.output<typeof assignmentRecord>;

export const taskStates = ["to_do", "in_work", "done", "skipped"] as const;
export type TaskState = (typeof taskStates)[number];

/** One person's share of an assignment; the person is its contributor. */
export const taskRecord = z.strictObject({
  ...stamp,
  assignmentId: recordId,
  contributorId: recordId,
  layerId: recordId.nullable(),
  state: z.enum(taskStates),
  reason: line,
});
export type TaskRecord = z.output<typeof taskRecord>;

const ids = z.array(recordId).min(1).max(50).refine((list) => new Set(list).size === list.length, { error: "The same is named twice." });
const blocks = z.strictObject({ revisionId: recordId, from: offset, to: offset }).refine(({ from, to }) => from <= to, { error: "The part ends before it begins.", path: ["to"] });

/** What an editor sends: one assignment for each of the documents, each with a task for each of the people. */
export const assigningInput = z.strictObject({
  documentIds: z.array(recordId).min(1).max(200).refine((list) => new Set(list).size === list.length, { error: "The same is named twice." }),
  contributorIds: ids,
  blind: z.boolean().default(false),
  /** only where one document is assigned */
  part: blocks.nullable().default(null),
  note: prose.default(""),
  due: day.nullable().default(null),
}).refine(({ documentIds, part: some }) => some === null || documentIds.length === 1, { error: "A part is assigned of one document at a time.", path: ["part"] });
export type AssigningInput = z.output<typeof assigningInput>;

/** What of an assignment can be changed later. */
export const assignmentChange = z.strictObject({ note: prose, due: day.nullable() });
export type AssignmentChange = z.output<typeof assignmentChange>;

/** How far somebody is; who skips says why. */
export const taskChange = z.discriminatedUnion("state", [
  z.strictObject({ state: z.enum(["to_do", "in_work", "done"]) }),
  z.strictObject({ state: z.literal("skipped"), reason: requiredLine }),
]);
export type TaskChange = z.output<typeof taskChange>;

/** Where a person stopped in a document: an offset of one of its texts. */
export const readingPlace = z.strictObject({ revisionId: recordId, start: offset });
export type ReadingPlace = z.output<typeof readingPlace>;

/** What is assigned to oneself in a document, and where what one makes there goes. */
export interface OwnTask {
  readonly task: TaskRecord;
  readonly blind: boolean;
  readonly note: string;
  readonly due: string | null;
  /** the part that is assigned, by the blocks' numbers from 1; null for all of it */
  readonly part: { readonly from: number; readonly to: number } | null;
}

/** Of one's queue, what is to be done in a document: of several parts the one that is first. */
export function ownTaskIn(queue: readonly { readonly task: TaskRecord; readonly assignment: AssignmentRecord }[], documentId: string): OwnTask | null {
  const item = queue.find(({ assignment }) => assignment.documentId === documentId);
  if (!item) return null;
  const { task, assignment: { blind, note, due, fromBlock, toBlock } } = item;
  return { task, blind, note, due, part: fromBlock === null || toBlock === null ? null : { from: fromBlock + 1, to: toBlock + 1 } };
}
