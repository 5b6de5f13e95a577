import { archiveSide, changeSide, getSide } from "@/lib/data/sides";
import * as operations from "@/lib/server/operations/projects";
import { route } from "@/lib/server/route";

export const GET = route(operations.getSide, ({ actor, params }) => getSide(actor, params.project, params.id));
export const PUT = route(operations.changeSide, ({ actor, params, seen, body }) => changeSide(actor, params.project, params.id, seen, body));
export const DELETE = route(operations.archiveSide, ({ actor, params, seen }) => archiveSide(actor, params.project, params.id, seen));
