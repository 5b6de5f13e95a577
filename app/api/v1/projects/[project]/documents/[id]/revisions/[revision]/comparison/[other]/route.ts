import { compareRevisions } from "@/lib/data/revisions/comparing";
import * as operations from "@/lib/server/operations/revisions";
import { route } from "@/lib/server/route";

export const GET = route(operations.compareRevisions, ({ actor, params }) => compareRevisions(actor, params.project, params.id, params.revision, params.other));
