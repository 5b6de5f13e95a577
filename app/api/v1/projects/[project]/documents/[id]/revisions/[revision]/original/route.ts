import { readOriginal } from "@/lib/data/documents/documents";
import { download } from "@/lib/server/download";
import * as operations from "@/lib/server/operations/revisions";
import { route } from "@/lib/server/route";

export const GET = route(operations.revisionOriginal, async ({ actor, params }) => {
  const { bytes, fileName, size } = await readOriginal(actor, params.project, params.id, params.revision);
  return download(bytes, { fileName, size, contentType: "application/octet-stream" });
});
