import { separateParty } from "@/lib/data/parties/merging";
import * as operations from "@/lib/server/operations/parties";
import { route } from "@/lib/server/route";

export const POST = route(operations.separateParty, ({ actor, params, seen }) => separateParty(actor, params.project, params.id, seen));
