import { NextRequest } from "next/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { config, proxy } from "@/proxy";

afterEach(() => vi.unstubAllEnvs());

const answer = (path = "/") => proxy(new NextRequest(`http://127.0.0.1:3000${path}`));

function policyOf(response: Response): Map<string, string[]> {
  const header = response.headers.get("content-security-policy") ?? "";
  return new Map(header.split("; ").map((line) => [line.split(" ")[0] ?? "", line.split(" ").slice(1)]));
}

describe("headers of every page", () => {
  it("lets only scripts with this page's nonce run, and only this origin's everything else", () => {
    const policy = policyOf(answer());
    const scripts = policy.get("script-src") ?? [];
    expect(scripts.filter((source) => source.startsWith("'nonce-"))).toHaveLength(1);
    expect(scripts).not.toContain("'unsafe-inline'");
    expect(scripts).not.toContain("'unsafe-eval'");
    expect(policy.get("default-src")).toEqual(["'self'"]);
    expect(policy.get("connect-src")).toEqual(["'self'"]);
    expect(policy.get("frame-ancestors")).toEqual(["'none'"]);
    expect(policy.get("base-uri")).toEqual(["'none'"]);
  });

  it("U4: names no other host anywhere", () => {
    expect(answer().headers.get("content-security-policy")).not.toMatch(/https?:|\*|\/\//);
  });

  it("makes another nonce, of at least 128 bits, for each request", () => {
    const nonces = Array.from({ length: 50 }, () =>
      policyOf(answer())
        .get("script-src")
        ?.find((source) => source.startsWith("'nonce-")),
    );
    expect(new Set(nonces).size).toBe(50);
    for (const nonce of nonces)
      expect(Buffer.from(nonce?.slice("'nonce-".length, -1) ?? "", "base64").length).toBeGreaterThanOrEqual(
        16,
      );
  });

  it("takes no nonce from the request", () => {
    const request = new NextRequest("http://127.0.0.1:3000/", {
      headers: { "x-nonce": "mine", "content-security-policy": "script-src 'nonce-mine'" },
    });
    const response = proxy(request);
    expect(response.headers.get("content-security-policy")).not.toContain("mine");
    expect(response.headers.get("x-middleware-request-x-nonce")).not.toBe("mine");
    expect(response.headers.get("x-middleware-request-content-security-policy")).toBe(
      response.headers.get("content-security-policy"),
    );
  });

  it("opens what the development server needs in development only", () => {
    vi.stubEnv("NODE_ENV", "development");
    const policy = policyOf(answer());
    expect(policy.get("script-src")).toContain("'unsafe-eval'");
    expect(policy.get("connect-src")).toContain("ws:");
  });

  it.each([
    "referrer-policy",
    "x-content-type-options",
    "x-frame-options",
    "permissions-policy",
    "cross-origin-opener-policy",
  ])("sends %s", (name) => {
    expect(answer().headers.get(name)).toBeTruthy();
  });
});

describe("where the proxy stands", () => {
  const pattern = new RegExp(`^${config.matcher[0]}$`);

  it.each(["/", "/signin", "/p/mill", "/p/mill.json", "/p/api", "/apiary", "/p/mill/documents/a.txt"])(
    "matches the page %s",
    (path) => {
      expect(pattern.test(path)).toBe(true);
    },
  );

  // Next.js cuts request bodies over 10 MB, without an error, wherever a proxy matches.
  it.each([
    "/api",
    "/api/v1/projects/mill/documents",
    "/api/auth/csrf",
    "/_next/static/chunks/a.js",
    "/icon.svg",
  ])("never matches %s", (path) => {
    expect(pattern.test(path)).toBe(false);
  });
});
