import { taskHistory } from "@/lib/data/assignments/assignments";
import { taskHistory as operation } from "@/lib/server/operations/assignments";
import { route } from "@/lib/server/route";

export const GET = route(operation, ({ actor, params, query }) => taskHistory(actor, params.project, params.id, query));
