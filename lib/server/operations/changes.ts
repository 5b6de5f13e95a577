import { z } from "zod";
import { changeMessages } from "@/lib/projects/change";
import { presenceInput } from "@/lib/projects/presence";
import { inProject, oneInProject, operation } from "@/lib/server/operation";

const { ready, changes, many, where, present, end } = changeMessages;
const pageName = z.string().regex(/^[0-9a-f-]{36}$/);

export const streamChanges = operation({
  id: "streamChanges", method: "GET", path: "/projects/{project}/changes", params: inProject, query: z.object({ after: z.string().max(2_000).optional(), page: pageName.optional() }),
  response: z.union([changes, ready, many, where, present, end]), mediaType: "text/event-stream",
  summary: "What changes in the project, as server-sent events: `ready`, then `changes` with kinds, ids and versions of records that one sees (or `many`, where it would be too much), `end` where nothing more will come. Goes on from the `Last-Event-ID` header, or `after`. Of a `page` with a name it asks `where` it is, and tells as `present` who else is there",
});
export const announcePresence = operation({
  id: "announcePresence", method: "PUT", path: "/projects/{project}/presence/{id}", params: oneInProject, body: presenceInput, response: presenceInput,
  summary: "Say where a page is that has a stream of changes, by the name that it gave itself there; nothing of it is stored",
});

const setting = z.strictObject({ isShown: z.boolean() });
export const readPresenceSetting = operation({ id: "readPresenceSetting", method: "GET", path: "/account/presence", response: setting, summary: "Whether others see where one is, and one sees them" });
export const changePresenceSetting = operation({ id: "changePresenceSetting", method: "PUT", path: "/account/presence", body: setting, response: setting, summary: "Show it, or not" });
