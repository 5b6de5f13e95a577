import { announce } from "@/lib/data/presence/announcing";
import * as operations from "@/lib/server/operations/changes";
import { route } from "@/lib/server/route";

export const PUT = route(operations.announcePresence, ({ actor, params, body }) => announce(actor, params.project, params.id, body));
