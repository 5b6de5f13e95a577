import { beforeAll, describe, expect, it } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { assign } from "@/lib/data/assignments/assigning";
import { assignmentHistory, changeAssignment, changeTask, closeAssignment, getAssignment, getTask, listAssignments } from "@/lib/data/assignments/assignments";
import { keepReadingPlace, readingPlaceIn } from "@/lib/data/assignments/places";
import { myQueue, readWorkload } from "@/lib/data/assignments/queue";
import { listEvents } from "@/lib/data/events";
import { memberOf } from "@/lib/data/membership";
import { listMyActs } from "@/lib/data/undo/acts";
import { undoAct } from "@/lib/data/undo/undo";
import { assigningInput } from "@/lib/projects/assignment";
import { close, layerIn, makeAssignment } from "@/tests/factories/assignment";
import { makeDocument } from "@/tests/factories/document";
import { makeMember, makeProject, type TestProject } from "@/tests/factories/project";

let project: TestProject;
let slug: string;
let ann: UserActor;
let bob: UserActor;
beforeAll(async () => {
  project = await makeProject();
  ({ slug } = project);
  [ann, bob] = [await makeMember(project, "annotator"), await makeMember(project, "annotator")];
});

const idOf = async (person: UserActor) => (await memberOf(person, slug)).contributorId;
/** The same person at a screen: what they do is an act that can be taken back. */
const acting = (person: UserActor, actId: string): UserActor => ({ ...person, request: { ...person.request, actId } });

describe("assigning (D1, D3)", () => {
  it("D1: many documents are given to several people in one act, each an assignment with a task for each", async () => {
    const documents = [await makeDocument(project), await makeDocument(project)];
    const input = assigningInput.parse({ documentIds: documents.map(({ id }) => id), contributorIds: [await idOf(ann), await idOf(bob)], note: "Figures first.", due: "2031-05-04" });
    const { assignments, tasks } = await assign(project.as.editor, slug, input);
    expect([assignments.length, tasks]).toEqual([2, 4]);
    const one = await getAssignment(project.as.editor, slug, assignments[0]!.id);
    expect(one).toMatchObject({ documentId: documents[0]!.id, note: "Figures first.", due: "2031-05-04", blind: false, closedAt: null, version: 1 });
    expect(one.tasks.map(({ state, layerId }) => [state, layerId])).toEqual([["to_do", null], ["to_do", null]]);
  });

  it("D1: a part is blocks of one text; what isn't there is refused, and nothing is assigned", async () => {
    const document = await makeDocument(project);
    const base = { documentIds: [document.id], contributorIds: [await idOf(ann)] };
    const { assignments } = await assign(project.as.editor, slug, assigningInput.parse({ ...base, part: { revisionId: document.revisionId, from: 0, to: 1 } }));
    expect(assignments[0]).toMatchObject({ revisionId: document.revisionId, fromBlock: 0, toBlock: 1 });
    await expect(assign(project.as.editor, slug, assigningInput.parse({ ...base, part: { revisionId: document.revisionId, from: 0, to: 99 } }))).rejects.toMatchObject({ code: "invalid" });
    expect(assigningInput.safeParse({ ...base, documentIds: [document.id, project.id], part: { revisionId: document.revisionId, from: 0, to: 1 } }).success).toBe(false);
    await expect(assign(project.as.editor, slug, assigningInput.parse({ ...base, contributorIds: [await idOf(project.as.reviewer)] }))).rejects.toMatchObject({ code: "invalid" });
    await expect(assign(ann, slug, assigningInput.parse(base))).rejects.toMatchObject({ code: "forbidden" });
    expect((await listAssignments(project.as.editor, slug, { documentId: document.id, limit: 10 })).items.length).toBe(1);
  });

  it("D3: each who annotates blind has a layer of their own, and one open assignment of a document at a time", async () => {
    const assignment = await makeAssignment(project, [ann, bob]);
    expect(await layerIn(project, ann, assignment.id)).not.toBe(await layerIn(project, bob, assignment.id));
    const again = { documentId: assignment.documentId };
    await expect(makeAssignment(project, [ann], again)).rejects.toMatchObject({ code: "conflict", message: expect.stringContaining("one open assignment") });
    await expect(makeAssignment(project, [ann], { ...again, blind: false })).rejects.toMatchObject({ code: "conflict" });
    await close(project, assignment);
    expect(await makeAssignment(project, [ann], again)).toMatchObject({ blind: true });
  });
});

