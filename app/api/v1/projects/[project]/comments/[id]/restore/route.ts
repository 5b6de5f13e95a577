import { restoreComment } from "@/lib/data/threads/comments";
import * as operations from "@/lib/server/operations/threads";
import { route } from "@/lib/server/route";

export const POST = route(operations.restoreComment, ({ actor, params, seen }) => restoreComment(actor, params.project, params.id, seen));
