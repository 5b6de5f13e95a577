import { documentHistory } from "@/lib/data/documents/documents";
import * as operations from "@/lib/server/operations/documents";
import { route } from "@/lib/server/route";

export const GET = route(operations.documentHistory, async ({ actor, params }) => ({ items: await documentHistory(actor, params.project, params.id) }));
