import { renewRecoveryCodes } from "@/lib/data/second-factor/second-factor";
import * as operations from "@/lib/server/operations/account";
import { personOf } from "@/lib/server/person";
import { route } from "@/lib/server/route";

export const POST = route(operations.renewRecoveryCodes, ({ actor, body }) => renewRecoveryCodes(personOf(actor), body));
