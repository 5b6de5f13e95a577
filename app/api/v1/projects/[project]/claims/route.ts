import { createClaim, listClaims, takeClaims } from "@/lib/data/claims/claims";
import { lines, wantsLines } from "@/lib/server/lines";
import * as operations from "@/lib/server/operations/claims";
import { route } from "@/lib/server/route";

export const GET = route(operations.listClaims, ({ actor, params: { project }, query, request }) => {
  if (!wantsLines(request)) return listClaims(actor, project, query);
  return lines({ request, cursor: query.cursor, fileName: `${project}-claims.ndjson` }, (taking) => takeClaims(actor, project, query, taking));
});
export const POST = route(operations.createClaim, ({ actor, params, body }) => createClaim(actor, params.project, body));
