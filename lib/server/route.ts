import { createHash } from "node:crypto";
import { uuidv7 } from "uuidv7";
import { z } from "zod";
import type { Actor, RequestMark } from "@/lib/access/actor";
import { AppError, invalid } from "@/lib/data/failure";
import { actorOf } from "@/lib/server/actor";
import type { Operation } from "@/lib/server/operation";
import { problemOf } from "@/lib/server/problem";
import { publicUrl } from "@/lib/server/public-url";
import { maxUploadBytes, readBytes } from "@/lib/server/upload";

type Parsed<S> = S extends z.ZodType ? z.output<S> : S extends "bytes" ? Uint8Array : null;

/** What a handler gets: who asks, and everything of the request, parsed. `seen` is the version of If-Match. */
export interface Input<T extends Operation> {
  readonly actor: Actor;
  readonly params: Parsed<T["params"]>;
  readonly query: Parsed<T["query"]>;
  readonly body: Parsed<T["body"]>;
  readonly seen: T["needsVersion"] extends true ? number : null;
  readonly request: Request;
}
/** Next.js gives no parameters at all where the path has none. */
type Context = { params: Promise<Record<string, string | string[] | undefined> | undefined> };
type Handler = (request: Request, context: Context) => Promise<Response>;

/**
 * The one wrapper of every route: request id, actor, Origin check, parsing, version check, answer, problem details.
 * A handler returns a Response, or a value that goes out as JSON (with its version as ETag where it is one record).
 */
export function route<T extends Operation>(operation: T, handle: (input: Input<T>) => Promise<unknown>): Handler {
  return async (request, context) => {
    const requestId = uuidv7();
    let mine: unknown;
    try {
      // Who may not come in doesn't get to fill the memory either: the body is read after that.
      const caller = await admit(operation, request, requestId);
      const bytes = isReading(request) ? new Uint8Array() : await readBytes(request, maxUploadBytes());
      const actor = { ...caller, request: markOf(request, bytes, requestId) };
      const body = parseBody(operation, bytes);
      mine = body;
      const params = parse(operation.params, (await context.params) ?? {}, "path");
      const query = parse(operation.query, Object.fromEntries(new URL(request.url).searchParams), "query");
      const seen = operation.needsVersion ? versionSeen(request) : null;
      return labelled(answer(await handle({ actor, params, query, body, seen, request } as Input<T>), operation), requestId);
    } catch (thrown) {
      return labelled(problemOf(thrown, { requestId, mine }), requestId);
    }
  };
}

// Next.js answers HEAD by what answers GET.
const isReading = ({ method }: Request) => method === "GET" || method === "HEAD";

async function admit(operation: Operation, request: Request, requestId: string): Promise<Actor> {
  const actor = await actorOf(request, { requestId, idempotency: null, undoOfVersion: null, actId: null });
  const byCookie = actor.kind === "user" && actor.via.kind === "session";
  if (byCookie && !isReading(request) && request.headers.get("origin") !== publicUrl()) {
    throw new AppError("foreign_origin", "This change did not come from a page of this installation. Nothing was changed.");
  }
  if (actor.kind === "anonymous" && !operation.isPublic) throw new AppError("unauthenticated", "Sign in first. Nothing was changed.");
  return actor;
}

function markOf(request: Request, bytes: Uint8Array, requestId: string): RequestMark {
  const key = request.headers.get("idempotency-key");
  if (key !== null && (key === "" || key.length > 200)) throw invalid([{ path: ["Idempotency-Key"], message: "An Idempotency-Key has 1 to 200 characters." }]);
  const { pathname, search } = new URL(request.url);
  const bodyHash = createHash("sha256").update(`${request.method} ${pathname}${search}\n`).update(bytes).digest("hex");
  return { requestId, idempotency: key ? { key, bodyHash } : null, undoOfVersion: wholeNumber(request.headers.get("undo-of")), actId: actOf(request) };
}

function actOf(request: Request): string | null {
  const given = request.headers.get("act-id");
  if (given !== null && !z.uuid().safeParse(given).success) throw invalid([{ path: ["Act-Id"], message: "An Act-Id is a UUID." }]);
  return given;
}

const wholeNumber = (text: string | null) => (text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null);

function versionSeen(request: Request): number {
  const given = request.headers.get("if-match");
  if (given === null) throw new AppError("version_required", "Say in If-Match which version you saw. Nothing was changed.");
  const version = wholeNumber(/^"(\d+)"$/.exec(given)?.[1] ?? null);
  if (version === null) throw invalid([{ path: ["If-Match"], message: 'If-Match is one version in quotation marks, like "3".' }]);
  return version;
}

function parseBody(operation: Operation, bytes: Uint8Array): unknown {
  if (operation.body === null) return null;
  if (operation.body === "bytes") return bytes;
  return parse(operation.body, jsonOf(bytes), "body");
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw invalid([{ path: [], message: "The body is not JSON in UTF-8." }]);
  }
}

function parse(schema: z.ZodType, value: unknown, where: string): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues.map((issue) => ({ path: issue.path.map((part) => (typeof part === "symbol" ? String(part) : part)), message: issue.message }));
  throw new AppError("invalid", `The ${where} is not valid. Nothing was changed.`, { issues });
}

function answer(result: unknown, operation: Operation): Response {
  if (result instanceof Response) return result;
  const headers: Record<string, string> = { "cache-control": "no-store" };
  const version = z.object({ id: z.string(), version: z.int() }).safeParse(result);
  if (version.success) headers.etag = `"${version.data.version}"`;
  return Response.json(result ?? null, { status: operation.status, headers });
}

function labelled(response: Response, requestId: string): Response {
  response.headers.set("x-request-id", requestId);
  response.headers.set("x-content-type-options", "nosniff");
  return response;
}
