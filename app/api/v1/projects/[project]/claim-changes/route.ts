import { changeClaims } from "@/lib/data/claims/bulk";
import * as operations from "@/lib/server/operations/search";
import { route } from "@/lib/server/route";

export const POST = route(operations.changeClaims, ({ actor, params, body }) => changeClaims(actor, params.project, body));
