import { oneAnnotation, preflight, readByAnyPage } from "@/lib/server/annotations";
import * as operations from "@/lib/server/operations/documents";
import { route } from "@/lib/server/route";

export const GET = readByAnyPage(route(operations.documentAnnotation, ({ params, ...asked }) => oneAnnotation({ ...asked, params }, params.annotation)));
export const OPTIONS = preflight;
