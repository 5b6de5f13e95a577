import { z } from "zod";
import { formatNames } from "@/lib/formats/registry";
import { recordOrder } from "@/lib/formats/native/order";
import { instant, line, prose, recordId, slug } from "@/lib/projects/record";
import { inProject, operation } from "@/lib/server/operation";

const count = z.int().min(0);
/** Which format, and of what. */
export const exportQuery = z.object({ format: z.enum(formatNames).default("native"), layer: z.union([recordId, z.literal("all")]).optional(), document: recordId.optional(), contest: recordId.optional() });
const counts = z.object(Object.fromEntries(recordOrder.map((record) => [record, count])));
const erasedBodies = z.object({ bodies: count, at: instant, by: line, reason: prose });
const finding = z.object({ record: z.enum(recordOrder), id: z.string(), message: z.string() });

export const exportProject = operation({
  id: "exportProject", method: "GET", path: "/projects/{project}/export", params: inProject, query: exportQuery,
  response: z.string().meta({ format: "binary" }), mediaType: "application/zip", summary: "The project as a ZIP file in a format: in the native one the whole of it, in the others what you see without imported layers (or with `layer`: one layer by its id, or all; with `document` or `contest`: one of them alone; none of these in the native one), with a manifest and a report of what the format left out",
});
export const previewExport = operation({
  id: "previewExport", method: "GET", path: "/projects/{project}/export-preview", params: inProject, query: exportQuery,
  response: z.object({ format: z.enum(formatNames), counts: z.record(z.string(), count).nullable(), losses: z.array(z.object({ kind: z.string(), count, what: z.string() })) }),
  summary: "What an export in this format would carry, and what it would leave out, counted by kind",
});
export const loadProject = operation({
  id: "loadProject", method: "POST", path: "/projects/load", query: z.object({ slug }), body: "bytes", status: 201,
  response: z.object({ id: recordId, slug, name: line, counts }), summary: "Load a native export (a ZIP file) as a new project and become its owner; for administrators",
});
export const verifyProject = operation({
  id: "verifyProject", method: "GET", path: "/projects/{project}/verification", params: inProject,
  response: z.object({ project: slug, ok: z.boolean(), checked: counts.extend({ fragments: count }).nullable(), erased: z.array(erasedBodies), problemCount: count, problems: z.array(finding) }),
  summary: "Check every quote, hash and chain of the project; names records and places, never words; no counts and no records where there are layers that you don't see",
});
