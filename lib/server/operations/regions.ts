import { z } from "zod";
import { citedReasons } from "@/lib/documents/cited";
import { regionInput, regionsAct, regionsDone, regionShort } from "@/lib/documents/record";
import { recordId } from "@/lib/projects/record";
import { inProject, listOf, oneInProject, operation, paging } from "@/lib/server/operation";
import { historyPage, historyPaging } from "@/lib/server/operations/history";
import { regionSeen } from "@/lib/server/operations/seen";

const region = regionSeen;
const flag = z.enum(["true", "false"]).transform((text) => text === "true").optional();
const one = { path: "/projects/{project}/regions/{id}", params: oneInProject, response: region } as const;

export const listRegions = operation({
  id: "listRegions", method: "GET", path: "/projects/{project}/regions", params: inProject, query: z.object({ revisionId: z.uuid().optional(), deleted: flag, ...paging }), response: listOf(region),
  summary: "The regions of a revision, or of all; with deleted=true those that are deleted",
});
export const createRegion = operation({ id: "createRegion", method: "POST", path: "/projects/{project}/regions", params: inProject, body: regionInput, response: region, status: 201, summary: "Mark a region of a revision" });
export const getRegion = operation({ ...one, id: "getRegion", method: "GET", summary: "One region, deleted or not" });
export const changeRegion = operation({ ...one, id: "changeRegion", method: "PUT", body: regionInput, needsVersion: true, summary: "Write a region over the version that was seen" });
export const deleteRegion = operation({ ...one, id: "deleteRegion", method: "DELETE", needsVersion: true, summary: "Mark a region as deleted" });
export const restoreRegion = operation({ ...one, id: "restoreRegion", method: "POST", path: "/projects/{project}/regions/{id}/restore", needsVersion: true, summary: "Take a deletion back" });
export const actOnRegions = operation({
  id: "actOnRegions", method: "POST", path: "/projects/{project}/regions/acts", params: inProject, body: regionsAct, response: regionsDone,
  summary: "Mark, delete or restore many regions in one act: all of them or none",
});
export const documentRegions = operation({
  id: "documentRegions", method: "GET", path: "/projects/{project}/documents/{id}/regions", params: oneInProject,
  response: z.object({ revisionId: recordId, regions: z.array(regionShort) }), summary: "Every region of a document's newest revision, in short",
});
export const likelyDocuments = operation({
  id: "likelyDocuments", method: "GET", path: "/projects/{project}/regions/{id}/likely-documents", params: oneInProject,
  response: z.object({ items: z.array(z.object({ id: recordId, title: z.string(), reason: z.enum(citedReasons) })) }),
  summary: "Documents of the project that a note may be: those whose address or whole title it contains",
});
export const regionHistory = operation({
  id: "regionHistory", method: "GET", path: "/projects/{project}/regions/{id}/history", params: oneInProject, query: historyPaging, response: historyPage,
  summary: "A region's versions, newest first",
});
