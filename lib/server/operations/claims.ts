import { z } from "zod";
import { claimInput } from "@/lib/claims/record";
import { idList, inProject, listOf, oneInProject, operation, paging, words } from "@/lib/server/operation";
import { historyPage, historyPaging } from "@/lib/server/operations/history";
import { claimSeen } from "@/lib/server/operations/seen";

const claim = claimSeen;
const one = { path: "/projects/{project}/claims/{id}", params: oneInProject, response: claim } as const;

export const listClaims = operation({
  id: "listClaims", method: "GET", path: "/projects/{project}/claims", params: inProject, response: listOf(claim), line: claim,
  summary: "Claims by ids, by document, contest or party, or by words of the proposition or the quote; of all layers but imported ones, or of `layerId`. With `Accept: application/x-ndjson` all of them, one on each line, as they stood at one instant",
  query: z.object({ ids: idList, documentId: z.uuid().optional(), contestId: z.uuid().optional(), partyId: z.uuid().optional(), layerId: z.uuid().optional(), q: words.optional(), ...paging }),
});
export const createClaim = operation({
  id: "createClaim", method: "POST", path: "/projects/{project}/claims", params: inProject, body: claimInput, response: claim, status: 201,
  summary: "Make a claim with all its mentions",
});
export const readClaim = operation({ ...one, id: "readClaim", method: "GET", summary: "One claim, deleted or not" });
export const changeClaim = operation({ ...one, id: "changeClaim", method: "PUT", body: claimInput, needsVersion: true, summary: "Write a claim over the version that was seen" });
export const deleteClaim = operation({ ...one, id: "deleteClaim", method: "DELETE", needsVersion: true, summary: "Mark a claim as deleted" });
export const restoreClaim = operation({ ...one, id: "restoreClaim", method: "POST", path: "/projects/{project}/claims/{id}/restore", needsVersion: true, summary: "Take a deletion back" });
export const claimHistory = operation({
  id: "claimHistory", method: "GET", path: "/projects/{project}/claims/{id}/history", params: oneInProject,
  query: historyPaging, response: historyPage, summary: "A claim's versions, newest first",
});
