import { partyHistory } from "@/lib/data/parties/parties";
import * as operations from "@/lib/server/operations/parties";
import { route } from "@/lib/server/route";

export const GET = route(operations.partyHistory, ({ actor, params, query }) => partyHistory(actor, params.project, params.id, query));
