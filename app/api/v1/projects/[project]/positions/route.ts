import { createPosition, listPositions } from "@/lib/data/positions";
import * as operations from "@/lib/server/operations/contests";
import { route } from "@/lib/server/route";

export const GET = route(operations.listPositions, ({ actor, params, query }) => listPositions(actor, params.project, query));
export const POST = route(operations.createPosition, ({ actor, params, body }) => createPosition(actor, params.project, body));
