import { beginSecondFactor, confirmSecondFactor, readSecondFactor } from "@/lib/data/second-factor/second-factor";
import * as operations from "@/lib/server/operations/account";
import { personOf } from "@/lib/server/person";
import { route } from "@/lib/server/route";

export const GET = route(operations.readSecondFactor, ({ actor }) => readSecondFactor(personOf(actor)));
export const POST = route(operations.beginSecondFactor, ({ actor, body }) => beginSecondFactor(personOf(actor), body.password));
export const PUT = route(operations.confirmSecondFactor, ({ actor, body }) => confirmSecondFactor(personOf(actor), body.code));
