import { createIdentity, listIdentities } from "@/lib/data/parties/identities";
import * as operations from "@/lib/server/operations/parties";
import { route } from "@/lib/server/route";

export const GET = route(operations.listIdentities, ({ actor, params, query }) => listIdentities(actor, params.project, query));
export const POST = route(operations.createIdentity, ({ actor, params, body }) => createIdentity(actor, params.project, body));
