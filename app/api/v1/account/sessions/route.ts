import { listSessions } from "@/lib/data/sessions";
import * as operations from "@/lib/server/operations/account";
import { personOf } from "@/lib/server/person";
import { route } from "@/lib/server/route";

export const GET = route(operations.listSessions, async ({ actor }) => ({ items: await listSessions(personOf(actor)) }));
