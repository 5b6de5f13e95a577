import { listInbox } from "@/lib/data/threads/inbox";
import * as operations from "@/lib/server/operations/threads";
import { route } from "@/lib/server/route";

export const GET = route(operations.listInbox, ({ actor, query }) => listInbox(actor, query));