describe("how far somebody is (D2, D8)", () => {
  it("D2: a task is its person's to move, skipped only with a reason; history and undo know it", async () => {
    const { tasks: [task], id } = await makeAssignment(project, [ann], { blind: false });
    const actId = "019a0000-0000-7000-8000-000000000001";
    expect(await changeTask(acting(ann, actId), slug, task!.id, 1, { state: "skipped", reason: "Not my language" })).toMatchObject({ state: "skipped", reason: "Not my language", version: 2 });
    await expect(changeTask(bob, slug, task!.id, 2, { state: "done" })).rejects.toMatchObject({ code: "not_found" });
    await expect(changeTask(ann, slug, task!.id, 1, { state: "done" })).rejects.toMatchObject({ code: "stale" });
    expect((await listMyActs(ann, slug)).past.map((act) => act.id)).toContain(actId);
    await undoAct(ann, slug, actId);
    expect(await getTask(ann, slug, task!.id)).toMatchObject({ state: "to_do", reason: "", version: 3 });
    await changeAssignment(project.as.editor, slug, id, 1, { note: "Later.", due: null });
    expect((await assignmentHistory(ann, slug, id)).items.map(({ version, act }) => [version, act])).toEqual([[2, "assignment.change"], [1, "assignment.create"]]);
  });

  it("D8: closing is an editor's act, for good; afterwards nothing of it moves", async () => {
    const assignment = await makeAssignment(project, [ann]);
    await expect(closeAssignment(ann, slug, assignment.id, 1)).rejects.toMatchObject({ code: "forbidden" });
    await close(project, assignment);
    await expect(changeTask(ann, slug, assignment.tasks[0]!.id, 1, { state: "done" })).rejects.toMatchObject({ code: "conflict" });
    await expect(close(project, { ...assignment, version: 2 })).rejects.toMatchObject({ code: "conflict" });
    await expect(changeAssignment(project.as.editor, slug, assignment.id, 2, { note: "x", due: null })).rejects.toMatchObject({ code: "conflict" });
  });

  it("D8: an editor who annotates blind closes it only once their own task is done or skipped", async () => {
    const blindEditor = await makeMember(project, "editor");
    const assignment = await makeAssignment(project, [blindEditor, ann]);
    await expect(closeAssignment(blindEditor, slug, assignment.id, 1)).rejects.toMatchObject({ code: "conflict", message: expect.stringContaining("own task") });
    const own = assignment.tasks.find(({ name }) => name === "editor of the project")!;
    await changeTask(blindEditor, slug, own.id, 1, { state: "done" });
    expect(await closeAssignment(blindEditor, slug, assignment.id, 1)).toMatchObject({ closedAt: expect.any(String) });
  });
});

describe("queue, workload and place (D9, D10)", () => {
  it("D9: one's queue has what is in work first, then by due date, with where one stopped", async () => {
    const worker = await makeMember(project, "annotator");
    const [late, soon, begun] = [
      await makeAssignment(project, [worker], { due: "2032-01-01" }), await makeAssignment(project, [worker], { due: "2031-01-01" }), await makeAssignment(project, [worker]),
    ];
    await changeTask(worker, slug, begun.tasks[0]!.id, 1, { state: "in_work" });
    const document = await makeDocument(project);
    await expect(keepReadingPlace(worker, slug, begun.documentId, { revisionId: document.revisionId, start: 1 })).rejects.toMatchObject({ code: "not_found" });
    const at = await makeAssignment(project, [worker], { documentId: document.id, due: "2033-01-01" });
    await keepReadingPlace(worker, slug, document.id, { revisionId: document.revisionId, start: 12 });
    const { items } = await myQueue(worker, slug);
    expect(items.map(({ assignment }) => assignment.id)).toEqual([begun.id, soon.id, late.id, at.id]);
    expect(items[3]!.stopped).toMatchObject({ revisionId: document.revisionId, start: 12 });
    expect(await readingPlaceIn(ann, slug, document.id)).toBeNull();
    await expect(keepReadingPlace(worker, slug, document.id, { revisionId: document.revisionId, start: 1_000_000 })).rejects.toMatchObject({ code: "invalid" });
  });

  it("D10: workload counts open tasks by person, document and state; an annotator knows of their own only", async () => {
    const other = await makeProject();
    const [worker, peer] = [await makeMember(other, "annotator"), await makeMember(other, "annotator")];
    const one = await makeAssignment(other, [worker, peer]);
    const closed = await makeAssignment(other, [worker]);
    await close(other, closed);
    const { rows } = await readWorkload(other.as.reviewer, other.slug);
    expect(rows.map(({ documentId, state, count }) => [documentId, state, count])).toEqual([[one.documentId, "to_do", 1], [one.documentId, "to_do", 1]]);
    expect((await readWorkload(other.as.owner, other.slug, { all: true })).rows.length).toBe(3);
    await expect(readWorkload(worker, other.slug)).rejects.toMatchObject({ code: "forbidden" });
    const mine = await listAssignments(worker, other.slug, { closed: false, limit: 10 });
    expect(mine.items.map(({ id, tasks }) => [id, tasks.length])).toEqual([[one.id, 1]]);
    const seenBy = async (person: UserActor) => (await listEvents(person, other.slug, { limit: 100 })).items.filter(({ act }) => act.startsWith("assignment.")).length;
    expect(await seenBy(peer)).toBeLessThan(await seenBy(other.as.editor));
  });
});
