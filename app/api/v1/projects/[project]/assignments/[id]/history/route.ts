import { assignmentHistory } from "@/lib/data/assignments/assignments";
import { assignmentHistory as operation } from "@/lib/server/operations/assignments";
import { route } from "@/lib/server/route";

export const GET = route(operation, ({ actor, params, query }) => assignmentHistory(actor, params.project, params.id, query));
