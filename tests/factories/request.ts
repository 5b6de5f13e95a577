import { encode } from "next-auth/jwt";
import { NextRequest } from "next/server.js";
import { uuidv7 } from "uuidv7";
import type { UserActor } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { publicUrl } from "@/lib/server/public-url";

export type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;
export interface Call {
  readonly params?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

process.env.NEXTAUTH_SECRET ??= "a secret of the tests, long enough to be one";

/** The cookie of a browser that this person signed in with; opens a session for it. */
export async function cookieOf(actor: UserActor, sessionId = uuidv7()): Promise<string> {
  const data = { id: sessionId, userId: actor.userId, expiresAt: new Date(Date.now() + 3_600_000) };
  await database().session.create({ data, select: { id: true } });
  return `next-auth.session-token=${await encode({ token: { sessionId }, secret: process.env.NEXTAUTH_SECRET! })}`;
}

/** What goes around every request of the tests: nothing, but for what counts what requests reach (tests/setup/unguarded.ts). */
export const around = { request: (work: () => Promise<Response>): Promise<Response> => work() };

/** Calls a route handler as a browser or a program would; `headers` carry who asks. */
export async function call(handler: Handler, method: string, { params = {}, query = {}, headers = {}, body }: Call = {}): Promise<Response> {
  const url = `${publicUrl()}/api/v1/under-test?${new URLSearchParams(query)}`;
  const bytes = body instanceof Uint8Array ? Buffer.from(body) : body === undefined ? undefined : JSON.stringify(body);
  return around.request(() => handler(new NextRequest(url, { method, headers, ...(bytes === undefined ? {} : { body: bytes }) }), { params: Promise.resolve(params) }));
}

/** What an answer says. A stream of events says nothing that a test of every route could wait for: it is left. */
export async function textOf(response: Response): Promise<string> {
  if (response.headers.get("content-type") !== "text/event-stream") return response.text();
  await response.body?.cancel();
  return "";
}

/** The headers of a page of this installation. */
export const fromHere = (cookie: string): Record<string, string> => ({ cookie, origin: publicUrl() });
