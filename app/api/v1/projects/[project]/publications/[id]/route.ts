import { getPublication } from "@/lib/data/publication/publications";
import * as operations from "@/lib/server/operations/publications";
import { route } from "@/lib/server/route";

export const GET = route(operations.getPublication, ({ actor, params }) => getPublication(actor, params.project, params.id));
