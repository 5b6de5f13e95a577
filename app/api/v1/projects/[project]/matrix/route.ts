import { readMatrix } from "@/lib/data/matrix/matrix";
import * as operations from "@/lib/server/operations/contests";
import { route } from "@/lib/server/route";

export const GET = route(operations.readMatrix, ({ actor, params, query }) => readMatrix(actor, params.project, query));
