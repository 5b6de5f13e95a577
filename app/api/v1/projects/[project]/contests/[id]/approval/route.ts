import { approveContest, unapproveContest } from "@/lib/data/contest-states";
import * as operations from "@/lib/server/operations/assessments";
import { route } from "@/lib/server/route";

export const POST = route(operations.approveContest, ({ actor, params, seen }) => approveContest(actor, params.project, params.id, seen));
export const DELETE = route(operations.unapproveContest, ({ actor, params, seen }) => unapproveContest(actor, params.project, params.id, seen));
