import { commentHistory } from "@/lib/data/threads/comments";
import * as operations from "@/lib/server/operations/threads";
import { route } from "@/lib/server/route";

export const GET = route(operations.commentHistory, ({ actor, params, query }) => commentHistory(actor, params.project, params.id, query));
