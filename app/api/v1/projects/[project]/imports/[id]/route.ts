import { stopImport } from "@/lib/data/sources/running";
import * as operations from "@/lib/server/operations/documents";
import { route } from "@/lib/server/route";

export const DELETE = route(operations.stopImport, ({ actor, params }) => stopImport(actor, params.project, params.id));
