import { reopenThread, resolveThread } from "@/lib/data/threads/threads";
import * as operations from "@/lib/server/operations/threads";
import { route } from "@/lib/server/route";

export const PUT = route(operations.resolveThread, ({ actor, params, seen, body }) => resolveThread(actor, params.project, params.id, seen, body));
export const DELETE = route(operations.reopenThread, ({ actor, params, seen }) => reopenThread(actor, params.project, params.id, seen));
