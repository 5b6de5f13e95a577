import { assignThread } from "@/lib/data/threads/threads";
import * as operations from "@/lib/server/operations/threads";
import { route } from "@/lib/server/route";

export const PUT = route(operations.assignThread, ({ actor, params, seen, body }) => assignThread(actor, params.project, params.id, seen, body));
