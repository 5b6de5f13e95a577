import { cancelJob, readJob } from "@/lib/data/jobs/jobs";
import * as operations from "@/lib/server/operations/jobs";
import { route } from "@/lib/server/route";

export const GET = route(operations.readJob, ({ actor, params }) => readJob(actor, params.project, params.id));
export const DELETE = route(operations.cancelJob, ({ actor, params }) => cancelJob(actor, params.project, params.id));
