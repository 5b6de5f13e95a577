import { getPublication } from "@/lib/data/publication/publications";
import { revokePublication } from "@/lib/data/publication/publishing";
import * as operations from "@/lib/server/operations/publications";
import { route } from "@/lib/server/route";

export const GET = route(operations.getPublication, ({ actor, params }) => getPublication(actor, params.project, params.id));
export const DELETE = route(operations.revokePublication, ({ actor, params, seen }) => revokePublication(actor, params.project, params.id, seen));
