import { z } from "zod";
import { instant, line, recordId } from "@/lib/projects/record";
import { inProject, oneInProject, operation } from "@/lib/server/operation";

const record = z.object({ recordType: z.string(), recordId });
const acts = z.array(z.object({ id: recordId, act: line, at: instant, records: z.array(record) }));
const undone = z.object({ id: recordId, records: z.array(z.object({ recordType: z.string(), record: z.unknown() })) });

export const listMyActs = operation({
  id: "listMyActs", method: "GET", path: "/projects/{project}/undo", params: inProject, response: z.object({ past: acts, future: acts }),
  summary: "One's own acts that can be taken back (past) and done again (future), the next one last; an act is what was written with one Act-Id",
});
export const undoAct = operation({ id: "undoAct", method: "POST", path: "/projects/{project}/undo/{id}", params: oneInProject, response: undone, summary: "Take one of one's own acts back, unless somebody changed its records since" });
export const redoAct = operation({ id: "redoAct", method: "POST", path: "/projects/{project}/redo/{id}", params: oneInProject, response: undone, summary: "Do an act again that was taken back" });
