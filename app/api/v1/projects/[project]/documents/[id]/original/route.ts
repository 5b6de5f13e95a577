import { readOriginal } from "@/lib/data/documents/documents";
import { download } from "@/lib/server/download";
import * as operations from "@/lib/server/operations/documents";
import { route } from "@/lib/server/route";

export const GET = route(operations.documentOriginal, async ({ actor, params }) => {
  const { bytes, fileName, size } = await readOriginal(actor, params.project, params.id);
  return download(bytes, { fileName, size, contentType: "application/octet-stream" });
});
