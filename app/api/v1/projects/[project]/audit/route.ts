import { readAudit } from "@/lib/data/audit/audit";
import * as operations from "@/lib/server/operations/audit";
import { route } from "@/lib/server/route";

export const GET = route(operations.readAudit, ({ actor, params: { project } }) => readAudit(actor, project));
