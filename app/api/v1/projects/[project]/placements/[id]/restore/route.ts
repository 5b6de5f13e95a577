import { restorePlacement } from "@/lib/data/placements";
import * as operations from "@/lib/server/operations/contests";
import { route } from "@/lib/server/route";

export const POST = route(operations.restorePlacement, ({ actor, params, seen }) => restorePlacement(actor, params.project, params.id, seen));
