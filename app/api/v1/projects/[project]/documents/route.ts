import { listDocuments } from "@/lib/data/documents/documents";
import { importSource } from "@/lib/data/documents/importing";
import * as operations from "@/lib/server/operations/documents";
import { andRead } from "@/lib/server/reading";
import { route } from "@/lib/server/route";
import { sourceOf } from "@/lib/server/source";

export const GET = route(operations.listDocuments, ({ actor, params, query }) => listDocuments(actor, params.project, query));
export const POST = route(operations.importDocument, ({ actor, params, query, body, request }) =>
  andRead(importSource(actor, params.project, sourceOf(request, query, body))),
);
