import { createAssessment, listAssessments } from "@/lib/data/assessments";
import * as operations from "@/lib/server/operations/assessments";
import { route } from "@/lib/server/route";

export const GET = route(operations.listAssessments, ({ actor, params, query }) => listAssessments(actor, params.project, query));
export const POST = route(operations.createAssessment, ({ actor, params, body }) => createAssessment(actor, params.project, body));
