import { endSecondFactor } from "@/lib/data/second-factor/second-factor";
import * as operations from "@/lib/server/operations/account";
import { personOf } from "@/lib/server/person";
import { route } from "@/lib/server/route";

export const POST = route(operations.endSecondFactor, ({ actor, body }) => endSecondFactor(personOf(actor), body));
