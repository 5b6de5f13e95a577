import { likelyClaims } from "@/lib/data/claims/likely";
import * as operations from "@/lib/server/operations/documents";
import { route } from "@/lib/server/route";

export const GET = route(operations.likelyClaims, ({ actor, params, query }) =>
  likelyClaims(actor, params.project, { ...query, documentId: params.id, revisionId: params.revision }),
);
