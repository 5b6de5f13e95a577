import { createHash } from "node:crypto";
import type { ReactElement } from "react";
import { uuidv7 } from "uuidv7";
import { readPublished, type Published } from "@/lib/data/publication/published";
import type { Report } from "@/lib/publication/address";
import { log } from "@/lib/server/log";
import { publicUrl } from "@/lib/server/public-url";

export type Snapshot = Extract<Published, { kind: "snapshot" }>;
type Context = { readonly params: Promise<Readonly<Record<string, string>>> };
/** Answers with one form of a snapshot. */
export type Show = (found: Snapshot, token: string) => Response | Promise<Response>;
/** Answers in plain words where there is nothing to show. */
export type ShowNothing = (why: { readonly status: 404 } | { readonly status: 410; readonly revokedAt: string } | { readonly status: 500; readonly requestId: string }) => Promise<Response>;

/**
 * The wrapper of every published address: it reads by the token alone, and asks nobody who they are. What isn't there
 * answers 404, what was revoked 410, both in plain words. `[version]` in the path names an older snapshot.
 */
export function publishedRoute(show: Show, plainly: ShowNothing): (request: Request, context: Context) => Promise<Response> {
  return async (_request, { params }) => {
    const requestId = uuidv7();
    try {
      const { token = "", version } = await params;
      const found = await find(token, version);
      if (!found) return await plainly({ status: 404 });
      if (found.kind === "revoked") return await plainly({ status: 410, revokedAt: found.revokedAt });
      return await show(found, token);
    } catch (thrown) {
      log.error({ requestId, error: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) }, "a published page failed");
      return plainly({ status: 500, requestId });
    }
  };
}

async function find(token: string, version: string | undefined): Promise<Published | null> {
  if (version === undefined) return readPublished(token, null);
  return /^[1-9]\d{0,5}$/.test(version) ? readPublished(token, Number(version)) : null;
}

/**
 * An answer of a published address. It is asked for anew each time, so that a revoked one shows nothing at once; and the
 * address goes along with no request elsewhere.
 */
export function publishedAnswer(body: BodyInit, headers: Readonly<Record<string, string>>, status = 200): Response {
  return new Response(body, { status, headers: { "cache-control": "no-cache", "x-content-type-options": "nosniff", "referrer-policy": "no-referrer", ...headers } });
}

interface HtmlOptions {
  /** the one style sheet that is written into the page */
  readonly styles: string;
  readonly status?: number;
  readonly mayBeFramed?: boolean;
}

const notFramed = { "x-frame-options": "DENY", "cross-origin-opener-policy": "same-origin" };
const framed = { "cross-origin-resource-policy": "cross-origin" };

/** A page that runs nothing and fetches nothing: what it is made of stands in it. */
export async function htmlAnswer(page: ReactElement, { styles, status = 200, mayBeFramed = false }: HtmlOptions): Promise<Response> {
  // Next.js refuses a static import of React's renderer in what its routes are made of; asked for at run time it is there.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const policy = [
    "default-src 'none'", `style-src 'sha256-${createHash("sha256").update(styles).digest("base64")}'`, "base-uri 'none'", "form-action 'none'",
    `frame-ancestors ${mayBeFramed ? "*" : "'none'"}`, ...(mayBeFramed ? ["sandbox allow-popups allow-popups-to-escape-sandbox"] : []),
  ];
  const headers = {
    "content-type": "text/html; charset=utf-8", "content-security-policy": policy.join("; "),
    "permissions-policy": "camera=(), microphone=(), geolocation=()", ...(mayBeFramed ? framed : notFramed),
  };
  return publishedAnswer(`<!doctype html>${renderToStaticMarkup(page)}`, headers, status);
}

/** Whom the installation names; else the project, where its people are. Nobody is made up. */
export function reportOf(slug: string): Report {
  const named = process.env.REPORT_PROBLEMS_TO?.trim() ?? "";
  if (named === "") return { kind: "project", address: `${publicUrl()}/p/${slug}` };
  return { kind: /^https?:\/\//i.test(named) ? "page" : "mail", address: named };
}
