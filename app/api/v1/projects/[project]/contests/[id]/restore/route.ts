import { restoreContest } from "@/lib/data/contests";
import * as operations from "@/lib/server/operations/contests";
import { route } from "@/lib/server/route";

export const POST = route(operations.restoreContest, ({ actor, params, seen }) => restoreContest(actor, params.project, params.id, seen));
