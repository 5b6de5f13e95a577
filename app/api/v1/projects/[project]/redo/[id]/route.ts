import { redoAct } from "@/lib/data/undo/undo";
import * as operations from "@/lib/server/operations/undo";
import { route } from "@/lib/server/route";

export const POST = route(operations.redoAct, ({ actor, params }) => redoAct(actor, params.project, params.id));
