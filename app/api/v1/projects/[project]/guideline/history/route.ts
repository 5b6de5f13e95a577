import { guidelineHistory } from "@/lib/data/project-history";
import * as operations from "@/lib/server/operations/projects";
import { route } from "@/lib/server/route";

export const GET = route(operations.guidelineHistory, ({ actor, params, query }) => guidelineHistory(actor, params.project, query));
