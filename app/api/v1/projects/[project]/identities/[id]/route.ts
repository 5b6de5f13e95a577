import { deleteIdentity } from "@/lib/data/parties/identities";
import * as operations from "@/lib/server/operations/parties";
import { route } from "@/lib/server/route";

export const DELETE = route(operations.deleteIdentity, ({ actor, params, seen }) => deleteIdentity(actor, params.project, params.id, seen));
