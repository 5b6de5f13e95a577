import { findClaimKeys } from "@/lib/data/search/claims";
import * as operations from "@/lib/server/operations/search";
import { route } from "@/lib/server/route";

export const GET = route(operations.listClaimKeys, ({ actor, params, query: { sort, cursor, limit, ...filter } }) => findClaimKeys(actor, params.project, { sort, cursor, limit, filter }));
