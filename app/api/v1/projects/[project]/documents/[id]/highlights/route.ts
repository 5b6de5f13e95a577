import { documentHighlights } from "@/lib/data/documents/highlights";
import * as operations from "@/lib/server/operations/documents";
import { route } from "@/lib/server/route";

export const GET = route(operations.documentHighlights, ({ actor, params, query }) => documentHighlights(actor, params.project, params.id, query));
