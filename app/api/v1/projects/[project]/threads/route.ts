import { createThread, listThreads } from "@/lib/data/threads/threads";
import * as operations from "@/lib/server/operations/threads";
import { route } from "@/lib/server/route";

export const GET = route(operations.listThreads, ({ actor, params, query }) => listThreads(actor, params.project, query));
export const POST = route(operations.createThread, ({ actor, params, body }) => createThread(actor, params.project, body));
