import { z } from "zod";
import { documentChange, documentRecord, revisionRecord, revisionText } from "@/lib/documents/record";
import { line, recordId, requiredLine } from "@/lib/projects/record";
import { idList, inProject, listOf, oneInProject, operation, paging, words } from "@/lib/server/operation";
import { formatIds } from "@/lib/sources/formats";
import { progressUnits } from "@/lib/sources/source";
import { historyPage, historyPaging } from "@/lib/server/operations/history";
import { claimSeen, documentSeen } from "@/lib/server/operations/seen";

const document = documentSeen;
const one = { path: "/projects/{project}/documents/{id}", params: oneInProject, response: document } as const;
const listed = document.extend({ revisionId: recordId, length: z.int(), claims: z.int(), onOlder: z.int(), waiting: z.int() });
const flag = z.enum(["true", "false"]).transform((text) => text === "true").optional();

const offset = z.coerce.number().int().min(0).max(2_147_483_647).optional();
export const highlightPart = z.object({ ids: idList, layerId: z.uuid().optional(), start: offset, end: offset, after: z.uuid().optional(), limit: z.coerce.number().int().min(1).max(10_000).optional() });

/** A text that was pasted: JSON in place of a file's bytes. */
export const pastedText = z.strictObject({ text: z.string().min(1), fileName: requiredLine.default("pasted.txt") });

export const listDocuments = operation({
  id: "listDocuments", method: "GET", path: "/projects/{project}/documents", params: inProject, query: z.object({ q: words.optional(), archived: flag, ...paging }),
  response: listOf(listed), summary: "The project's documents, or those with `q` in their title, with their newest revision, their number of claims, how many of those stand on an older revision (`onOlder`), and of how many of them nobody has said yet that they stay there (`waiting`)",
});
export const importDocument = operation({
  id: "importDocument", method: "POST", path: "/projects/{project}/documents", params: inProject, body: "bytes", status: 201,
  query: z.object({
    id: recordId, fileName: requiredLine.optional(), encoding: z.string().max(40).optional(), format: z.enum(formatIds).optional(), setAside: flag, title: line.optional(),
    language: documentChange.shape.language.unwrap().optional(), again: flag, review: flag,
  }),
  response: z.object({ document: documentRecord, revisionId: recordId, warnings: z.array(z.unknown()) }),
  summary: "Import a source: a file's bytes (application/octet-stream) or a pasted text (application/json). With `review=true`, what isn't plain text is answered with what was dropped, guessed or repaired (422, `about`), and nothing is stored. A file of several documents (a ZIP file, an export of several wiki pages) is answered with where in it each stands (422, `about`); each is imported by itself",
});
export const listImports = operation({
  id: "listImports", method: "GET", path: "/projects/{project}/imports", params: inProject,
  response: z.object({ items: z.array(z.object({ id: z.string(), stage: z.enum(["waiting", "reading", "storing"]), done: z.int(), total: z.int().nullable(), unit: z.enum(progressUnits).nullable() })) }),
  summary: "The imports that are running and how far each is, by the id of the document that it makes",
});
export const stopImport = operation({
  id: "stopImport", method: "DELETE", path: "/projects/{project}/imports/{id}", params: oneInProject, response: z.object({ stopped: z.boolean() }),
  summary: "Stop an import that is running; `stopped` is false where it is being stored already",
});
export const readDocument = operation({ ...one, id: "readDocument", method: "GET", summary: "One document, archived or not" });
export const changeDocument = operation({ ...one, id: "changeDocument", method: "PUT", body: documentChange, needsVersion: true, summary: "Write a document's provenance" });
export const archiveDocument = operation({ ...one, id: "archiveDocument", method: "DELETE", needsVersion: true, summary: "Put a document away" });
export const restoreDocument = operation({ ...one, id: "restoreDocument", method: "POST", path: "/projects/{project}/documents/{id}/restore", needsVersion: true, summary: "Take a document back from the archive" });
export const documentHistory = operation({
  id: "documentHistory", method: "GET", path: "/projects/{project}/documents/{id}/history", params: oneInProject,
  query: historyPaging, response: historyPage, summary: "A document's versions, newest first",
});
export const documentOriginal = operation({
  id: "documentOriginal", method: "GET", path: "/projects/{project}/documents/{id}/original", params: oneInProject, response: z.string().meta({ format: "binary" }), mediaType: "application/octet-stream",
  summary: "The uploaded bytes of the newest revision",
});
export const listRevisions = operation({
  id: "listRevisions", method: "GET", path: "/projects/{project}/documents/{id}/revisions", params: oneInProject,
  response: z.object({ items: z.array(revisionRecord) }), summary: "A document's revisions, newest first, without their texts",
});
export const readRevision = operation({
  id: "readRevision", method: "GET", path: "/projects/{project}/documents/{id}/revisions/{revision}", params: oneInProject.extend({ revision: z.uuid() }),
  response: revisionText, summary: "One revision with its text and blocks; it never changes",
});
export const likelyClaims = operation({
  id: "likelyClaims", method: "GET", path: "/projects/{project}/documents/{id}/revisions/{revision}/likely-claims", params: oneInProject.extend({ revision: z.uuid() }),
  query: z.object({ start: z.coerce.number().int().min(0).default(0), end: z.coerce.number().int().min(1).optional(), ...paging }),
  response: listOf(claimSeen), summary: "Claims that may be stated at a passage too: of a party that it names, or with words in common",
});
export const highlights = z.object({ revisionId: recordId, claims: z.array(z.unknown()), next: z.string().nullable() });
export const documentHighlights = operation({
  id: "documentHighlights", method: "GET", path: "/projects/{project}/documents/{id}/highlights", params: oneInProject, query: highlightPart, response: highlights,
  summary: "The places of every claim of the layers that are shown (all but imported ones, or `layerId`) on the newest revision, in short; all, those of claims and placements with these `ids`, those with a word from `start` to `end`, or part by part (`limit`, `after`)",
});
const jsonLd = z.looseObject({ "@context": z.unknown(), id: z.string(), type: z.union([z.string(), z.array(z.string())]) });
export const documentAnnotations = operation({
  id: "documentAnnotations", method: "GET", path: "/projects/{project}/documents/{id}/annotations", params: oneInProject, response: jsonLd, mediaType: "application/ld+json",
  query: z.object({ iris: z.enum(["0", "1"]).optional(), page: z.coerce.number().int().min(0).max(1_000_000).optional() }),
  summary: "A document's mentions as a container of the W3C Web Annotation Protocol (its address ends in a slash), by the preferences of the Prefer header; with `page`, one of its pages",
});
export const documentAnnotation = operation({
  id: "documentAnnotation", method: "GET", path: "/projects/{project}/documents/{id}/annotations/{annotation}", params: oneInProject.extend({ annotation: z.uuid() }),
  response: jsonLd, mediaType: "application/ld+json", summary: "One mention as a W3C Web Annotation",
});
