import { markSeen } from "@/lib/data/threads/inbox";
import * as operations from "@/lib/server/operations/threads";
import { route } from "@/lib/server/route";

export const PUT = route(operations.threadSeen, ({ actor, params, body }) => markSeen(actor, params.project, params.id, body));
