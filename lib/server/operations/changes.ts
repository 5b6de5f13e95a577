import { z } from "zod";
import { changeMessages } from "@/lib/projects/change";
import { inProject, operation } from "@/lib/server/operation";

const { ready, changes, many, end } = changeMessages;

export const streamChanges = operation({
  id: "streamChanges", method: "GET", path: "/projects/{project}/changes", params: inProject, query: z.object({ after: z.string().max(2_000).optional() }),
  response: z.union([changes, ready, many, end]), mediaType: "text/event-stream",
  summary: "What changes in the project, as server-sent events: `ready`, then `changes` with kinds, ids and versions of records that one sees (or `many`, where it would be too much), `end` where nothing more will come. Goes on from the `Last-Event-ID` header, or `after`",
});
