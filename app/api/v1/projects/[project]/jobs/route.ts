import { listJobs } from "@/lib/data/jobs/jobs";
import * as operations from "@/lib/server/operations/jobs";
import { route } from "@/lib/server/route";

export const GET = route(operations.listJobs, ({ actor, params, query }) => listJobs(actor, params.project, query));
