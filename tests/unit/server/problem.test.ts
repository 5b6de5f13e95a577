import { describe, expect, test, vi } from "vitest";
import { AppError, type FailureCode } from "@/lib/data/failure";
import { log } from "@/lib/server/log";
import { problemOf } from "@/lib/server/problem";

/** Written by hand from RFC 9110, 6585 and 5789; the compiler asks for every code. */
const statuses: Record<FailureCode, number> = {
  unauthenticated: 401, forbidden: 403, foreign_origin: 403, not_found: 404, exists: 409, conflict: 409, stale: 412, too_large: 413,
  invalid: 422, repeat_differs: 422, version_required: 428, too_many_attempts: 429, unavailable: 503,
};
const context = { requestId: "the-request", mine: { note: "mine" } };

describe("a refusal as problem details (RFC 9457)", () => {
  test.each(Object.entries(statuses) as [FailureCode, number][])("%s is %i", async (code, status) => {
    const response = problemOf(new AppError(code, "What happened."), context);
    expect([response.status, response.headers.get("content-type"), response.headers.get("cache-control")]).toEqual([status, "application/problem+json", "no-store"]);
    expect(await response.json()).toEqual({ type: `urn:counterclaim:problem:${code}`, title: expect.stringMatching(/\w/), status, code, detail: "What happened.", requestId: "the-request" });
  });

  test("a stale write carries base, theirs and mine; nothing else does (H3)", async () => {
    const clash = { base: { note: "" }, theirs: { note: "theirs" } };
    expect(await problemOf(new AppError("stale", "Changed.", { clash }), context).json()).toMatchObject({ ...clash, mine: { note: "mine" } });
    expect(await problemOf(new AppError("invalid", "Not so."), context).json()).not.toHaveProperty("mine");
  });

  test("places and matters are told, and when to try again", async () => {
    const issues = [{ path: ["mentions", 0, "id"], message: "Twice." }];
    const response = problemOf(new AppError("too_many_attempts", "Later.", { issues, about: { byte: 3 }, retryAfterSeconds: 840 }), context);
    expect(response.headers.get("retry-after")).toBe("840");
    expect(await response.json()).toMatchObject({ issues, about: { byte: 3 } });
  });
});

test("a bug is 500, is logged, and says nothing of itself", async () => {
  const logged = vi.spyOn(log, "error").mockImplementation(() => undefined);
  const response = problemOf(new Error("connect ECONNREFUSED postgresql://app:hunter2@db"), context);
  const text = await response.text();
  expect([response.status, JSON.parse(text)]).toMatchObject([500, { code: "internal", requestId: "the-request" }]);
  expect(text).not.toMatch(/hunter2|ECONNREFUSED|stack|mine/);
  expect(logged).toHaveBeenCalledWith(expect.objectContaining({ requestId: "the-request" }), expect.any(String));
  logged.mockRestore();
});

test("a client that breaks its sending off is no bug; another connection that is reset is one", () => {
  const logged = vi.spyOn(log, "error").mockImplementation(() => undefined);
  logged.mockClear();
  problemOf(Object.assign(new Error("aborted"), { code: "ECONNRESET" }), context);
  expect(logged).not.toHaveBeenCalled();
  problemOf(Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }), context);
  expect(logged).toHaveBeenCalledOnce();
});
