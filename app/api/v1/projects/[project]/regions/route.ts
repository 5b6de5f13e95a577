import { createRegion, listRegions } from "@/lib/data/regions/regions";
import * as operations from "@/lib/server/operations/regions";
import { route } from "@/lib/server/route";

export const GET = route(operations.listRegions, ({ actor, params, query }) => listRegions(actor, params.project, query));
export const POST = route(operations.createRegion, ({ actor, params, body }) => createRegion(actor, params.project, body));
