import { changeAssessment, deleteAssessment, getAssessment } from "@/lib/data/assessments";
import * as operations from "@/lib/server/operations/assessments";
import { route } from "@/lib/server/route";

export const GET = route(operations.getAssessment, ({ actor, params }) => getAssessment(actor, params.project, params.id));
export const PUT = route(operations.changeAssessment, ({ actor, params, seen, body }) => changeAssessment(actor, params.project, params.id, seen, body));
export const DELETE = route(operations.deleteAssessment, ({ actor, params, seen }) => deleteAssessment(actor, params.project, params.id, seen));
