import { createPlacement, listPlacements } from "@/lib/data/placements";
import * as operations from "@/lib/server/operations/contests";
import { route } from "@/lib/server/route";

export const GET = route(operations.listPlacements, ({ actor, params, query }) => listPlacements(actor, params.project, query));
export const POST = route(operations.createPlacement, ({ actor, params, body }) => createPlacement(actor, params.project, body));
