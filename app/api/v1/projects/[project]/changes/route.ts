import { changeStream } from "@/lib/server/changes/stream";
import * as operations from "@/lib/server/operations/changes";
import { route } from "@/lib/server/route";

export const dynamic = "force-dynamic";
export const GET = route(operations.streamChanges, ({ actor, params: { project }, query: { after, page }, request }) => changeStream({ actor, project, after, page, request }));
