import { previewMerge } from "@/lib/data/parties/merging";
import * as operations from "@/lib/server/operations/parties";
import { route } from "@/lib/server/route";

export const GET = route(operations.previewMerge, ({ actor, params }) => previewMerge(actor, params.project, params.id, params.into));
