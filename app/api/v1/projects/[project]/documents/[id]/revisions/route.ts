import { listRevisions } from "@/lib/data/documents/documents";
import { reviseDocument } from "@/lib/data/revisions/revising";
import * as operations from "@/lib/server/operations/documents";
import { reviseDocument as revising } from "@/lib/server/operations/revisions";
import { andRead } from "@/lib/server/reading";
import { route } from "@/lib/server/route";
import { sourceOf } from "@/lib/server/source";

export const GET = route(operations.listRevisions, async ({ actor, params }) => ({ items: await listRevisions(actor, params.project, params.id) }));
export const POST = route(revising, ({ actor, params, query, body, request }) =>
  andRead(reviseDocument(actor, params.project, { ...sourceOf(request, query, body), documentId: params.id, ...(query.after ? { after: query.after } : {}) })),
);
