import { previewExport } from "@/lib/data/formats/exporting";
import * as operations from "@/lib/server/operations/native";
import { route } from "@/lib/server/route";
import { version as toolVersion } from "@/package.json";

export const GET = route(operations.previewExport, async ({ actor, params: { project }, query: { format, ...part } }) => ({ format, ...(await previewExport(actor, project, { format, toolVersion, ...part })) }));
