import { listComments } from "@/lib/data/threads/comments";
import * as operations from "@/lib/server/operations/threads";
import { route } from "@/lib/server/route";

export const GET = route(operations.listComments, ({ actor, params, query }) => listComments(actor, params.project, params.id, query));
