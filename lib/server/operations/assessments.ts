import { z } from "zod";
import { assessmentInput } from "@/lib/contests/record";
import { contestMoves } from "@/lib/contests/states";
import { inProject, listOf, oneInProject, operation, paging } from "@/lib/server/operation";
import { historyPage, historyPaging } from "@/lib/server/operations/history";
import { assessmentSeen, contestSeen } from "@/lib/server/operations/seen";

const contest = contestSeen;
const assessment = assessmentSeen;

const one = { path: "/projects/{project}/assessments/{id}", params: oneInProject, response: assessment } as const;
export const listAssessments = operation({
  id: "listAssessments", method: "GET", path: "/projects/{project}/assessments", params: inProject, query: z.object({ contestId: z.uuid().optional(), ...paging }), response: listOf(assessment),
  summary: "Everybody's current assessments of a contest, or of all",
});
export const createAssessment = operation({ id: "createAssessment", method: "POST", path: "/projects/{project}/assessments", params: inProject, body: assessmentInput, response: assessment, status: 201, summary: "Sign an assessment of a contest; one for each person" });
export const getAssessment = operation({ ...one, id: "getAssessment", method: "GET", summary: "One assessment, taken back or not" });
export const changeAssessment = operation({ ...one, id: "changeAssessment", method: "PUT", body: assessmentInput, needsVersion: true, summary: "Change one's own assessment; the history keeps what was signed before" });
export const deleteAssessment = operation({ ...one, id: "deleteAssessment", method: "DELETE", needsVersion: true, summary: "Take one's own assessment back" });
export const restoreAssessment = operation({ ...one, id: "restoreAssessment", method: "POST", path: "/projects/{project}/assessments/{id}/restore", needsVersion: true, summary: "Stand by it again" });
export const assessmentHistory = operation({
  id: "assessmentHistory", method: "GET", path: "/projects/{project}/assessments/{id}/history", params: oneInProject, query: historyPaging, response: historyPage,
  summary: "An assessment's versions, every change of mind, newest first",
});

const ofContest = { params: oneInProject, response: contest, needsVersion: true } as const;
export const moveContest = operation({
  ...ofContest, id: "moveContest", method: "POST", path: "/projects/{project}/contests/{id}/state", body: z.strictObject({ move: z.enum(contestMoves), withNotes: z.boolean().default(false).meta({ description: "publish: whether the editors' notes are shown to everybody, too" }) }),
  summary: "Ask for a review, publish (a snapshot at an address that anybody can read), withdraw (the address shows nothing any more) or take up again",
});
const approval = { ...ofContest, path: "/projects/{project}/contests/{id}/approval" } as const;
export const approveContest = operation({ ...approval, id: "approveContest", method: "POST", summary: "Approve, as a second person, that a contest be published" });
export const unapproveContest = operation({ ...approval, id: "unapproveContest", method: "DELETE", summary: "Take one's own approval back" });
