import { documentHighlights } from "@/lib/data/documents/highlights";
import * as operations from "@/lib/server/operations/revisions";
import { route } from "@/lib/server/route";

export const GET = route(operations.revisionHighlights, ({ actor, params, query }) => documentHighlights(actor, params.project, params.id, { ...query, revision: params.revision }));
