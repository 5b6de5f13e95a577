import { restorePosition } from "@/lib/data/positions";
import * as operations from "@/lib/server/operations/contests";
import { route } from "@/lib/server/route";

export const POST = route(operations.restorePosition, ({ actor, params, seen }) => restorePosition(actor, params.project, params.id, seen));
