import { restoreRelation } from "@/lib/data/relations";
import * as operations from "@/lib/server/operations/contests";
import { route } from "@/lib/server/route";

export const POST = route(operations.restoreRelation, ({ actor, params, seen }) => restoreRelation(actor, params.project, params.id, seen));
