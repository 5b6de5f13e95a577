import { openApiDocument } from "@/lib/server/openapi";
import * as operations from "@/lib/server/operations/openapi";
import { route } from "@/lib/server/route";

export const GET = route(operations.readOpenApi, async () => openApiDocument());
