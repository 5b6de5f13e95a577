import { moveContest } from "@/lib/data/contest-states";
import * as operations from "@/lib/server/operations/assessments";
import { route } from "@/lib/server/route";

export const POST = route(operations.moveContest, ({ actor, params, seen, body }) => moveContest(actor, params.project, params.id, seen, body.move, body));
