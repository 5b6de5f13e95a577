import { createRelation, listRelations } from "@/lib/data/relations";
import * as operations from "@/lib/server/operations/contests";
import { route } from "@/lib/server/route";

export const GET = route(operations.listRelations, ({ actor, params, query }) => listRelations(actor, params.project, query));
export const POST = route(operations.createRelation, ({ actor, params, body }) => createRelation(actor, params.project, body));
