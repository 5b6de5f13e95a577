import { createComment } from "@/lib/data/threads/comments";
import * as operations from "@/lib/server/operations/threads";
import { route } from "@/lib/server/route";

export const POST = route(operations.createComment, ({ actor, params, body }) => createComment(actor, params.project, body));
