import { startExport } from "@/lib/data/jobs/jobs";
import * as operations from "@/lib/server/operations/jobs";
import { route } from "@/lib/server/route";

export const POST = route(operations.startExport, ({ actor, params, body: { id, ...parameters } }) => startExport(actor, params.project, id, parameters));
