import { splitPosition } from "@/lib/data/position-split";
import * as operations from "@/lib/server/operations/contests";
import { route } from "@/lib/server/route";

export const POST = route(operations.splitPosition, ({ actor, params, seen, body }) => splitPosition(actor, params.project, params.id, seen, body));
