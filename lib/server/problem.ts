import { AppError, type FailureCode } from "@/lib/data/failure";
import { log } from "@/lib/server/log";

const statuses: Record<FailureCode, number> = {
  unauthenticated: 401,
  forbidden: 403,
  foreign_origin: 403,
  not_found: 404,
  exists: 409,
  conflict: 409,
  stale: 412,
  too_large: 413,
  invalid: 422,
  repeat_differs: 422,
  version_required: 428,
  too_many_attempts: 429,
  unavailable: 503,
};

const titles: Record<FailureCode | "internal", string> = {
  unauthenticated: "Not signed in",
  forbidden: "Not allowed",
  foreign_origin: "Not from this site",
  not_found: "Not found",
  exists: "Already there",
  conflict: "In conflict",
  stale: "Changed in the meantime",
  too_large: "Too large",
  invalid: "Not valid",
  repeat_differs: "Not the same request",
  version_required: "Version missing",
  too_many_attempts: "Too many attempts",
  unavailable: "Not available",
  internal: "Something went wrong",
};

interface ProblemContext {
  readonly requestId: string;
  /** what the client sent, given back with a stale write */
  readonly mine?: unknown;
}

/** Whether the client broke its own sending off: what Node says of a request whose connection closed before its end. */
const isBrokenOff = (thrown: unknown): boolean =>
  thrown instanceof Error && thrown.message === "aborted" && "code" in thrown && thrown.code === "ECONNRESET";

/** A refusal or a bug as problem details (RFC 9457). A bug is logged with the request id and says nothing else. */
export function problemOf(thrown: unknown, { requestId, mine }: ProblemContext): Response {
  if (!(thrown instanceof AppError)) {
    // Somebody who stops an upload is no failure, and hears no answer.
    if (isBrokenOff(thrown)) log.debug({ requestId }, "the client left before its request was read");
    else log.error({ requestId, err: thrown }, "unexpected failure");
    const detail = "The program failed to do this. Nothing was changed. Try again; if it stays, report it with the request id.";
    return answer("internal", 500, { detail, requestId });
  }
  const { code, message, extra } = thrown;
  const clash = extra.clash ? { ...extra.clash, mine } : {};
  const body = { detail: message, requestId, issues: extra.issues, about: extra.about, ...clash };
  const retry: Record<string, string> = extra.retryAfterSeconds === undefined ? {} : { "retry-after": String(extra.retryAfterSeconds) };
  return answer(code, statuses[code], body, retry);
}

function answer(code: keyof typeof titles, status: number, body: object, headers: Record<string, string> = {}): Response {
  const problem = { type: `urn:counterclaim:problem:${code}`, title: titles[code], status, code, ...body };
  return Response.json(problem, { status, headers: { ...headers, "content-type": "application/problem+json", "cache-control": "no-store" } });
}
