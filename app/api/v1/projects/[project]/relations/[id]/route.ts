import { changeRelation, deleteRelation, getRelation } from "@/lib/data/relations";
import * as operations from "@/lib/server/operations/contests";
import { route } from "@/lib/server/route";

export const GET = route(operations.getRelation, ({ actor, params }) => getRelation(actor, params.project, params.id));
export const PUT = route(operations.changeRelation, ({ actor, params, seen, body }) => changeRelation(actor, params.project, params.id, seen, body));
export const DELETE = route(operations.deleteRelation, ({ actor, params, seen }) => deleteRelation(actor, params.project, params.id, seen));
