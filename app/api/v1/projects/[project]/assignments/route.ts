import { assign } from "@/lib/data/assignments/assigning";
import { listAssignments } from "@/lib/data/assignments/assignments";
import * as operations from "@/lib/server/operations/assignments";
import { route } from "@/lib/server/route";

export const GET = route(operations.listAssignments, ({ actor, params, query }) => listAssignments(actor, params.project, query));
export const POST = route(operations.assign, ({ actor, params, body }) => assign(actor, params.project, body));
