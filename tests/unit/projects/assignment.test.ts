import { expect, test } from "vitest";
import { ownTaskIn, type AssignmentRecord, type TaskRecord } from "@/lib/projects/assignment";

const at = "2031-05-04T00:00:00.000Z";
const task = (id: string, layerId: string | null): TaskRecord => ({ id, version: 1, createdAt: at, assignmentId: "a", contributorId: "c", layerId, state: "to_do", reason: "" });
const assignment = (documentId: string, part: Partial<AssignmentRecord> = {}) => ({ id: "a", version: 1, createdAt: at, contributorId: "e", documentId, revisionId: null, fromBlock: null, toBlock: null, blind: false, note: "", due: null, closedAt: null, ...part }) as AssignmentRecord;

test("L13: of the queue, the first task in the document, with its part counted from 1", () => {
  const queue = [{ task: task("1", null), assignment: assignment("other") }, { task: task("2", "own"), assignment: assignment("here", { blind: true, fromBlock: 0, toBlock: 4 }) }, { task: task("3", null), assignment: assignment("here") }];
  expect(ownTaskIn(queue, "here")).toEqual({ task: queue[1]!.task, blind: true, note: "", due: null, part: { from: 1, to: 5 } });
  expect(ownTaskIn(queue, "nowhere")).toBeNull();
});
