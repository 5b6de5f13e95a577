import { readRevision } from "@/lib/data/documents/documents";
import * as operations from "@/lib/server/operations/documents";
import { route } from "@/lib/server/route";

// The text never changes, but the right to read it does: a browser may keep it for a while, nobody in between may.
const headers = { "cache-control": "private, max-age=300" };

export const GET = route(operations.readRevision, async ({ actor, params }) =>
  Response.json(await readRevision(actor, params.project, params.id, params.revision), { headers }),
);
