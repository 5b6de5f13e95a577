import { z } from "zod";
import { regionInput, regionRecord } from "@/lib/documents/record";
import { inProject, listOf, oneInProject, operation, paging, withAbilities } from "@/lib/server/operation";
import { historyPage, historyPaging } from "@/lib/server/operations/history";

const region = withAbilities(regionRecord);
const one = { path: "/projects/{project}/regions/{id}", params: oneInProject, response: region } as const;

export const listRegions = operation({
  id: "listRegions", method: "GET", path: "/projects/{project}/regions", params: inProject, query: z.object({ revisionId: z.uuid().optional(), ...paging }), response: listOf(region),
  summary: "The regions of a revision, or of all",
});
export const createRegion = operation({ id: "createRegion", method: "POST", path: "/projects/{project}/regions", params: inProject, body: regionInput, response: region, status: 201, summary: "Mark a region of a revision" });
export const getRegion = operation({ ...one, id: "getRegion", method: "GET", summary: "One region, deleted or not" });
export const changeRegion = operation({ ...one, id: "changeRegion", method: "PUT", body: regionInput, needsVersion: true, summary: "Write a region over the version that was seen" });
export const deleteRegion = operation({ ...one, id: "deleteRegion", method: "DELETE", needsVersion: true, summary: "Mark a region as deleted" });
export const restoreRegion = operation({ ...one, id: "restoreRegion", method: "POST", path: "/projects/{project}/regions/{id}/restore", needsVersion: true, summary: "Take a deletion back" });
export const regionHistory = operation({
  id: "regionHistory", method: "GET", path: "/projects/{project}/regions/{id}/history", params: oneInProject, query: historyPaging, response: historyPage,
  summary: "A region's versions, newest first",
});
