import { deleteLayer, nameLayer } from "@/lib/data/imports/layers";
import { deleteLayer as deleteOperation, nameLayer as nameOperation } from "@/lib/server/operations/layers";
import { route } from "@/lib/server/route";

export const PUT = route(nameOperation, ({ actor, params, body, seen }) => nameLayer(actor, params.project, params.id, seen, body.name));
export const DELETE = route(deleteOperation, ({ actor, params, seen }) => deleteLayer(actor, params.project, params.id, seen));
