import { z } from "zod";
import { jobRecord } from "@/lib/projects/job";
import { recordId } from "@/lib/projects/record";
import { inProject, listOf, oneInProject, operation, paging } from "@/lib/server/operation";
import { importQuery } from "@/lib/server/operations/layers";
import { exportQuery } from "@/lib/server/operations/native";

const one = { path: "/projects/{project}/jobs/{id}", params: oneInProject, response: jobRecord } as const;

export const listJobs = operation({
  id: "listJobs", method: "GET", path: "/projects/{project}/jobs", params: inProject, query: z.object(paging), response: listOf(jobRecord),
  summary: "The project's exports and imports that are done beside everything else, newest first; of other people's only that they are there",
});
export const startExport = operation({
  id: "startExport", method: "POST", path: "/projects/{project}/export-jobs", params: inProject, body: exportQuery.extend({ id: recordId }).strict(), status: 202, response: jobRecord,
  summary: "Start an export that is done beside everything else, under an id of yours; its file is kept for seven days",
});
export const startImport = operation({
  id: "startImport", method: "POST", path: "/projects/{project}/import-jobs", params: inProject, query: importQuery, body: "bytes", status: 202, response: jobRecord,
  summary: "Start an import of annotations that is done beside everything else: as importLayer, with more time to read it; the layer gets the job's id",
});
export const readJob = operation({ ...one, id: "readJob", method: "GET", summary: "How far an export or import is, and what came of it" });
export const cancelJob = operation({ ...one, id: "cancelJob", method: "DELETE", summary: "Cancel an export or import that is under way; nothing of it is left" });
export const retryJob = operation({ ...one, id: "retryJob", method: "POST", path: "/projects/{project}/jobs/{id}/retry", status: 202, summary: "Start a failed or cancelled export or import of yours again, as it was asked for" });
export const jobFile = operation({
  ...one, id: "jobFile", method: "GET", path: "/projects/{project}/jobs/{id}/file", response: z.string().meta({ format: "binary" }), summary: "The file that an export of yours made",
});
