import { z } from "zod";
import { draftInput, draftRecord } from "@/lib/projects/draft";
import { inProject, listOf, oneInProject, operation } from "@/lib/server/operation";


const one = { path: "/projects/{project}/drafts/{id}", params: oneInProject, response: draftRecord } as const;

export const listDrafts = operation({
  id: "listDrafts", method: "GET", path: "/projects/{project}/drafts", params: inProject, response: listOf(draftRecord.omit({ body: true })),
  summary: "One's own drafts, without what they hold",
});
export const getDraft = operation({ ...one, id: "getDraft", method: "GET", summary: "One's own draft of the record with this id" });
export const putDraft = operation({ ...one, id: "putDraft", method: "PUT", body: draftInput, summary: "Keep what one has typed, over what was kept before" });
export const deleteDraft = operation({ ...one, id: "deleteDraft", method: "DELETE", response: z.null(), summary: "Forget one's own draft" });
