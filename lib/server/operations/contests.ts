import { z } from "zod";
import { NO_SIDE, OWN_VOICE } from "@/lib/contests/matrix";
import { matrixQuery, matrixQueryShape } from "@/lib/contests/matrix-query";
import { contestInput, placementInput, positionInput, positionSplit, relationInput } from "@/lib/contests/record";
import { documentRecord } from "@/lib/documents/record";
import { assessing, recordId, relationTerm } from "@/lib/projects/record";
import { inProject, listOf, oneInProject, operation, paging, words } from "@/lib/server/operation";
import { historyPage, historyPaging } from "@/lib/server/operations/history";
import { assessmentSeen, claimSeen, contestSeen, documentSeen, partySeen, placementSeen, positionSeen, relationSeen, sideSeen } from "@/lib/server/operations/seen";

const id = z.uuid().optional();
const contest = contestSeen;
const position = positionSeen;
const placement = placementSeen;
const relation = relationSeen;
const assessment = assessmentSeen;
const side = sideSeen;

const oneContest = { path: "/projects/{project}/contests/{id}", params: oneInProject, response: contest } as const;
export const listContests = operation({
  id: "listContests", method: "GET", path: "/projects/{project}/contests", params: inProject, query: z.object({ q: words.optional(), claimId: id, ...paging }), response: listOf(contest), line: contest,
  summary: "Contests, by words of the question or by a claim that is placed in them. With `Accept: application/x-ndjson` all of them, one on each line, as they stood at one instant",
});
export const createContest = operation({ id: "createContest", method: "POST", path: "/projects/{project}/contests", params: inProject, body: contestInput, response: contest, status: 201, summary: "Open a contest" });
export const getContest = operation({ ...oneContest, id: "getContest", method: "GET", summary: "One contest, archived or not" });
export const changeContest = operation({ ...oneContest, id: "changeContest", method: "PUT", body: contestInput, needsVersion: true, summary: "Change question, kind or note" });
export const archiveContest = operation({ ...oneContest, id: "archiveContest", method: "DELETE", needsVersion: true, summary: "Put a contest away with everything in it" });
export const restoreContest = operation({ ...oneContest, id: "restoreContest", method: "POST", path: "/projects/{project}/contests/{id}/restore", needsVersion: true, summary: "Take a contest back from the archive" });

const standing = z.object({ claimId: recordId, sideIds: z.array(recordId.nullable()), group: recordId });
export const readContestView = operation({
  id: "readContestView", method: "GET", path: "/projects/{project}/contests/{id}/view", params: oneInProject, summary: "Everything that the contest page shows, whole",
  response: z.object({
    contest, positions: z.array(position), placements: z.array(placement), claims: z.array(claimSeen), standings: z.array(standing), relations: z.array(relation),
    assessments: z.array(assessment), cited: z.array(z.object({ revisionId: recordId, documentId: recordId, title: z.string() })), assessing, relationTerms: z.array(relationTerm), people: z.array(z.object({ id: recordId, name: z.string() })),
    viewer: z.object({ contributorId: recordId, mayAssess: z.boolean(), mayApprove: z.boolean(), mayMove: z.boolean() }),
    parties: z.array(partySeen), sides: z.array(side), documents: z.array(documentSeen.extend({ revisionId: recordId })),
    sources: z.array(z.object({
      ...documentRecord.pick({ id: true, title: true, kind: true, publisherPartyId: true, voicePartyId: true, originalUrl: true, archiveUrl: true, published: true, retrieved: true }).shape,
      revisions: z.array(z.object({ id: recordId, ordinal: z.int(), sha256: z.string() })),
    })),
    citings: z.array(z.object({ fromDocumentId: recordId, toDocumentId: recordId, regionId: recordId, start: z.int(), end: z.int(), words: z.string() })),
  }),
});

const memberReason = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("party"), partyIds: z.array(recordId) }), z.object({ kind: z.literal("date"), date: z.string() }),
  z.object({ kind: z.literal("place"), place: z.string() }), z.object({ kind: z.literal("words"), words: z.array(z.string()) }),
]);
export const likelyMembers = operation({
  id: "likelyMembers", method: "GET", path: "/projects/{project}/contests/{id}/likely-claims", params: oneInProject, query: z.object(paging),
  summary: "Claims that are not in a contest and share parties, dates, places or words with it, with the reasons; nothing is placed",
  response: z.object({ items: z.array(z.object({ claim: claimSeen, reasons: z.array(memberReason) })), parties: z.array(partySeen), next: z.string().nullable() }),
});

