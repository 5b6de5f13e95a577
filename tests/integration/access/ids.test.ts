import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { operations } from "@/lib/server/operations/registry";
import type { Operation } from "@/lib/server/operation";
import { landscapeOf, otherPointers, parts, pointers, queries, type Landscape } from "@/tests/cases/access/pointers";
import { requests } from "@/tests/cases/access/requests";
import type { Prepared } from "@/tests/cases/access/requests/scene";
import { makeProject, type TestProject } from "@/tests/factories/project";
import { answerOf, idsIn, read, replaced, unknownLike, type Path } from "@/tests/factories/answer";
import { cookieOf, fromHere } from "@/tests/factories/request";
import { appRoutes } from "@/tests/factories/routes";

interface Place {
  readonly project: TestProject;
  readonly land: Landscape;
}

const routes = await appRoutes();
let here: Place;
let there: Place;
let headers: Record<string, string>;

async function makePlace(): Promise<Place> {
  const project = await makeProject();
  return { project, land: await landscapeOf(project) };
}
beforeAll(async () => {
  [here, there] = [await makePlace(), await makePlace()];
  headers = fromHere(await cookieOf(here.project.as.owner));
});

/** The request of this route to a record of the asker's own, with every pointer of its body set that can be at once. */
async function prepare(route: string, { project, land }: Place, pointing = pointers): Promise<Prepared> {
  const { owner } = project.as;
  // The one owner's own membership can't be changed, so that somebody else's is.
  const prepared = await requests[route]!({ project, author: owner, asker: route.includes("/members/") ? null : owner });
  const pointed = await pointing[route]?.(land, project, prepared.body as Record<string, string>);
  return pointed ? { ...prepared, body: { ...(prepared.body as object), ...pointed } } : prepared;
}

const answer = (route: string, prepared: Prepared) => answerOf(routes, route, prepared, headers);

/** Whether an id at this place names what the request itself makes or keeps, rather than something that must be there. */
const isOwnId = (route: string, path: Path) =>
  (path[0] === "body" && path.at(-1) === "id") || (path[0] === "query" && path.at(-1) === "id") || (/ .*\/(drafts|presence)\//.test(route) && /^(PUT|DELETE)/.test(route) && path.at(-1) === "id");

describe("ids of another project look like ids that nobody has (A2)", () => {
  // openapi, health and what only an administrator may do name nothing of a project.
  const asked = Object.keys(requests).filter((route) => !/^POST \/api\/v1\/projects(\/load)?$|health|openapi/.test(route));

  const ways = [...asked.map((route) => [route, pointers] as const), ...Object.keys(otherPointers).map((route) => [route, otherPointers] as const)];
  test.each(ways)("%s", async (route, pointing) => {
    const foreign = await prepare(route, there, pointing);
    expect((await answer(route, await prepare(route, here, pointing))).status, "the request as it should be").toBeLessThan(300);
    for (const path of idsIn(foreign)) {
      const id = read(foreign, path) as string;
      const [theirs, nobodys] = [
        await answer(route, replaced(await prepare(route, here, pointing), path, id)),
        await answer(route, replaced(await prepare(route, here, pointing), path, unknownLike(id))),
      ];
      expect([path, theirs]).toEqual([path, nobodys]);
      expect([path, theirs.status < 500]).toEqual([path, true]);
      if (!isOwnId(route, path)) expect([path, theirs.status >= 400]).toEqual([path, true]);
    }
  });

  const asks = Object.entries(queries).flatMap(([route, names]) => Object.keys(names).map((name) => [route, name] as const));
  test.each(asks)("%s ?%s=", async (route, name) => {
    const kind = queries[route]![name]!;
    // A project of many parties has more than one page of them; anonymous ones are a document's own.
    const narrowed: Record<string, string> = route.endsWith("/parties") && name === "documentId" ? { kind: "anonymous" } : {};
    const ask = async (id: string) => answer(route, { ...(await prepare(route, here)), query: { limit: "200", ...narrowed, [name]: id } });
    const [own, theirs, nobodys] = [await ask(here.land[kind]), await ask(there.land[kind]), await ask(unknownLike(there.land[kind]))];
    // A ZIP file tells the moment it was made, and the filter that it was asked for.
    const compared = ({ status, type, body }: typeof own) => (type === "application/zip" ? { status, type } : { status, type, body });
    expect(compared(theirs)).toEqual(compared(nobodys));
    expect(theirs.status).toBe(200);
    if (name !== "cursor") expect(own.body.length, "its own id finds something").toBeGreaterThan(theirs.body.length);
  });

  const named = Object.entries(parts).flatMap(([route, names]) => Object.keys(names).map((name) => [route, name] as const));
  test.each(named)("%s ?%s= that isn't there", async (route, name) => {
    const kind = parts[route]![name]!;
    const ask = async (id: string) => answer(route, { ...(await prepare(route, here)), query: { format: "csv", [name]: id } });
    const [own, theirs, nobodys] = [await ask(here.land[kind]), await ask(there.land[kind]), await ask(unknownLike(there.land[kind]))];
    expect(theirs).toEqual(nobodys);
    expect([own.status, theirs.status]).toEqual([200, 404]);
  });

  test("a token can't be limited to a project that one isn't a member of", async () => {
    const limitedTo = (project: string) => answer("POST /api/v1/account/tokens", { body: { name: "a script", scope: "read", project } });
    expect(await limitedTo(there.project.slug)).toEqual(await limitedTo("no-such-project"));
    expect((await limitedTo(there.project.slug)).status).toBe(404);
  });
});

describe("no id is left out", () => {
  interface Schema { format?: string; properties?: Record<string, Schema>; items?: Schema; anyOf?: Schema[] }
  const schemaOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Schema;
  function idPaths({ format, properties, items, anyOf }: Schema, path: string[] = []): string[] {
    if (format === "uuid") return [path.join(".")];
    const inside = Object.entries(properties ?? {}).flatMap(([key, inner]) => idPaths(inner, [...path, key]));
    return [...inside, ...(items ? idPaths(items, path) : []), ...(anyOf ?? []).flatMap((inner) => idPaths(inner, path))];
  }
  const withBody = operations.filter((operation): operation is Operation & { body: z.ZodType } => operation.body !== null && operation.body !== "bytes");

  test.each(withBody.map((operation) => [`${operation.method} /api/v1${operation.path}`, operation] as const))("the body of %s", async (route, { body }) => {
    const wanted = new Set(idPaths(schemaOf(body)));
    const bodies = [await prepare(route, here), await prepare(route, here, otherPointers)];
    const sent = new Set(bodies.flatMap((each) => idsIn(each.body).map((path) => path.filter((key) => typeof key === "string").join("."))));
    expect([...wanted].filter((path) => !sent.has(path))).toEqual([]);
  });

  test("the query of every list", () => {
    const named = ({ query }: Operation) => Object.entries(schemaOf(query).properties ?? {}).filter(([name, { format }]) => format === "uuid" || ["ids", "cursor"].includes(name)).map(([name]) => name);
    const wanted = operations.filter(({ method }) => method === "GET").map((operation) => [`GET /api/v1${operation.path}`, named(operation).sort()] as const).filter(([, names]) => names.length > 0);
    expect(Object.fromEntries([...Object.entries(queries), ...Object.entries(parts)].map(([route, names]) => [route, Object.keys(names).sort()]))).toEqual(Object.fromEntries(wanted));
  });
});
