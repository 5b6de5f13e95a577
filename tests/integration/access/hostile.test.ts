import { beforeAll, describe, expect, test, vi } from "vitest";
import { log } from "@/lib/server/log";
import { landscapeOf, pointers, queries, type Landscape } from "@/tests/cases/access/pointers";
import { requests } from "@/tests/cases/access/requests";
import type { Prepared } from "@/tests/cases/access/requests/scene";
import { replaced, type Path } from "@/tests/factories/answer";
import { makeProject, type TestProject } from "@/tests/factories/project";
import { call, cookieOf, fromHere } from "@/tests/factories/request";
import { appRoutes } from "@/tests/factories/routes";

// Every bug would be logged with its whole stack.
vi.spyOn(log, "error").mockImplementation(() => undefined);
const routes = await appRoutes();
let project: TestProject;
let land: Landscape;
let headers: Record<string, string>;
beforeAll(async () => {
  project = await makeProject();
  land = await landscapeOf(project);
  headers = fromHere(await cookieOf(project.as.owner));
});

/** A request in which every field that can be filled is: with every pointer of its body, every filter of its list. */
async function prepare(route: string): Promise<Prepared> {
  const { owner } = project.as;
  const prepared = await requests[route]!({ project, author: owner, asker: owner });
  const pointed = await pointers[route]?.(land, project, prepared.body as Record<string, string>);
  const filters = Object.fromEntries(Object.entries(queries[route] ?? {}).map(([name, kind]) => [name, land[kind]]));
  const query = { ...prepared.query, ...filters, ...(/{project}\/(claims|contests|parties|matrix|search|claim-keys)$/.test(route) && route.startsWith("GET") ? { q: "boat" } : {}) };
  return { ...prepared, query, ...(pointed ? { body: { ...(prepared.body as object), ...pointed } } : {}) };
}

/** Everything in a request that has no parts, by its path. */
function leavesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  if (value instanceof Uint8Array) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

const inText = ["", " ", "a\0b", "half \ud83d", "x".repeat(200_001), "%_\\", "'; DROP TABLE \"Claim\"; --", "../..", "__proto__", "-1", "1e400"];
const inJson = [...inText, null, true, -1, 0.5, 3_000_000_000, 1e15, [], {}, [[]], { id: {} }];

describe("whatever stands in a field, the program answers, and never by breaking", () => {
  test.each(Object.keys(requests).filter((route) => !route.includes("/account/password")))("%s", async (route) => {
    const broken: unknown[] = [];
    let prepared = await prepare(route);
    const places = leavesIn({ params: prepared.params ?? {}, query: prepared.query ?? {}, body: prepared.body ?? {} }).filter(([part, ...rest]) => rest.length > 0 || part !== "body");
    for (const path of places.filter((each) => each.length > 1)) {
      for (const value of path[0] === "body" ? inJson : inText) {
        const { version, ...rest } = replaced(prepared, path, value);
        const seen: Record<string, string> = version === undefined ? {} : { "if-match": `"${version}"` };
        const response = await call(routes.get(route)!, route.split(" ")[0]!, { ...rest, headers: { ...headers, ...seen } });
        if (response.status >= 500) broken.push([path.join("."), typeof value === "string" ? value.slice(0, 40) : value]);
        await response.body?.cancel();
        if (response.ok && !route.startsWith("GET ")) prepared = await prepare(route);
      }
    }
    expect(broken).toEqual([]);
  }, 120_000);

  test("a source under an id that is taken is refused as any other record is", async () => {
    const route = "POST /api/v1/projects/{project}/documents";
    const [first, second] = [await prepare(route), await prepare(route)];
    const send = ({ params, query, body }: Prepared) => call(routes.get(route)!, "POST", { params: params!, query: { ...query, id: first.query!.id! }, body, headers });
    expect([(await send(first)).status, (await send(second)).status]).toEqual([201, 409]);
  });
});
