import { z } from "zod";
import { invitationInput, invitationRecord, invitationToken, mailStates, newcomerInput } from "@/lib/projects/invitation";
import { actChange, activityFilter } from "@/lib/projects/activity";
import { memberChange, memberInput, projectChange, projectInput, recordId, role, sideInput, slug } from "@/lib/projects/record";
import { historyPage, historyPaging } from "@/lib/server/operations/history";
import { inProject, listOf, oneInProject, operation, paging } from "@/lib/server/operation";
import { memberSeen, projectSeen, sideSeen } from "@/lib/server/operations/seen";

const project = projectSeen.extend({ slug, role });
const one = { path: "/projects/{project}", params: inProject, response: project } as const;

export const listProjects = operation({ id: "listProjects", method: "GET", path: "/projects", query: z.object(paging), response: listOf(project), summary: "The projects that one is a member of" });
export const createProject = operation({ id: "createProject", method: "POST", path: "/projects", body: projectInput, response: project, status: 201, summary: "Make a project and become its owner; for administrators" });
export const getProject = operation({ ...one, id: "getProject", method: "GET", summary: "One project" });
export const changeProject = operation({ ...one, id: "changeProject", method: "PUT", body: projectChange, needsVersion: true, summary: "Change name, description, guideline, acts and the rules of assessing" });
export const projectHistory = operation({
  id: "projectHistory", method: "GET", path: "/projects/{project}/history", params: inProject, query: historyPaging, response: historyPage,
  summary: "The versions of a project's name, description, guideline, acts and rules, newest first",
});
export const guidelineHistory = operation({
  id: "guidelineHistory", method: "GET", path: "/projects/{project}/guideline/history", params: inProject, query: historyPaging, response: historyPage,
  summary: "The versions of a project that changed its guideline, newest first, each with the guideline alone",
});
export const archiveProject = operation({ ...one, id: "archiveProject", method: "POST", path: "/projects/{project}/archive", needsVersion: true, summary: "Put a project away" });
export const restoreProject = operation({ ...one, id: "restoreProject", method: "POST", path: "/projects/{project}/restore", needsVersion: true, summary: "Take a project back from the archive" });

const member = memberSeen.extend({ role: role.nullable(), email: z.string().nullable(), isMe: z.boolean() });

export const listMembers = operation({
  id: "listMembers", method: "GET", path: "/projects/{project}/members", params: inProject, query: z.object(paging), response: listOf(member),
  summary: "Everybody who is or was part of the project",
});
export const addMember = operation({
  id: "addMember", method: "POST", path: "/projects/{project}/members", params: inProject, body: memberInput, response: member, status: 201,
  summary: "Take the person with this address into the project; somebody who left comes back under their old id",
});
export const changeMember = operation({
  id: "changeMember", method: "PUT", path: "/projects/{project}/members/{id}", params: oneInProject, body: memberChange, response: member, needsVersion: true,
  summary: "Give a member another role, or take them out (role null)",
});

const taken = z.object({ project: slug });

export const listInvitations = operation({
  id: "listInvitations", method: "GET", path: "/projects/{project}/invitations", params: inProject, response: z.object({ items: z.array(invitationRecord) }),
  summary: "The open invitations into the project, with the link where its mail was given up; for owners",
});
export const createInvitation = operation({
  id: "createInvitation", method: "POST", path: "/projects/{project}/invitations", params: inProject, body: invitationInput, status: 201,
  response: z.object({ id: recordId, link: z.string().nullable(), mail: z.enum(mailStates).nullable() }),
  summary: "Invite one person; the link is told this once, unless a mail brings it. A mail that could not be handed over is tried again (`waiting`)",
});
export const revokeInvitation = operation({ id: "revokeInvitation", method: "DELETE", path: "/projects/{project}/invitations/{id}", params: oneInProject, response: z.null(), summary: "Take an open invitation back at once" });
export const takeInvitation = operation({ id: "takeInvitation", method: "POST", path: "/invitations/taking", body: z.strictObject({ token: invitationToken }), response: taken, summary: "Take an invitation, and become a member of its project" });
export const takeAsNewcomer = operation({
  id: "takeAsNewcomer", method: "POST", path: "/invitations/accounts", body: newcomerInput, status: 201, response: taken, isPublic: true,
  summary: "Take an invitation with a new account, which it is made for",
});

const side = sideSeen;
const oneSide = { path: "/projects/{project}/sides/{id}", params: oneInProject, response: side } as const;

export const listSides = operation({ id: "listSides", method: "GET", path: "/projects/{project}/sides", params: inProject, response: listOf(side), summary: "The project's sides in their order, archived ones included" });
export const createSide = operation({ id: "createSide", method: "POST", path: "/projects/{project}/sides", params: inProject, body: sideInput, response: side, status: 201, summary: "Make a side" });
export const getSide = operation({ ...oneSide, id: "getSide", method: "GET", summary: "One side" });
export const changeSide = operation({ ...oneSide, id: "changeSide", method: "PUT", body: sideInput, needsVersion: true, summary: "Change a side" });
export const archiveSide = operation({ ...oneSide, id: "archiveSide", method: "DELETE", needsVersion: true, summary: "Take a side out of the matrix" });
export const restoreSide = operation({ ...oneSide, id: "restoreSide", method: "POST", path: "/projects/{project}/sides/{id}/restore", needsVersion: true, summary: "Take a side back from the archive" });

const event = z.object({
  id: recordId, at: z.string(), act: z.string(), undoOfId: recordId.nullable(), contributor: z.object({ id: recordId, name: z.string() }),
  records: z.array(z.object({ recordType: z.string(), recordId, version: z.int() })),
  about: z.array(z.string()),
});
export const listEvents = operation({
  id: "listEvents", method: "GET", path: "/projects/{project}/events", params: inProject, query: z.object({ ...activityFilter, ...paging }), response: listOf(event),
  summary: "The project's history, newest first, narrowed down by person, kind of record, verb, document and days, each act with what its first record is about; a page may hold fewer than were asked for",
});
export const readEvent = operation({ id: "readEvent", method: "GET", path: "/projects/{project}/events/{id}", params: oneInProject, response: actChange, summary: "What an act did: each record before and after it" });
