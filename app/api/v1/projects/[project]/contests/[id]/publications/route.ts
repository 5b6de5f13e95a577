import { publishContest } from "@/lib/data/publication/publishing";
import * as operations from "@/lib/server/operations/publications";
import { route } from "@/lib/server/route";

export const POST = route(operations.publishContest, ({ actor, params, body }) => publishContest(actor, params.project, params.id, body));
