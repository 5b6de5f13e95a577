import { headers } from "next/headers";
import { NextRequest } from "next/server";
import { getToken } from "next-auth/jwt";
import { uuidv7 } from "uuidv7";
import type { Actor, RequestMark } from "@/lib/access/actor";
import { sessionUser } from "@/lib/data/sessions";
import { tokenUser } from "@/lib/data/tokens";

/**
 * Who sends this request: by a personal token in the Authorization header, else by the session cookie, else nobody.
 * Looked up in the database each time, so that a sign-out or a revoked token takes effect at once.
 */
export async function actorOf(request: Request, mark: RequestMark): Promise<Actor> {
  const authorization = request.headers.get("authorization");
  return authorization ? actorByToken(authorization, mark) : actorByCookie(request, mark);
}

async function actorByToken(authorization: string, request: RequestMark): Promise<Actor> {
  const secret = /^Bearer (\S+)$/.exec(authorization)?.[1];
  const found = secret ? await tokenUser(secret) : null;
  if (!found) return { kind: "anonymous", request };
  const { userId, isAdministrator, scope, projectId } = found;
  return { kind: "user", userId, isAdministrator, scope, onlyProjectId: projectId, via: { kind: "token" }, request };
}

async function actorByCookie(request: Request, mark: RequestMark): Promise<Actor> {
  // The cookies only: by now the body has been read, and a request whose body was read can't be made into another.
  const token = await getToken({ req: new NextRequest(request.url, { headers: request.headers }) });
  const sessionId = token?.sessionId;
  const found = sessionId ? await sessionUser(sessionId) : null;
  if (!sessionId || !found) return { kind: "anonymous", request: mark };
  return { kind: "user", ...found, scope: "write", onlyProjectId: null, via: { kind: "session", sessionId }, request: mark };
}

/** The actor of the page that is being rendered. Pages only read, so there is nothing to repeat or take back. */
export async function pageActor(): Promise<Actor> {
  const request = new Request("http://page.invalid/", { headers: { cookie: (await headers()).get("cookie") ?? "" } });
  return actorByCookie(request, { requestId: uuidv7(), idempotency: null, undoOfVersion: null, actId: null });
}
