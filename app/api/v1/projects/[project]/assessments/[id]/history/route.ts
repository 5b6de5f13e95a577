import { assessmentHistory } from "@/lib/data/assessments";
import * as operations from "@/lib/server/operations/assessments";
import { route } from "@/lib/server/route";

export const GET = route(operations.assessmentHistory, ({ actor, params, query }) => assessmentHistory(actor, params.project, params.id, query));
