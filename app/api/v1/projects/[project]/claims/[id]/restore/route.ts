import { restoreClaim } from "@/lib/data/claims/claims";
import * as operations from "@/lib/server/operations/claims";
import { route } from "@/lib/server/route";

export const POST = route(operations.restoreClaim, ({ actor, params, seen }) => restoreClaim(actor, params.project, params.id, seen));
