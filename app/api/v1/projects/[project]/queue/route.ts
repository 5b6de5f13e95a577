import { myQueue } from "@/lib/data/assignments/queue";
import { myQueue as operation } from "@/lib/server/operations/assignments";
import { route } from "@/lib/server/route";

export const GET = route(operation, ({ actor, params }) => myQueue(actor, params.project));
