import { projectHistory } from "@/lib/data/project-history";
import * as operations from "@/lib/server/operations/projects";
import { route } from "@/lib/server/route";

export const GET = route(operations.projectHistory, ({ actor, params, query }) => projectHistory(actor, params.project, query));
