import { createSide, listSides } from "@/lib/data/sides";
import * as operations from "@/lib/server/operations/projects";
import { route } from "@/lib/server/route";

export const GET = route(operations.listSides, ({ actor, params }) => listSides(actor, params.project));
export const POST = route(operations.createSide, ({ actor, params, body }) => createSide(actor, params.project, body));
