import { revokeSession } from "@/lib/data/sessions";
import * as operations from "@/lib/server/operations/account";
import { personOf } from "@/lib/server/person";
import { route } from "@/lib/server/route";

export const DELETE = route(operations.revokeSession, ({ actor, params }) => revokeSession(personOf(actor), params.id));
