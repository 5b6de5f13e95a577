import { createContest, listContests } from "@/lib/data/contests";
import * as operations from "@/lib/server/operations/contests";
import { route } from "@/lib/server/route";

export const GET = route(operations.listContests, ({ actor, params, query }) => listContests(actor, params.project, query));
export const POST = route(operations.createContest, ({ actor, params, body }) => createContest(actor, params.project, body));
