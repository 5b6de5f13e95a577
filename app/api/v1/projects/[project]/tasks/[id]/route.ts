import { changeTask, getTask } from "@/lib/data/assignments/assignments";
import * as operations from "@/lib/server/operations/assignments";
import { route } from "@/lib/server/route";

export const GET = route(operations.getTask, ({ actor, params }) => getTask(actor, params.project, params.id));
export const PUT = route(operations.changeTask, ({ actor, params, body, seen }) => changeTask(actor, params.project, params.id, seen, body));
