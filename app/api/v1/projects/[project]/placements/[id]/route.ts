import { changePlacement, deletePlacement, getPlacement } from "@/lib/data/placements";
import * as operations from "@/lib/server/operations/contests";
import { route } from "@/lib/server/route";

export const GET = route(operations.getPlacement, ({ actor, params }) => getPlacement(actor, params.project, params.id));
export const PUT = route(operations.changePlacement, ({ actor, params, seen, body }) => changePlacement(actor, params.project, params.id, seen, body));
export const DELETE = route(operations.deletePlacement, ({ actor, params, seen }) => deletePlacement(actor, params.project, params.id, seen));
