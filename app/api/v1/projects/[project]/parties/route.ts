import { listParties } from "@/lib/data/parties/list";
import { createParty } from "@/lib/data/parties/parties";
import * as operations from "@/lib/server/operations/parties";
import { route } from "@/lib/server/route";

export const GET = route(operations.listParties, ({ actor, params, query }) => listParties(actor, params.project, query));
export const POST = route(operations.createParty, ({ actor, params, body }) => createParty(actor, params.project, body));
