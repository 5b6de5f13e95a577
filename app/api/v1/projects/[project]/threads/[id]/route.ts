import { getThread } from "@/lib/data/threads/threads";
import * as operations from "@/lib/server/operations/threads";
import { route } from "@/lib/server/route";

export const GET = route(operations.getThread, ({ actor, params }) => getThread(actor, params.project, params.id));
