import type { Prepared } from "@/tests/cases/access/requests/scene";
import { call, textOf, type Handler } from "@/tests/factories/request";

// For tests that send the same request twice with another id in one place, and compare the answers.

export type Path = readonly (string | number)[];
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where in a request ids stand, a project's slug in its path included. */
export function idsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === "string") return uuid.test(value) || path.join() === "params,project" ? [path] : [];
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return [];
  return Object.entries(value).flatMap(([key, inner]) => idsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

export const read = (value: unknown, path: Path): unknown => path.reduce((inner, key) => (inner as Record<string | number, unknown>)[key], value);

/** A copy with another value at this place. */
export function replaced<T>(value: T, [key, ...rest]: Path, by: unknown): T {
  if (key === undefined) return by as T;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy as T;
}

/** An id that nobody has, made at the same moment as the given one; of a slug, another one. */
export const unknownLike = (id: string) => (uuid.test(id) ? id.slice(0, -1) + (id.endsWith("0") ? "1" : "0") : `${id}-not`);

/** The answer without what is another in every answer. Of what was done, ids, moments and links are left out as well. */
export async function answerOf(routes: Map<string, Handler>, route: string, { version, ...rest }: Prepared, headers: Record<string, string>) {
  const seen: Record<string, string> = version === undefined ? {} : { "if-match": `"${version}"` };
  const response = await call(routes.get(route)!, route.split(" ")[0]!, { ...rest, headers: { ...headers, ...seen } });
  const text = (await textOf(response)).replace(/"requestId":"[^"]*"/, "");
  const body = response.ok ? text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "ID").replace(/"\d{4}-[^"]*Z"/g, "AT").replace(/\/invitation\/[\w-]{43}"/, '/invitation/LINK"') : text;
  return { status: response.status, type: response.headers.get("content-type"), body };
}
