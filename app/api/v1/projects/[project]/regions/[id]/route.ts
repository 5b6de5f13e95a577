import { changeRegion, deleteRegion, getRegion } from "@/lib/data/regions/regions";
import * as operations from "@/lib/server/operations/regions";
import { route } from "@/lib/server/route";

export const GET = route(operations.getRegion, ({ actor, params }) => getRegion(actor, params.project, params.id));
export const PUT = route(operations.changeRegion, ({ actor, params, seen, body }) => changeRegion(actor, params.project, params.id, seen, body));
export const DELETE = route(operations.deleteRegion, ({ actor, params, seen }) => deleteRegion(actor, params.project, params.id, seen));
