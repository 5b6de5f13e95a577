import { likelyDocumentsOf } from "@/lib/data/regions/likely-documents";
import * as operations from "@/lib/server/operations/regions";
import { route } from "@/lib/server/route";

export const GET = route(operations.likelyDocuments, async ({ actor, params }) => ({ items: await likelyDocumentsOf(actor, params.project, params.id) }));
