import { archiveParty, changeParty, getParty } from "@/lib/data/parties/parties";
import * as operations from "@/lib/server/operations/parties";
import { route } from "@/lib/server/route";

export const GET = route(operations.getParty, ({ actor, params }) => getParty(actor, params.project, params.id));
export const PUT = route(operations.changeParty, ({ actor, params, seen, body }) => changeParty(actor, params.project, params.id, seen, body));
export const DELETE = route(operations.archiveParty, ({ actor, params, seen }) => archiveParty(actor, params.project, params.id, seen));
