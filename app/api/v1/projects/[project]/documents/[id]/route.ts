import { archiveDocument, changeDocument, readDocument } from "@/lib/data/documents/documents";
import * as operations from "@/lib/server/operations/documents";
import { route } from "@/lib/server/route";

export const GET = route(operations.readDocument, ({ actor, params }) => readDocument(actor, params.project, params.id));
export const PUT = route(operations.changeDocument, ({ actor, params, seen, body }) => changeDocument(actor, params.project, params.id, seen, body));
export const DELETE = route(operations.archiveDocument, ({ actor, params, seen }) => archiveDocument(actor, params.project, params.id, seen));
