import { restoreProject } from "@/lib/data/projects";
import * as operations from "@/lib/server/operations/projects";
import { route } from "@/lib/server/route";

export const POST = route(operations.restoreProject, ({ actor, params, seen }) => restoreProject(actor, params.project, seen));
