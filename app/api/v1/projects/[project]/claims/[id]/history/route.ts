import { claimHistory } from "@/lib/data/claims/claims";
import * as operations from "@/lib/server/operations/claims";
import { route } from "@/lib/server/route";

export const GET = route(operations.claimHistory, ({ actor, params, query }) => claimHistory(actor, params.project, params.id, query));
