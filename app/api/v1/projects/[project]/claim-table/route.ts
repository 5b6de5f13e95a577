import { exportClaimLines } from "@/lib/data/search/line-export";
import { exportClaimTable } from "@/lib/data/search/table-export";
import { zipTarget } from "@/lib/data/native/target";
import { download } from "@/lib/server/download";
import * as operations from "@/lib/server/operations/search";
import { route } from "@/lib/server/route";
import { spooled } from "@/lib/server/spool";
import { version as toolVersion } from "@/package.json";

const writers = { csv: exportClaimTable, jsonl: exportClaimLines };

export const GET = route(operations.exportClaims, async ({ actor, params: { project }, query: { format, sort, ...filter } }) => {
  const { bytes, size } = await spooled(async (file) => writers[format](actor, project, await zipTarget(file), { filter, sort, toolVersion }));
  return download(bytes, { fileName: `${project}-claims${format === "csv" ? "" : `.${format}`}.zip`, size, contentType: "application/zip" });
});
