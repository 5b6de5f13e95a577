import { uuidv7 } from "uuidv7";
import { expect, it } from "vitest";
import { targetOf, threadProblems, type ThreadRecord } from "@/lib/threads/record";

const id = uuidv7();
const at = "2031-05-04T10:00:00.000Z";
const thread: ThreadRecord = {
  id, version: 1, createdAt: at, contributorId: id, deletedAt: null, claimId: id, contestId: null, partyId: null, decisionId: null, revisionId: null, start: null, end: null, quote: "", layerId: null,
  state: "open", reason: "", resolvedById: null, resolvedAt: null, assigneeId: null,
};
const passage: ThreadRecord = { ...thread, claimId: null, revisionId: id, start: 2, end: 4, quote: "no" };
const resolved = { state: "resolved", resolvedById: id, resolvedAt: at } as const;

it("O1: what a thread is about is read from the one place that is filled", () => {
  expect([targetOf(thread), targetOf(passage), targetOf({ ...thread, claimId: null, partyId: id })]).toEqual([{ kind: "claim", claimId: id }, { kind: "passage", revisionId: id, start: 2, end: 4 }, { kind: "party", partyId: id }]);
});

it.each([thread, passage, { ...thread, ...resolved }, { ...thread, claimId: null, contestId: id, ...resolved, reason: "Known." }])("a thread in order has no problems (O1, O5): %#", (each) => {
  expect(threadProblems(each)).toEqual([]);
});

it.each([
  ["several things", { ...thread, partyId: id }], ["nothing", { ...thread, claimId: null }], ["half a passage", { ...passage, end: null }], ["an empty passage", { ...passage, end: 2 }], ["a quote of no passage", { ...thread, quote: "no" }],
  ["a layer of no passage", { ...thread, layerId: id }], ["half resolved", { ...thread, state: "resolved" as const }], ["a reason of an open one", { ...thread, reason: "Why" }], ["a contest without a reason", { ...thread, claimId: null, contestId: id, ...resolved }],
])("%s is a problem (O1, O5)", (_what, each) => {
  expect(threadProblems(each)).toHaveLength(1);
});
