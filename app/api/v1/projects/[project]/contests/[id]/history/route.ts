import { contestHistory } from "@/lib/data/contests";
import * as operations from "@/lib/server/operations/contests";
import { route } from "@/lib/server/route";

export const GET = route(operations.contestHistory, ({ actor, params, query }) => contestHistory(actor, params.project, params.id, query));
