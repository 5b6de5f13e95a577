import { changeClaim, deleteClaim, readClaim } from "@/lib/data/claims/claims";
import * as operations from "@/lib/server/operations/claims";
import { route } from "@/lib/server/route";

export const GET = route(operations.readClaim, ({ actor, params }) => readClaim(actor, params.project, params.id));
export const PUT = route(operations.changeClaim, ({ actor, params, seen, body }) => changeClaim(actor, params.project, params.id, seen, body));
export const DELETE = route(operations.deleteClaim, ({ actor, params, seen }) => deleteClaim(actor, params.project, params.id, seen));
