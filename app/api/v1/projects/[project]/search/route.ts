import * as operations from "@/lib/server/operations/search";
import { searchAndRead } from "@/lib/server/reading";
import { route } from "@/lib/server/route";

export const GET = route(operations.searchProject, ({ actor, params, query: { kind, sort, cursor, limit, ...filter } }) =>
  searchAndRead(actor, params.project, { kind, sort, cursor, limit, filter }),
);
