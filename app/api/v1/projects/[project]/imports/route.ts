import { listImports } from "@/lib/data/sources/running";
import * as operations from "@/lib/server/operations/documents";
import { route } from "@/lib/server/route";

export const GET = route(operations.listImports, ({ actor, params }) => listImports(actor, params.project));
