import { mergeParty, previewMerge } from "@/lib/data/parties/merging";
import * as operations from "@/lib/server/operations/parties";
import { route } from "@/lib/server/route";

export const GET = route(operations.previewMerge, ({ actor, params, query }) => previewMerge(actor, params.project, params.id, query.intoId));
export const POST = route(operations.mergeParty, ({ actor, params, body, seen }) => mergeParty(actor, params.project, params.id, seen, body.intoId));
