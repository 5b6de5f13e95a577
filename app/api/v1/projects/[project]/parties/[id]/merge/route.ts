import { mergeParty } from "@/lib/data/parties/merging";
import * as operations from "@/lib/server/operations/parties";
import { route } from "@/lib/server/route";

export const POST = route(operations.mergeParty, ({ actor, params, body, seen }) => mergeParty(actor, params.project, params.id, seen, body.intoId));
