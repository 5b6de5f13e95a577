import { exportMatrix } from "@/lib/data/matrix/export";
import { download } from "@/lib/server/download";
import * as operations from "@/lib/server/operations/contests";
import { route } from "@/lib/server/route";

export const GET = route(operations.exportMatrix, async ({ actor, params: { project }, query }) =>
  download(await exportMatrix(actor, project, query), { fileName: `${project}-matrix.csv`, contentType: "text/csv; charset=utf-8" }),
);
