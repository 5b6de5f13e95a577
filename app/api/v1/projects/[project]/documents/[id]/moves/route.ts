import { decideMoves } from "@/lib/data/revisions/deciding";
import { listWaiting } from "@/lib/data/revisions/waiting";
import * as operations from "@/lib/server/operations/revisions";
import { route } from "@/lib/server/route";

export const GET = route(operations.listWaiting, ({ actor, params, query }) => listWaiting(actor, params.project, params.id, query));
export const POST = route(operations.decideMoves, ({ actor, params, body }) => decideMoves(actor, params.project, params.id, body));
