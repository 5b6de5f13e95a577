import { z } from "zod";
import { line } from "@/lib/projects/record";
import { publicationRecord, snapshotRecord } from "@/lib/publication/record";
import { inProject, listOf, oneInProject, operation, paging } from "@/lib/server/operation";

const { id, ordinal, sha256, createdAt } = snapshotRecord.shape;
const publication = publicationRecord.extend({
  address: z.string().nullable().meta({ description: "the path of the published page; null once it is revoked, and where the project was loaded from elsewhere" }),
  snapshots: z.array(z.object({ id, ordinal, sha256, createdAt, by: line })),
});

export const listPublications = operation({
  id: "listPublications", method: "GET", path: "/projects/{project}/publications", params: inProject, query: z.object({ contestId: z.uuid().optional(), ...paging }), response: listOf(publication),
  summary: "Publications of a contest, or of all, revoked ones included",
});
export const getPublication = operation({ id: "getPublication", method: "GET", path: "/projects/{project}/publications/{id}", params: oneInProject, response: publication, summary: "One publication with its versions" });
