import { listDrafts } from "@/lib/data/drafts";
import * as operations from "@/lib/server/operations/drafts";
import { route } from "@/lib/server/route";

export const GET = route(operations.listDrafts, ({ actor, params }) => listDrafts(actor, params.project));
