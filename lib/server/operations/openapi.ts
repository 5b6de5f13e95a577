import { z } from "zod";
import { operation } from "@/lib/server/operation";

export const readOpenApi = operation({
  id: "readOpenApi", method: "GET", path: "/openapi.json", isPublic: true, response: z.unknown(), summary: "This description of the API (OpenAPI 3.1)",
});