const onePosition = { path: "/projects/{project}/positions/{id}", params: oneInProject, response: position } as const;
export const listPositions = operation({ id: "listPositions", method: "GET", path: "/projects/{project}/positions", params: inProject, query: z.object({ contestId: id, ...paging }), response: listOf(position), summary: "Positions of a contest, or of all" });
export const createPosition = operation({ id: "createPosition", method: "POST", path: "/projects/{project}/positions", params: inProject, body: positionInput, response: position, status: 201, summary: "Add an answer to a contest" });
export const getPosition = operation({ ...onePosition, id: "getPosition", method: "GET", summary: "One position, deleted or not" });
export const changePosition = operation({ ...onePosition, id: "changePosition", method: "PUT", body: positionInput, needsVersion: true, summary: "Change label or order" });
export const deletePosition = operation({ ...onePosition, id: "deletePosition", method: "DELETE", needsVersion: true, summary: "Mark a position as deleted; its claims stand beside the positions" });
export const restorePosition = operation({ ...onePosition, id: "restorePosition", method: "POST", path: "/projects/{project}/positions/{id}/restore", needsVersion: true, summary: "Take a deletion back" });

export const splitPosition = operation({
  id: "splitPosition", method: "POST", path: "/projects/{project}/positions/{id}/split", params: oneInProject, body: positionSplit, needsVersion: true,
  response: z.object({ position, reordered: z.array(position), placements: z.array(placement) }),
  summary: "Make a new position directly after this one and move some of its claims there, in one act: all of it or nothing",
});

const onePlacement = { path: "/projects/{project}/placements/{id}", params: oneInProject, response: placement } as const;
export const listPlacements = operation({ id: "listPlacements", method: "GET", path: "/projects/{project}/placements", params: inProject, query: z.object({ contestId: id, claimId: id, ...paging }), response: listOf(placement), summary: "Placements in a contest, or of a claim" });
export const createPlacement = operation({ id: "createPlacement", method: "POST", path: "/projects/{project}/placements", params: inProject, body: placementInput, response: placement, status: 201, summary: "Place a claim in a contest" });
export const getPlacement = operation({ ...onePlacement, id: "getPlacement", method: "GET", summary: "One placement, deleted or not" });
export const changePlacement = operation({ ...onePlacement, id: "changePlacement", method: "PUT", body: placementInput, needsVersion: true, summary: "Move a claim to another position, or change the note" });
export const deletePlacement = operation({ ...onePlacement, id: "deletePlacement", method: "DELETE", needsVersion: true, summary: "Take a claim out of a contest" });
export const restorePlacement = operation({ ...onePlacement, id: "restorePlacement", method: "POST", path: "/projects/{project}/placements/{id}/restore", needsVersion: true, summary: "Put the claim back" });

const oneRelation = { path: "/projects/{project}/relations/{id}", params: oneInProject, response: relation } as const;
export const listRelations = operation({ id: "listRelations", method: "GET", path: "/projects/{project}/relations", params: inProject, query: z.object({ claimId: id, contestId: id, ...paging }), response: listOf(relation), summary: "Relations of a claim, or between the claims of a contest" });
export const createRelation = operation({ id: "createRelation", method: "POST", path: "/projects/{project}/relations", params: inProject, body: relationInput, response: relation, status: 201, summary: "Relate two claims of one layer" });
export const getRelation = operation({ ...oneRelation, id: "getRelation", method: "GET", summary: "One relation, deleted or not" });
export const changeRelation = operation({ ...oneRelation, id: "changeRelation", method: "PUT", body: relationInput, needsVersion: true, summary: "Write a relation over the version that was seen" });
export const deleteRelation = operation({ ...oneRelation, id: "deleteRelation", method: "DELETE", needsVersion: true, summary: "Mark a relation as deleted" });
export const restoreRelation = operation({ ...oneRelation, id: "restoreRelation", method: "POST", path: "/projects/{project}/relations/{id}/restore", needsVersion: true, summary: "Take a deletion back" });

const cell = z.object({
  column: z.string(), claims: z.int(), roots: z.int(), positions: z.array(z.object({ id: recordId, label: z.string(), count: z.int() })), denied: z.int(), silent: z.int(), declined: z.int(),
});
const column = z.object({ key: z.string(), kind: z.enum(["side", "party", NO_SIDE, OWN_VOICE]), name: z.string(), sideId: recordId.nullable() });
const matrixRow = z.object({
  contest, cells: z.array(cell), claims: z.int(), roots: z.int(), unattributed: z.int(), lastSaid: z.string().nullable(), disagreement: z.number().nullable(),
});
export const readMatrix = operation({
  id: "readMatrix", method: "GET", path: "/projects/{project}/matrix", params: inProject, query: z.object({ ...matrixQueryShape, ...paging }),
  summary: "Contests by side or by party: who says how much, who is silent, who declined; who has no cell is not heard",
  response: z.object({ sides: z.array(side), columns: z.array(column), partiesLeft: z.int(), items: z.array(matrixRow), next: z.string().nullable(), total: z.int() }),
});
export const exportMatrix = operation({
  id: "exportMatrix", method: "GET", path: "/projects/{project}/matrix-table", params: inProject, query: matrixQuery, response: z.string().meta({ format: "binary" }), mediaType: "text/csv",
  summary: "The matrix as CSV for spreadsheets: a row for each contest and column, also where nothing is heard",
});
export const contestHistory = operation({
  id: "contestHistory", method: "GET", path: "/projects/{project}/contests/{id}/history", params: oneInProject, query: historyPaging, response: historyPage,
  summary: "A contest's versions, newest first",
});
