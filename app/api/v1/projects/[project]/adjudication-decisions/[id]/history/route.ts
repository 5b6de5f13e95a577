import { decisionHistory } from "@/lib/data/adjudication/decisions";
import { decisionHistory as operation } from "@/lib/server/operations/adjudication";
import { route } from "@/lib/server/route";

export const GET = route(operation, ({ actor, params, query }) => decisionHistory(actor, params.project, params.id, query));
