import { readAdjudication } from "@/lib/data/adjudication/reading";
import { readAdjudication as operation } from "@/lib/server/operations/adjudication";
import { route } from "@/lib/server/route";

export const GET = route(operation, ({ actor, params, query }) => readAdjudication(actor, params.project, params.id, query));
