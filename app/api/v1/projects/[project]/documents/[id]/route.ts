import { archiveDocument, changeDocument, readDocument } from "@/lib/data/documents/documents";
import * as operations from "@/lib/server/operations/documents";
import { andRead } from "@/lib/server/reading";
import { route } from "@/lib/server/route";

export const GET = route(operations.readDocument, ({ actor, params }) => readDocument(actor, params.project, params.id));
export const PUT = route(operations.changeDocument, ({ actor, params, seen, body }) => andRead(changeDocument(actor, params.project, params.id, seen, body)));
export const DELETE = route(operations.archiveDocument, ({ actor, params, seen }) => archiveDocument(actor, params.project, params.id, seen));
