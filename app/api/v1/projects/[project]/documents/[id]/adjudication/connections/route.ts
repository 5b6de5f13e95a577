import { readConnections, takeConnections } from "@/lib/data/adjudication/connections";
import { listConnections, takeConnections as taking } from "@/lib/server/operations/adjudication";
import { route } from "@/lib/server/route";

export const GET = route(listConnections, ({ actor, params, query }) => readConnections(actor, params.project, params.id, query));
export const POST = route(taking, ({ actor, params, body }) => takeConnections(actor, params.project, params.id, body));
