import { listRevisions } from "@/lib/data/documents/documents";
import * as operations from "@/lib/server/operations/documents";
import { route } from "@/lib/server/route";

export const GET = route(operations.listRevisions, async ({ actor, params }) => ({ items: await listRevisions(actor, params.project, params.id) }));
