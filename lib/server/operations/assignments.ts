import { z } from "zod";
import { assigningInput, assignmentChange, assignmentRecord, readingPlace, taskChange, taskRecord, taskStates } from "@/lib/projects/assignment";
import { line, recordId } from "@/lib/projects/record";
import { inProject, listOf, oneInProject, operation, paging, withAbilities } from "@/lib/server/operation";
import { historyPage, historyPaging } from "@/lib/server/operations/history";

const task = withAbilities(taskRecord);
const assignment = withAbilities(assignmentRecord);
const listed = assignment.extend({ title: line, tasks: z.array(task.extend({ name: line })) });
const flag = z.enum(["true", "false"]).transform((text) => text === "true").optional();
const one = { path: "/projects/{project}/assignments/{id}", params: oneInProject } as const;

export const listAssignments = operation({
  id: "listAssignments", method: "GET", path: "/projects/{project}/assignments", params: inProject, response: listOf(listed),
  query: z.object({ documentId: z.uuid().optional(), contributorId: z.uuid().optional(), state: z.enum(taskStates).optional(), closed: flag, ...paging }),
  summary: "Assignments with their tasks, the newest first; who is no reviewer, editor or owner gets those that they have a task in, with theirs",
});
export const assign = operation({
  id: "assign", method: "POST", path: "/projects/{project}/assignments", params: inProject, body: assigningInput, status: 201,
  response: z.object({ assignments: z.array(assignmentRecord), tasks: z.int() }),
  summary: "Give documents, or a part of one by blocks, to people: an assignment for each document, a task for each person, and where it is blind a layer for each of them",
});
export const getAssignment = operation({ ...one, id: "getAssignment", method: "GET", response: listed, summary: "One assignment with its tasks" });
export const changeAssignment = operation({ ...one, id: "changeAssignment", method: "PUT", body: assignmentChange, needsVersion: true, response: assignment, summary: "Change an assignment's note or due date" });
export const closeAssignment = operation({
  ...one, id: "closeAssignment", method: "POST", path: "/projects/{project}/assignments/{id}/close", needsVersion: true, response: assignment,
  summary: "Close an assignment, for good: the layers of those who annotated it blind can be compared, and nothing in them changes any more",
});
export const assignmentHistory = operation({
  id: "assignmentHistory", method: "GET", path: "/projects/{project}/assignments/{id}/history", params: oneInProject, query: historyPaging, response: historyPage, summary: "An assignment's versions, newest first",
});

const oneTask = { path: "/projects/{project}/tasks/{id}", params: oneInProject, response: task } as const;
export const getTask = operation({ ...oneTask, id: "getTask", method: "GET", summary: "One task: one's own, or for reviewers, editors and owners anybody's" });
export const changeTask = operation({ ...oneTask, id: "changeTask", method: "PUT", body: taskChange, needsVersion: true, summary: "Say how far one is: to do, in work, done, or skipped with a reason" });
export const taskHistory = operation({
  id: "taskHistory", method: "GET", path: "/projects/{project}/tasks/{id}/history", params: oneInProject, query: historyPaging, response: historyPage, summary: "A task's versions, newest first",
});
export const myQueue = operation({
  id: "myQueue", method: "GET", path: "/projects/{project}/queue", params: inProject,
  response: z.object({ items: z.array(z.object({ task: taskRecord, assignment: assignmentRecord, title: line, stopped: readingPlace.extend({ share: z.number() }).nullable() })) }),
  summary: "One's own tasks in open assignments, with where one stopped: what is in work first, then by due date",
});
export const workload = operation({
  id: "workload", method: "GET", path: "/projects/{project}/workload", params: inProject, query: z.object({ all: flag }),
  response: z.object({
    rows: z.array(z.object({ contributorId: recordId, documentId: recordId, state: z.enum(taskStates), count: z.int() })),
    people: z.array(z.object({ id: recordId, name: line })), documents: z.array(z.object({ id: recordId, title: line })),
  }),
  summary: "How many tasks each person has of each document, by state; for reviewers, editors and owners. With `all=true` closed assignments count as well",
});

const place = { path: "/projects/{project}/documents/{id}/place", params: oneInProject } as const;
export const getReadingPlace = operation({ ...place, id: "getReadingPlace", method: "GET", response: readingPlace.nullable(), summary: "Where one stopped in a document; null before one was there" });
export const keepReadingPlace = operation({ ...place, id: "keepReadingPlace", method: "PUT", body: readingPlace, response: readingPlace, summary: "Keep where one stopped in a document" });
