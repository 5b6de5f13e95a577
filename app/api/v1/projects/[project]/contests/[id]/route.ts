import { archiveContest, changeContest, getContest } from "@/lib/data/contests";
import * as operations from "@/lib/server/operations/contests";
import { route } from "@/lib/server/route";

export const GET = route(operations.getContest, ({ actor, params }) => getContest(actor, params.project, params.id));
export const PUT = route(operations.changeContest, ({ actor, params, seen, body }) => changeContest(actor, params.project, params.id, seen, body));
export const DELETE = route(operations.archiveContest, ({ actor, params, seen }) => archiveContest(actor, params.project, params.id, seen));
