import { threadHistory } from "@/lib/data/threads/threads";
import * as operations from "@/lib/server/operations/threads";
import { route } from "@/lib/server/route";

export const GET = route(operations.threadHistory, ({ actor, params, query }) => threadHistory(actor, params.project, params.id, query));
