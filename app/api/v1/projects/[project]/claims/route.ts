import { createClaim, listClaims } from "@/lib/data/claims/claims";
import * as operations from "@/lib/server/operations/claims";
import { route } from "@/lib/server/route";

export const GET = route(operations.listClaims, ({ actor, params, query }) => listClaims(actor, params.project, query));
export const POST = route(operations.createClaim, ({ actor, params, body }) => createClaim(actor, params.project, body));
