import { createProject, listProjects } from "@/lib/data/projects";
import * as operations from "@/lib/server/operations/projects";
import { route } from "@/lib/server/route";

export const GET = route(operations.listProjects, ({ actor, query }) => listProjects(actor, query));
export const POST = route(operations.createProject, ({ actor, body }) => createProject(actor, body));
