import { readAll } from "@/lib/data/threads/inbox";
import * as operations from "@/lib/server/operations/threads";
import { route } from "@/lib/server/route";

export const POST = route(operations.readAll, ({ actor, body }) => readAll(actor, body.until));
