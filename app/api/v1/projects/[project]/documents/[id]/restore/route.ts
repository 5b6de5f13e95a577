import { restoreDocument } from "@/lib/data/documents/documents";
import * as operations from "@/lib/server/operations/documents";
import { route } from "@/lib/server/route";

export const POST = route(operations.restoreDocument, ({ actor, params, seen }) => restoreDocument(actor, params.project, params.id, seen));
