import { regionHistory } from "@/lib/data/regions/regions";
import * as operations from "@/lib/server/operations/regions";
import { route } from "@/lib/server/route";

export const GET = route(operations.regionHistory, ({ actor, params, query }) => regionHistory(actor, params.project, params.id, query));
