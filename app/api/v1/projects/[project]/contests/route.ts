import { createContest, listContests, takeContests } from "@/lib/data/contests";
import { lines, wantsLines } from "@/lib/server/lines";
import * as operations from "@/lib/server/operations/contests";
import { route } from "@/lib/server/route";

export const GET = route(operations.listContests, ({ actor, params: { project }, query, request }) => {
  if (!wantsLines(request)) return listContests(actor, project, query);
  return lines({ request, cursor: query.cursor, fileName: `${project}-contests.ndjson` }, (taking) => takeContests(actor, project, query, taking));
});
export const POST = route(operations.createContest, ({ actor, params, body }) => createContest(actor, params.project, body));
