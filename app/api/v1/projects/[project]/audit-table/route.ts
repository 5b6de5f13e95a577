import { exportAudit } from "@/lib/data/audit/export";
import { download } from "@/lib/server/download";
import * as operations from "@/lib/server/operations/audit";
import { route } from "@/lib/server/route";

export const GET = route(operations.exportAudit, async ({ actor, params: { project } }) =>
  download(await exportAudit(actor, project), { fileName: `${project}-audit.csv`, contentType: "text/csv; charset=utf-8" }),
);
