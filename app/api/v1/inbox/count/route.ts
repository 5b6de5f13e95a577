import { countInbox } from "@/lib/data/threads/inbox";
import * as operations from "@/lib/server/operations/threads";
import { route } from "@/lib/server/route";

export const GET = route(operations.countInbox, ({ actor }) => countInbox(actor));
