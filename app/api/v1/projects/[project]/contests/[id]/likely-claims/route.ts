import { likelyMembers } from "@/lib/data/claims/likely-members";
import * as operations from "@/lib/server/operations/contests";
import { route } from "@/lib/server/route";

export const GET = route(operations.likelyMembers, ({ actor, params, query }) => likelyMembers(actor, params.project, params.id, query));
