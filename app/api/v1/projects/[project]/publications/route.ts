import { listPublications } from "@/lib/data/publication/publications";
import * as operations from "@/lib/server/operations/publications";
import { route } from "@/lib/server/route";

export const GET = route(operations.listPublications, ({ actor, params, query }) => listPublications(actor, params.project, query));
