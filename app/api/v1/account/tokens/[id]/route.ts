import { revokeToken } from "@/lib/data/tokens";
import * as operations from "@/lib/server/operations/account";
import { personOf } from "@/lib/server/person";
import { route } from "@/lib/server/route";

export const DELETE = route(operations.revokeToken, ({ actor, params }) => revokeToken(personOf(actor), params.id));
