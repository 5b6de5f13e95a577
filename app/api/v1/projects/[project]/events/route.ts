import { listEvents } from "@/lib/data/events";
import * as operations from "@/lib/server/operations/projects";
import { route } from "@/lib/server/route";

export const GET = route(operations.listEvents, ({ actor, params, query }) => listEvents(actor, params.project, query));
