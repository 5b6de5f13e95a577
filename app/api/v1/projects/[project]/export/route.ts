import { exportAs } from "@/lib/data/formats/exporting";
import { zipTarget } from "@/lib/data/native/target";
import { formats } from "@/lib/formats/registry";
import { download } from "@/lib/server/download";
import * as operations from "@/lib/server/operations/native";
import { route } from "@/lib/server/route";
import { spooled } from "@/lib/server/spool";
import { version as toolVersion } from "@/package.json";

export const GET = route(operations.exportProject, async ({ actor, params: { project }, query: { format, ...part } }) => {
  const { fileEnding, mediaType: contentType } = formats.find(({ name }) => name === format)!;
  const { bytes, size } = await spooled(async (file) => exportAs(actor, project, await zipTarget(file), { format, toolVersion, ...part }));
  return download(bytes, { fileName: `${project}${fileEnding}`, size, contentType });
});
