import { uuidv7 } from "uuidv7";
import type { ActsPorts } from "@/components/claims/client/acts";
import type { OutboxPorts, Write } from "@/components/claims/client/outbox";
import { judged } from "@/components/ui/request";
import type { ActsListed } from "@/lib/data/undo/acts";
import { call } from "@/tests/factories/request";
import { appRoutes } from "@/tests/factories/routes";

// What the pages' code asks of the network, answered by the real routes in this process.

const handlers = appRoutes();

/** The route and its parameters that a path of the API under a project means. */
async function handlerOf(method: string, path: string) {
  for (const [route, handler] of await handlers) {
    const [verb, address] = route.split(" ") as [string, string];
    const pattern = new RegExp(`^${address.replace("/api/v1", "").replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
    const found = verb === method ? pattern.exec(path) : null;
    if (found) return { handler, params: { ...found.groups } };
  }
  throw new Error(`no route for ${method} ${path}`);
}

async function ask<T>(headers: Record<string, string>, method: string, path: string, body?: unknown, more: Record<string, string> = {}) {
  const { handler, params } = await handlerOf(method, path);
  const response = await call(handler, method, { params, headers: { ...headers, ...more }, ...(body === undefined || body === null ? {} : { body }) });
  return judged<T>(response.status, await response.json(), response.headers);
}

/** Sends an outbox's writes with these headers. */
export const sendBy = (headers: Record<string, string>): OutboxPorts["send"] => ({ method, path, body, seen, undoOf, actId, key }: Write) =>
  ask(headers, method, path, body, {
    "idempotency-key": key, "act-id": actId ?? uuidv7(), ...(seen === null ? {} : { "if-match": `"${seen}"` }), ...(undoOf === null ? {} : { "undo-of": String(undoOf) }),
  });

/** Takes acts back and does them again. */
export const travelBy = (headers: Record<string, string>, slug: string): ActsPorts["travel"] => (actId, kind, key) =>
  ask(headers, "POST", `/projects/${slug}/${kind === "undone" ? "undo" : "redo"}/${actId}`, undefined, { "idempotency-key": key, "act-id": uuidv7() });

/** What the server tells of earlier acts. */
export async function seedOf(headers: Record<string, string>, slug: string): Promise<ActsListed> {
  const answer = await ask<ActsListed>(headers, "GET", `/projects/${slug}/undo`);
  if (answer.kind !== "done") throw new Error(JSON.stringify(answer));
  return answer.value;
}
