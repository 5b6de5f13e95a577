import { readActChange } from "@/lib/data/activity/changes";
import * as operations from "@/lib/server/operations/projects";
import { route } from "@/lib/server/route";

export const GET = route(operations.readEvent, ({ actor, params }) => readActChange(actor, params.project, params.id));
