import { exportAgreementJson, exportAgreementTables } from "@/lib/data/agreement/export";
import { zipTarget } from "@/lib/data/native/target";
import { download } from "@/lib/server/download";
import * as operations from "@/lib/server/operations/agreement";
import { route } from "@/lib/server/route";
import { spooled } from "@/lib/server/spool";
import { version } from "@/package.json";

export const GET = route(operations.exportAgreement, async ({ actor, params: { project }, query: { format, ...query } }) => {
  if (format === "json") return download(await exportAgreementJson(actor, project, query, version), { fileName: `${project}-agreement.json`, contentType: "application/json" });
  const { bytes, size } = await spooled(async (file) => exportAgreementTables(actor, project, await zipTarget(file), query, version));
  return download(bytes, { fileName: `${project}-agreement.zip`, size, contentType: "application/zip" });
});
