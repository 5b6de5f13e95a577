import { changeAssignment, getAssignment } from "@/lib/data/assignments/assignments";
import * as operations from "@/lib/server/operations/assignments";
import { route } from "@/lib/server/route";

export const GET = route(operations.getAssignment, ({ actor, params }) => getAssignment(actor, params.project, params.id));
export const PUT = route(operations.changeAssignment, ({ actor, params, body, seen }) => changeAssignment(actor, params.project, params.id, seen, body));
