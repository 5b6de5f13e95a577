import { z } from "zod";
import { bulkInput, bulkOutcome } from "@/lib/claims/bulk";
import { line, recordId } from "@/lib/projects/record";
import { claimFilter, claimFilterShape, searchKinds, sortKey } from "@/lib/search/filter";
import { foundFormats } from "@/lib/search/found-formats";
import { inProject, operation, paging } from "@/lib/server/operation";
import { claimSeen } from "@/lib/server/operations/seen";

const mark = z.tuple([z.int().min(0), z.int().min(0)]);
const hit = z.object({
  id: line, title: z.string(), text: z.string(), marks: z.array(mark), documentId: recordId.nullable(), start: z.int().nullable(), end: z.int().nullable(),
  claim: claimSeen.nullable(),
});

export const searchProject = operation({
  id: "searchProject", method: "GET", path: "/projects/{project}/search", params: inProject,
  query: z.object({ kind: z.enum(searchKinds).default("claims"), sort: sortKey, ...claimFilterShape, ...paging, limit: z.coerce.number().int().min(1).max(200).default(20) }),
  response: z.object({ items: z.array(hit), next: z.string().nullable(), total: z.int(), unreadTexts: z.int() }),
  summary: 'Find passages, claims, parties, documents or contests: words in all their forms, "phrases", -excluded, begin*; claims by every filter and in every order',
});
export const listClaimKeys = operation({
  id: "listClaimKeys", method: "GET", path: "/projects/{project}/claim-keys", params: inProject,
  query: z.object({ sort: sortKey, ...claimFilter.shape, cursor: paging.cursor, limit: z.coerce.number().int().min(1).max(5_000).default(5_000) }),
  response: z.object({ items: z.array(z.object({ id: recordId, version: z.int() })), next: z.string().nullable() }),
  summary: "Ids and versions of the claims that a filter finds, thousands at a time: for changing all of them",
});
export const changeClaims = operation({
  id: "changeClaims", method: "POST", path: "/projects/{project}/claim-changes", params: inProject, body: bulkInput, response: bulkOutcome,
  summary: "One change for up to 200 claims, each from the version that was seen; what is refused is named and the others are written; or its taking back",
});
export const exportClaims = operation({
  id: "exportClaims", method: "GET", path: "/projects/{project}/claim-table", params: inProject, query: z.object({ format: z.enum(foundFormats).default("csv"), sort: sortKey, ...claimFilterShape }),
  response: z.string().meta({ format: "binary" }), mediaType: "application/zip",
  summary: "The claims that a filter finds in a ZIP file with a manifest and what the format leaves out: as CSV, once more for spreadsheets; or as JSON Lines (docs/formats/claims.md), with the texts",
});
