import { jobFileOf } from "@/lib/data/jobs/jobs";
import { download } from "@/lib/server/download";
import * as operations from "@/lib/server/operations/jobs";
import { route } from "@/lib/server/route";

export const GET = route(operations.jobFile, async ({ actor, params }) => {
  const { name, size, bytes } = await jobFileOf(actor, params.project, params.id);
  return download(bytes, { fileName: name, size, contentType: "application/zip" });
});
