import { z } from "zod";
import { takingInput, takingOutcome } from "@/lib/claims/taking";
import { partyChoices } from "@/lib/formats/import/parties";
import { units } from "@/lib/formats/reading/unit";
import { readNames } from "@/lib/formats/registry";
import { importProfile, layerRecord, recordId, requiredLine } from "@/lib/projects/record";
import { inProject, oneInProject, operation } from "@/lib/server/operation";
import { historyPage, historyPaging } from "@/lib/server/operations/history";

const count = z.int().min(0);
const listed = layerRecord.extend({ person: z.string().nullable(), document: z.string().nullable(), claims: count, documents: count, taken: count, abilities: z.object({ change: z.boolean() }) });
const one = { path: "/projects/{project}/layers/{id}", params: oneInProject, response: layerRecord, needsVersion: true } as const;
const profiles = z.object({ items: z.array(importProfile) });

/** JSON in a query: an object of short strings, or nothing. */
const jsonRecord = <T extends z.ZodType>(value: T) => z.string().max(12_000).transform((text, context) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue({ code: "custom", message: "is not JSON" });
    return z.NEVER;
  }
}).pipe(z.record(z.string().max(2_000), value)).optional();

const report = z.looseObject({
  format: z.string(), read: z.record(z.string(), count), kept: z.record(z.string(), count), left: z.array(z.looseObject({ reason: z.string(), count, what: z.string() })), units: z.record(z.string(), count),
  labels: z.array(z.looseObject({ label: z.string(), count, role: z.string().nullable() })), problems: z.array(z.object({ file: z.string(), line: z.int().nullable(), message: z.string() })),
});

/** What is said of a package of annotations that comes as a body of bytes. */
export const importQuery = z.object({
  id: recordId, format: z.enum(readNames), fileName: requiredLine.max(300).default("import"), name: requiredLine.max(300).optional(), roles: jsonRecord(z.enum(["content", "source", "cue", "hedge", "loaded"]).nullable()),
  profile: requiredLine.max(100).optional(), unit: z.enum(units).optional(), documents: jsonRecord(recordId), parties: z.enum(partyChoices).optional()
});

export const listLayers = operation({
  id: "listLayers", method: "GET", path: "/projects/{project}/layers", params: inProject, response: z.object({ items: z.array(listed) }),
  summary: "The layers that you see, the shared one first, deleted ones last, each with whose it is, its numbers of claims and documents, and of claims that were taken into the shared one",
});
export const importLayer = operation({
  id: "importLayer", method: "POST", path: "/projects/{project}/layers", params: inProject, body: "bytes", status: 201,
  query: importQuery.extend({ check: z.enum(["true", "false"]).transform((text) => text === "true").optional() }),
  response: z.object({ layer: layerRecord.nullable(), report }),
  summary: "Import a file or a ZIP file in another program's format as a layer of its own; with `check=true` say what would be read, kept and left out, and write nothing. `roles` (JSON) says which label is which part of a claim, `documents` (JSON) which document is which text",
});
export const nameLayer = operation({ ...one, id: "nameLayer", method: "PUT", body: z.strictObject({ name: requiredLine.max(300) }), summary: "Give an imported layer another name" });
export const deleteLayer = operation({ ...one, id: "deleteLayer", method: "DELETE", summary: "Delete an imported layer with everything in it; documents, and claims that were taken into the shared layer, stay" });
export const restoreLayer = operation({ ...one, id: "restoreLayer", method: "POST", path: "/projects/{project}/layers/{id}/restore", summary: "Take a deleted layer back" });
export const layerHistory = operation({
  id: "layerHistory", method: "GET", path: "/projects/{project}/layers/{id}/history", params: oneInProject, query: historyPaging, response: historyPage, summary: "A layer's versions, newest first",
});
export const takeClaims = operation({
  id: "takeClaims", method: "POST", path: "/projects/{project}/taken-claims", params: inProject, body: takingInput, response: takingOutcome,
  summary: "Take claims of imported layers into the shared one as copies that name their origin, with the relations between them",
});
export const listProfiles = operation({ id: "listProfiles", method: "GET", path: "/projects/{project}/import-profiles", params: inProject, response: profiles, summary: "The project's named mappings of labels for imports" });
export const keepProfile = operation({
  id: "keepProfile", method: "PUT", path: "/projects/{project}/import-profiles", params: inProject, body: importProfile, response: profiles, summary: "Keep a mapping of labels under its name, in the place of the one that had it",
});
export const dropProfile = operation({
  id: "dropProfile", method: "DELETE", path: "/projects/{project}/import-profiles", params: inProject, query: z.object({ name: requiredLine.max(100) }), response: profiles, summary: "Take a named mapping away",
});
