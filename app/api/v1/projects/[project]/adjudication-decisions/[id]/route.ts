import { changeDecision, deleteDecision } from "@/lib/data/adjudication/deciding";
import { getDecision } from "@/lib/data/adjudication/decisions";
import * as operations from "@/lib/server/operations/adjudication";
import { route } from "@/lib/server/route";

export const GET = route(operations.getDecision, ({ actor, params }) => getDecision(actor, params.project, params.id));
export const PUT = route(operations.changeDecision, ({ actor, params, body, seen }) => changeDecision(actor, params.project, params.id, seen, body));
export const DELETE = route(operations.deleteDecision, ({ actor, params, seen }) => deleteDecision(actor, params.project, params.id, seen));
