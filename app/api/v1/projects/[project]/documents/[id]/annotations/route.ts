import { annotationContainer, preflight, readByAnyPage } from "@/lib/server/annotations";
import * as operations from "@/lib/server/operations/documents";
import { route } from "@/lib/server/route";

export const GET = readByAnyPage(route(operations.documentAnnotations, ({ query, ...asked }) => annotationContainer(asked, query)));
export const OPTIONS = preflight;
