import { startImport } from "@/lib/data/jobs/jobs";
import * as operations from "@/lib/server/operations/jobs";
import { route } from "@/lib/server/route";
import { maxUploadBytes } from "@/lib/server/upload";

export const POST = route(operations.startImport, ({ actor, params, query, body }) => startImport(actor, params.project, { ...query, bytes: body, limit: maxUploadBytes() }));
