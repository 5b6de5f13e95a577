/**
 * Where to go after signing in: the wanted address if it lies on `origin`, else the start page; always absolute,
 * because a path that begins with two slashes would name another host.
 */
export function callbackAddress(wanted: string | undefined, origin: string): string {
  const start = `${origin}/`;
  if (!wanted || !URL.canParse(wanted, origin)) return start;
  const url = new URL(wanted, origin);
  const isSignIn = url.pathname === "/signin" || url.pathname.startsWith("/api/");
  if (url.origin !== origin || isSignIn) return start;
  // Not url.href, which would keep a user name that was put before the host.
  return origin + url.pathname + url.search + url.hash;
}
