import { archiveProject } from "@/lib/data/projects";
import * as operations from "@/lib/server/operations/projects";
import { route } from "@/lib/server/route";

export const POST = route(operations.archiveProject, ({ actor, params, seen }) => archiveProject(actor, params.project, seen));
