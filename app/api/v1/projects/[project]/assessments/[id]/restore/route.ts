import { restoreAssessment } from "@/lib/data/assessments";
import * as operations from "@/lib/server/operations/assessments";
import { route } from "@/lib/server/route";

export const POST = route(operations.restoreAssessment, ({ actor, params, seen }) => restoreAssessment(actor, params.project, params.id, seen));
