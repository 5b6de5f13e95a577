import { searchProject } from "@/lib/data/search/search";
import * as operations from "@/lib/server/operations/search";
import { route } from "@/lib/server/route";

export const GET = route(operations.searchProject, ({ actor, params, query: { kind, sort, cursor, limit, ...filter } }) =>
  searchProject(actor, params.project, { kind, sort, cursor, limit, filter }),
);
