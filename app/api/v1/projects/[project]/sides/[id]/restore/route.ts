import { restoreSide } from "@/lib/data/sides";
import * as operations from "@/lib/server/operations/projects";
import { route } from "@/lib/server/route";

export const POST = route(operations.restoreSide, ({ actor, params, seen }) => restoreSide(actor, params.project, params.id, seen));
