import { listMyActs } from "@/lib/data/undo/acts";
import * as operations from "@/lib/server/operations/undo";
import { route } from "@/lib/server/route";

export const GET = route(operations.listMyActs, ({ actor, params }) => listMyActs(actor, params.project));
