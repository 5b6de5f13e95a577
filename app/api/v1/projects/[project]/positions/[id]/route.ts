import { changePosition, deletePosition, getPosition } from "@/lib/data/positions";
import * as operations from "@/lib/server/operations/contests";
import { route } from "@/lib/server/route";

export const GET = route(operations.getPosition, ({ actor, params }) => getPosition(actor, params.project, params.id));
export const PUT = route(operations.changePosition, ({ actor, params, seen, body }) => changePosition(actor, params.project, params.id, seen, body));
export const DELETE = route(operations.deletePosition, ({ actor, params, seen }) => deletePosition(actor, params.project, params.id, seen));
