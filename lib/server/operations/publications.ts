import { z } from "zod";
import { publicationRecord, publishInput, snapshotRecord } from "@/lib/publication/record";
import { line } from "@/lib/projects/record";
import { inProject, listOf, oneInProject, operation, paging, withAbilities } from "@/lib/server/operation";

const { id, ordinal, sha256, createdAt } = snapshotRecord.shape;
const publication = withAbilities(publicationRecord).extend({
  address: z.string().nullable().meta({ description: "the path of the published page; null once it is revoked, and where the project was loaded from elsewhere" }),
  snapshots: z.array(z.object({ id, ordinal, sha256, createdAt, by: line })),
});

export const publishContest = operation({
  id: "publishContest", method: "POST", path: "/projects/{project}/contests/{id}/publications", params: oneInProject, body: publishInput, response: publication, status: 201,
  summary: "Freeze a contest as it stands and show it to everybody who has the address; again: the next version under the same address",
});
export const listPublications = operation({
  id: "listPublications", method: "GET", path: "/projects/{project}/publications", params: inProject, query: z.object({ contestId: z.uuid().optional(), ...paging }), response: listOf(publication),
  summary: "Publications of a contest, or of all, revoked ones included",
});
export const getPublication = operation({ id: "getPublication", method: "GET", path: "/projects/{project}/publications/{id}", params: oneInProject, response: publication, summary: "One publication with its versions" });
export const revokePublication = operation({
  id: "revokePublication", method: "DELETE", path: "/projects/{project}/publications/{id}", params: oneInProject, response: withAbilities(publicationRecord), needsVersion: true,
  summary: "Take the address back for good",
});
