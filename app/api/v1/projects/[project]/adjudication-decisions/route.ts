import { decide } from "@/lib/data/adjudication/deciding";
import { listDecisions } from "@/lib/data/adjudication/decisions";
import * as operations from "@/lib/server/operations/adjudication";
import { route } from "@/lib/server/route";

export const GET = route(operations.listDecisions, ({ actor, params, query }) => listDecisions(actor, params.project, query));
export const POST = route(operations.decide, ({ actor, params, body }) => decide(actor, params.project, body));
