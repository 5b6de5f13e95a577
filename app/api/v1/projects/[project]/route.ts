import { changeProject, getProject } from "@/lib/data/projects";
import * as operations from "@/lib/server/operations/projects";
import { route } from "@/lib/server/route";

export const GET = route(operations.getProject, ({ actor, params }) => getProject(actor, params.project));
export const PUT = route(operations.changeProject, ({ actor, params, seen, body }) => changeProject(actor, params.project, seen, body));
