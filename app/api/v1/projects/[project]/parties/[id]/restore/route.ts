import { restoreParty } from "@/lib/data/parties/parties";
import * as operations from "@/lib/server/operations/parties";
import { route } from "@/lib/server/route";

export const POST = route(operations.restoreParty, ({ actor, params, seen }) => restoreParty(actor, params.project, params.id, seen));
