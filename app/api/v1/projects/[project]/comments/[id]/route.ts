import { changeComment, deleteComment, getComment } from "@/lib/data/threads/comments";
import * as operations from "@/lib/server/operations/threads";
import { route } from "@/lib/server/route";

export const GET = route(operations.getComment, ({ actor, params }) => getComment(actor, params.project, params.id));
export const PUT = route(operations.changeComment, ({ actor, params, seen, body }) => changeComment(actor, params.project, params.id, seen, body));
export const DELETE = route(operations.deleteComment, ({ actor, params, seen }) => deleteComment(actor, params.project, params.id, seen));
