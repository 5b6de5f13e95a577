import { undoAct } from "@/lib/data/undo/undo";
import * as operations from "@/lib/server/operations/undo";
import { route } from "@/lib/server/route";

export const POST = route(operations.undoAct, ({ actor, params }) => undoAct(actor, params.project, params.id));
