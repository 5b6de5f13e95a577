import { listActivity } from "@/lib/data/activity/activity";
import * as operations from "@/lib/server/operations/projects";
import { route } from "@/lib/server/route";

export const GET = route(operations.listEvents, ({ actor, params, query }) => listActivity(actor, params.project, query));
