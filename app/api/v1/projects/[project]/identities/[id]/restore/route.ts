import { restoreIdentity } from "@/lib/data/parties/identities";
import * as operations from "@/lib/server/operations/parties";
import { route } from "@/lib/server/route";

export const POST = route(operations.restoreIdentity, ({ actor, params, seen }) => restoreIdentity(actor, params.project, params.id, seen));
