import { listAdjudicable } from "@/lib/data/adjudication/documents";
import { listAdjudicable as operation } from "@/lib/server/operations/adjudication";
import { route } from "@/lib/server/route";

export const GET = route(operation, ({ actor, params, query }) => listAdjudicable(actor, params.project, query));
