import { deleteDraft, getDraft, putDraft } from "@/lib/data/drafts";
import * as operations from "@/lib/server/operations/drafts";
import { route } from "@/lib/server/route";

export const GET = route(operations.getDraft, ({ actor, params }) => getDraft(actor, params.project, params.id));
export const PUT = route(operations.putDraft, ({ actor, params, body }) => putDraft(actor, params.project, params.id, body));
export const DELETE = route(operations.deleteDraft, ({ actor, params }) => deleteDraft(actor, params.project, params.id));
