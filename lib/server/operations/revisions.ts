import { z } from "zod";
import { bulkOutcome } from "@/lib/claims/bulk";
import { documentRecord } from "@/lib/documents/record";
import { recordId, requiredLine } from "@/lib/projects/record";
import { moveDecisions } from "@/lib/revisions/decision";
import { comparedPart } from "@/lib/revisions/side-by-side";
import { waitingMove } from "@/lib/revisions/waiting";
import { oneInProject, operation } from "@/lib/server/operation";
import { highlightPart, highlights } from "@/lib/server/operations/documents";
import { formatIds } from "@/lib/sources/formats";

const flag = z.enum(["true", "false"]).transform((text) => text === "true").optional();
const oneRevision = oneInProject.extend({ revision: z.uuid() });
const numbered = z.object({ id: recordId, ordinal: z.int() });

export const reviseDocument = operation({
  id: "reviseDocument", method: "POST", path: "/projects/{project}/documents/{id}/revisions", params: oneInProject, body: "bytes", status: 201,
  query: z.object({
    id: recordId, after: recordId.optional(), fileName: requiredLine.optional(), encoding: z.string().max(40).optional(), format: z.enum(formatIds).optional(), setAside: flag, again: flag, review: flag,
  }),
  response: z.object({
    document: documentRecord, revisionId: recordId, ordinal: z.int(), warnings: z.array(z.unknown()),
    mentions: z.object({ moved: z.int(), proposed: z.int(), lost: z.int(), retired: z.int() }), regions: z.object({ carried: z.int(), left: z.int() }),
  }),
  summary: "Add a revision to a document: a file's bytes (application/octet-stream) or a pasted text (application/json), under the revision's `id`. Mentions in unchanged sentences move, the others are proposed or left behind. `after` names the revision known as the newest; `review` as when a document is imported",
});
export const compareRevisions = operation({
  id: "compareRevisions", method: "GET", path: "/projects/{project}/documents/{id}/revisions/{revision}/comparison/{other}", params: oneRevision.extend({ other: z.uuid() }),
  response: z.object({ older: numbered, newer: numbered, parts: z.array(comparedPart) }),
  summary: "Two revisions of a document side by side, the older one first: unchanged sentences, and changed ones word by word",
});
export const revisionHighlights = operation({
  id: "revisionHighlights", method: "GET", path: "/projects/{project}/documents/{id}/revisions/{revision}/highlights", params: oneRevision, query: highlightPart, response: highlights,
  summary: "Every visible claim's places on one revision, in short; on an older one only those placed there",
});
export const revisionOriginal = operation({
  id: "revisionOriginal", method: "GET", path: "/projects/{project}/documents/{id}/revisions/{revision}/original", params: oneRevision, response: z.string().meta({ format: "binary" }), mediaType: "application/octet-stream",
  summary: "The uploaded bytes of one revision",
});
export const listWaiting = operation({
  id: "listWaiting", method: "GET", path: "/projects/{project}/documents/{id}/moves", params: oneInProject,
  query: z.object({ cursor: z.string().max(60).optional(), limit: z.coerce.number().int().min(1).max(200).default(50) }),
  response: z.object({ revisionId: recordId, items: z.array(waitingMove), next: z.string().nullable(), waiting: z.int(), retired: z.int() }),
  summary: "The mentions that didn't move to the newest revision by themselves, with what is proposed and what changed, in the order of the older text",
});
export const decideMoves = operation({
  id: "decideMoves", method: "POST", path: "/projects/{project}/documents/{id}/moves", params: oneInProject, body: moveDecisions, response: bulkOutcome,
  summary: "Decide about mentions that didn't move by themselves: accept what is proposed, give them another place, or leave them on the older text",
});
