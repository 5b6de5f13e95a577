import { NextResponse, type NextRequest } from "next/server";

// Why each exception stands: docs/decisions/0031-content-security-policy.md.
function contentSecurityPolicy(nonce: string, isDevelopment: boolean): string {
  const directives: Record<string, string> = {
    "default-src": "'self'",
    "script-src": `'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    "style-src": isDevelopment ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    "style-src-attr": "'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self'",
    "connect-src": isDevelopment ? "'self' ws:" : "'self'",
    "worker-src": "'self' blob:",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

const FIXED = {
  // Not "no-referrer": a browser would then send `Origin: null` with a form, and the Origin check would refuse it.
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
};

/** Gives every page its own nonce and the headers that keep foreign code, frames and requests out. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString("base64");
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  for (const [name, value] of Object.entries(FIXED)) response.headers.set(name, value);
  return response;
}

// Pages only. Published pages have no script and headers of their own (lib/server/published.ts). Next.js cuts request bodies over 10 MB wherever a proxy matches, so it must never match /api; and the
// list names what is left out rather than "anything with a dot", which a hostile page address could use.
export const config = {
  matcher: ["/((?!api(?:/|$)|published/|_next/static/|_next/image|favicon\\.ico$|icon\\.svg$).*)"],
};
