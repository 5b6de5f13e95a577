import { z } from "zod";
import { cueClasses } from "@/lib/claims/cue-weight";
import { recordId } from "@/lib/projects/record";
import { inProject, operation } from "@/lib/server/operation";
import { sideSeen } from "@/lib/server/operations/seen";

const count = { column: z.string(), claims: z.int() };
export const readAudit = operation({
  id: "readAudit", method: "GET", path: "/projects/{project}/audit", params: inProject,
  summary: "How claims are spread over sides: with which cue words they are given, which answers are given without attribution, which documents give whose",
  response: z.object({
    sides: z.array(sideSeen), columns: z.array(z.string()), cues: z.array(z.object({ ...count, cue: z.enum(cueClasses) })),
    unattributed: z.array(z.object({ ...count, attribution: z.enum(["own_voice", "unset"]) })),
    documents: z.array(z.object({ id: recordId, title: z.string(), counts: z.array(z.object(count)) })), emptyDocuments: z.int(), claims: z.int(), excluded: z.int(),
  }),
});
export const exportAudit = operation({
  id: "exportAudit", method: "GET", path: "/projects/{project}/audit-table", params: inProject, response: z.string().meta({ format: "binary" }), mediaType: "text/csv", summary: "The same as CSV for spreadsheets, one number in a row",
});
