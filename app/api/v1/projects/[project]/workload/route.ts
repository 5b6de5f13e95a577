import { readWorkload } from "@/lib/data/assignments/queue";
import { workload as operation } from "@/lib/server/operations/assignments";
import { route } from "@/lib/server/route";

export const GET = route(operation, ({ actor, params, query }) => readWorkload(actor, params.project, { all: query.all ?? false }));
