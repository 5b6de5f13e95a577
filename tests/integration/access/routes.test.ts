import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, test } from "vitest";
import { requests } from "@/tests/cases/access/requests";
import { standing } from "@/tests/cases/access/requests/project";
import type { Prepared } from "@/tests/cases/access/requests/scene";
import { askedElsewhere, askers, expectedAnswers, type Asker } from "@/tests/cases/access/routes";
import { makeCompany, requestBy, type Company, type Person } from "@/tests/factories/askers";
import { call, type Handler } from "@/tests/factories/request";
import { appRoutes } from "@/tests/factories/routes";
import { traces } from "@/tests/factories/traces";

const routes: Map<string, Handler> = await appRoutes();
let company: Company;
beforeAll(async () => {
  company = await makeCompany();
});

const prepare = (route: string, asker: Asker) => requestBy(asker, route, company);

function send(route: string, { version, headers, ...rest }: Prepared, person: Person): Promise<Response> {
  const [method] = route.split(" ") as [string];
  const seen: Record<string, string> = version === undefined ? {} : { "if-match": `"${version}"` };
  const key: Record<string, string> = method === "GET" ? {} : { "idempotency-key": uuidv7() };
  return call(routes.get(route)!, method, { ...rest, headers: { ...headers, ...seen, ...key, ...person.headers } });
}

const rows = Object.entries(expectedAnswers);

/** What it stops has stored nothing yet. */
const STOPPING = "DELETE /api/v1/projects/{project}/imports/{id}";
/** What leaves nothing behind that could be seen here: there is nothing to stop, and where a page is isn't stored. */
const untraced: readonly string[] = [STOPPING, "PUT /api/v1/projects/{project}/presence/{id}"];
// What is done leaves something only with whom something waits unread, which is what was done before.
const varying: readonly string[] = ["POST /api/v1/inbox/reading"];

describe("every route has an answer for everybody (A1, A2, A3)", () => {
  test("each method of each route file has one row, and each row a route and a request", () => {
    expect([...Object.keys(expectedAnswers), ...Object.keys(askedElsewhere)].sort()).toEqual([...routes.keys()].sort());
    expect(Object.keys(requests).sort()).toEqual(Object.keys(expectedAnswers).sort());
  });

  test.each(rows)("%s", async (route, row) => {
    const expected = Object.fromEntries(askers.map((asker, column) => [asker, row.split(/\s+/)[column]]));
    const answers: Record<string, string> = {};
    const tracks: Record<string, string> = {};
    for (const asker of askers) {
      const prepared = await prepare(route, asker);
      const before = await traces();
      const { status, headers, body } = await send(route, prepared, company.people[asker]);
      if (headers.get("content-type") === "text/event-stream") await body?.cancel();
      answers[asker] = String(status);
      if (route.includes("/api/v1/")) expect([asker, headers.get("x-content-type-options"), headers.get("x-request-id")]).toEqual([asker, "nosniff", expect.stringMatching(/^[0-9a-f-]{36}$/)]);
      tracks[asker] = JSON.stringify(await traces()) === JSON.stringify(before) ? "none" : "left";
    }
    expect(answers).toEqual(expected);
    // What was refused changed nothing, and what was done did.
    const mayLeave = (asker: Asker) => !route.startsWith("GET ") && !untraced.includes(route) && /^2/.test(expected[asker]!);
    expect(tracks).toEqual(Object.fromEntries(askers.map((asker) => [asker, mayLeave(asker) ? (varying.includes(route) ? tracks[asker] : "left") : "none"])));
  });
});

describe("every change", () => {
  const changes = rows.map(([route]) => route).filter((route) => !route.startsWith("GET "));

  test.each(changes)("%s from a page elsewhere is 403, and changes nothing (A7)", async (route) => {
    const { headers } = company.people.owner;
    const origins: Record<string, string>[] = [{ origin: "https://elsewhere.example" }, { origin: "null" }, {}];
    for (const origin of origins) {
      const prepared = await prepare(route, "owner");
      const before = await traces();
      const answer = await send(route, prepared, { actor: company.project.as.owner, headers: { cookie: headers.cookie!, ...origin } });
      expect([origin, answer.status, (await answer.json()).code]).toEqual([origin, 403, "foreign_origin"]);
      expect(await traces()).toEqual(before);
    }
  });

  // Drafts, where one is, where one stopped and how far one has read are one's own and no part of the project; what can be read can be exported; archiving has its own answer, restoring is what may be done.
  const inArchive = changes.filter((route) => route.includes("{project}") && !/\/drafts\/|\/presence\/|\/place$|\/seen$|\/export-jobs|\/jobs\/|\{project\}\/(archive|restore)$/.test(route));
  test.each(inArchive)("%s in an archived project is 409, also for its owner, and changes nothing (A9)", async (route) => {
    // What is signed is nobody else's to change, archived or not: there it is about their own.
    const { owner } = company.project.as;
    const prepared = /\/(assessments|comments)\/\{id\}/.test(route) ? await requests[route]!({ project: company.project, author: owner, asker: owner }) : await prepare(route, "owner");
    await standing(company.project, true);
    const before = await traces();
    const answer = await send(route, prepared, company.people.owner);
    expect([answer.status, (await answer.json()).code]).toEqual([409, "conflict"]);
    expect(await traces()).toEqual(before);
    // A task that isn't theirs they know nothing of.
    expect((await send(route, prepared, company.people.reader)).status, "who may not do it is told that").toBe(route.includes("/tasks/{id}") ? 404 : 403);
  });
});
