import openapiTS, { astToString } from "openapi-typescript";
import { openApiDocument } from "@/lib/server/openapi";

/** Where the types of the API lie. */
export const typesFile = "docs/api/counterclaim.d.ts";

const heading = "// The types of Counterclaim's API, made from its OpenAPI description by openapi-typescript. To use them, copy this file\n// into your program; docs/api.md says how. Made by: npx tsx scripts/api-types.ts\n\n";

/** The API's types as TypeScript; the same wherever the program is installed, and in whatever order its files are loaded. */
export async function apiTypesText(): Promise<string> {
  const { servers: _servers, ...document } = openApiDocument();
  return heading + astToString(await openapiTS(inOrderOfKeys(document) as Parameters<typeof openapiTS>[0]));
}

function inOrderOfKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrderOfKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, inOrderOfKeys(inner)]));
}
