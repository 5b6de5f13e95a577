import { documentHistory } from "@/lib/data/documents/documents";
import * as operations from "@/lib/server/operations/documents";
import { route } from "@/lib/server/route";

export const GET = route(operations.documentHistory, ({ actor, params, query }) => documentHistory(actor, params.project, params.id, query));
