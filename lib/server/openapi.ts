import { OpenAPIRegistry, OpenApiGeneratorV31, extendZodWithOpenApi } from "@asteasolutions/zod-to-openapi";
import { z } from "zod";
import { version } from "@/package.json";
import type { Operation } from "@/lib/server/operation";
import { operations } from "@/lib/server/operations/registry";
import { publicUrl } from "@/lib/server/public-url";

extendZodWithOpenApi(z);

const problem = z.object({
  type: z.string(), title: z.string(), status: z.int(), code: z.string(), detail: z.string(), requestId: z.string(),
  issues: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() })).optional(),
}).meta({ id: "Problem" });

/** The API in OpenAPI 3.1, written from the same operations that the routes parse by. */
export function openApiDocument() {
  const registry = new OpenAPIRegistry();
  registry.registerComponent("securitySchemes", "token", { type: "http", scheme: "bearer", description: "A personal token from the account page" });
  registry.registerComponent("securitySchemes", "session", { type: "apiKey", in: "cookie", name: "next-auth.session-token" });
  for (const operation of operations) register(registry, operation);
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: "3.1.0",
    info: { title: "Counterclaim", version, license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
    servers: [{ url: `${publicUrl()}/api/v1` }],
  });
}

function register(registry: OpenAPIRegistry, { id, method, path, summary, params, query, body, response, status, needsVersion, isPublic, line, mediaType }: Operation): void {
  const headers = z.object({
    ...(needsVersion ? { "If-Match": z.string().meta({ description: "the version that was seen, in quotation marks" }) } : {}),
    ...(method === "GET" ? {} : { "Idempotency-Key": z.string().max(200).optional() }),
  });
  registry.registerPath({
    operationId: id, method: method.toLowerCase() as "get" | "post" | "put" | "delete", path, summary,
    security: isPublic ? [] : [{ token: [] }, { session: [] }],
    request: { params, query, headers, ...bodyOf(body) },
    responses: {
      [status]: { description: "done", content: { [mediaType]: { schema: response }, ...(line ? { "application/x-ndjson": { schema: line } } : {}) } },
      default: { description: "refused", content: { "application/problem+json": { schema: problem } } },
    },
  });
}

function bodyOf(body: Operation["body"]) {
  if (body === null) return {};
  if (body === "bytes") return { body: { content: { "application/octet-stream": { schema: z.string().meta({ format: "binary" }) } } } };
  return { body: { required: true, content: { "application/json": { schema: body } } } };
}
