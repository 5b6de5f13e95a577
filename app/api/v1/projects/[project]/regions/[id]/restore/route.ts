import { restoreRegion } from "@/lib/data/regions/regions";
import * as operations from "@/lib/server/operations/regions";
import { route } from "@/lib/server/route";

export const POST = route(operations.restoreRegion, ({ actor, params, seen }) => restoreRegion(actor, params.project, params.id, seen));
