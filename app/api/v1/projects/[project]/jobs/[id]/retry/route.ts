import { retryJob } from "@/lib/data/jobs/jobs";
import * as operations from "@/lib/server/operations/jobs";
import { route } from "@/lib/server/route";

export const POST = route(operations.retryJob, ({ actor, params }) => retryJob(actor, params.project, params.id));
