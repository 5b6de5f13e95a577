import { documentRegions } from "@/lib/data/regions/outline";
import * as operations from "@/lib/server/operations/regions";
import { route } from "@/lib/server/route";

export const GET = route(operations.documentRegions, ({ actor, params }) => documentRegions(actor, params.project, params.id));
