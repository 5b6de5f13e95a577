import { createToken, listTokens } from "@/lib/data/tokens";
import * as operations from "@/lib/server/operations/account";
import { personOf } from "@/lib/server/person";
import { route } from "@/lib/server/route";

export const GET = route(operations.listTokens, async ({ actor }) => ({ items: await listTokens(personOf(actor)) }));
export const POST = route(operations.createToken, ({ actor, body }) => createToken(personOf(actor), body));
