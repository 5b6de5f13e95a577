import { actOnRegions } from "@/lib/data/regions/acts";
import * as operations from "@/lib/server/operations/regions";
import { route } from "@/lib/server/route";

export const POST = route(operations.actOnRegions, ({ actor, params, body }) => actOnRegions(actor, params.project, body));
