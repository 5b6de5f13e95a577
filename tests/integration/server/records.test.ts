import path from "node:path";
import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { database } from "@/lib/data/database";
import { operations } from "@/lib/server/operations/registry";
import { recordCases } from "@/tests/cases/records";
import { makeClaim } from "@/tests/factories/claim";
import { makeContest, makePlacement, makePosition } from "@/tests/factories/contest";
import { makeParty, makeSide } from "@/tests/factories/party";
import { makeProject, type TestProject } from "@/tests/factories/project";
import { call, cookieOf, fromHere, type Call } from "@/tests/factories/request";
import { makeActor, makeUser } from "@/tests/factories/user";

type Method = "GET" | "POST" | "PUT" | "DELETE";
let project: TestProject;
let other: TestProject;
let owner: Record<string, string>;
let reader: Record<string, string>;
beforeAll(async () => {
  [project, other] = [await makeProject(), await makeProject()];
  [owner, reader] = [fromHere(await cookieOf(project.as.owner)), fromHere(await cookieOf(project.as.reader))];
});

/** Sends a request to the route under this address; what it answers in success must be what its operation promises. */
async function send(method: Method, address: string, { headers = owner, body, query = {}, params = {} }: Call = {}) {
  const file = path.resolve("app/api/v1", `.${address.replace(/\{(\w+)\}/g, "[$1]")}`, "route.ts");
  const handler = (await import(file))[method];
  const response = await call(handler, method, { params: { project: project.slug, ...params }, headers, query, ...(body === undefined ? {} : { body }) });
  const json = await response.json();
  const operation = operations.find((each) => each.method === method && each.path === address)!;
  if (response.ok) expect((operation.response as z.ZodType).parse(json)).toEqual(json);
  else expect(json).toMatchObject({ status: response.status, code: expect.any(String), requestId: response.headers.get("x-request-id") });
  return { status: response.status, etag: response.headers.get("etag"), json };
}

const ifMatch = (version: number, headers = owner) => ({ ...headers, "if-match": `"${version}"` });

describe.each(recordCases)("/projects/{project}/$path", ({ path: segment, mark, draft, change }) => {
  const all = `/projects/{project}/${segment}`;
  const one = `${all}/{id}`;

  test("makes, lists, reads, changes, sets aside and restores, with versions as ETags (H3)", async () => {
    const body = await draft(project);
    const [params, id] = [{ id: body.id }, body.id];
    expect(await send("POST", all, { body })).toMatchObject({ status: 201, etag: '"1"', json: { ...body, [mark]: null } });
    expect((await send("GET", all, { headers: reader })).json.items.map((item: { id: string }) => item.id)).toContain(id);
    if (change) {
      expect(await send("GET", one, { params, headers: reader })).toMatchObject({ status: 200, etag: '"1"', json: { id, abilities: { change: false } } });
      expect(await send("PUT", one, { params, body: { ...body, ...change } })).toMatchObject({ status: 428, json: { code: "version_required" } });
      expect(await send("PUT", one, { params, headers: ifMatch(1), body: { ...body, ...change } })).toMatchObject({ status: 200, etag: '"2"', json: change });
      const late = await send("PUT", one, { params, headers: ifMatch(1), body: { ...body, ...change } });
      expect(late).toMatchObject({ status: 412, json: { code: "stale", base: body, theirs: { ...change, version: 2 }, mine: { ...body, ...change } } });
    }
    const version = change ? 2 : 1;
    expect((await send("DELETE", one, { params })).status).toBe(428);
    expect((await send("DELETE", one, { params, headers: ifMatch(version, reader) })).status).toBe(403);
    expect(await send("DELETE", one, { params, headers: ifMatch(version) })).toMatchObject({ status: 200, json: { [mark]: expect.any(String) } });
    expect((await send("DELETE", one, { params, headers: ifMatch(version) })).status).toBe(412);
    expect(await send("POST", `${one}/restore`, { params, headers: ifMatch(version + 1) })).toMatchObject({ status: 200, etag: `"${version + 2}"`, json: { [mark]: null } });
  });

  test("refuses a role without the right, a foreign origin, a body that isn't one, and a taken id (A1, A7)", async () => {
    const body = await draft(project);
    expect((await send("POST", all, { headers: reader, body })).status).toBe(403);
    expect((await send("POST", all, { headers: { ...owner, origin: "https://elsewhere.example" }, body })).json.code).toBe("foreign_origin");
    expect((await send("POST", all, { headers: {}, body })).status).toBe(401);
    expect((await send("POST", all, { body: { ...body, surprise: 1 } })).status).toBe(422);
    expect((await send("POST", all, { body })).status).toBe(201);
    expect((await send("POST", all, { body: { ...(await draft(project)), id: body.id } })).status).toBe(409);
  });

  test("a repeat with the same key gets the first answer (H4)", async () => {
    const [body, headers] = [await draft(project), { ...owner, "idempotency-key": uuidv7() }];
    const first = await send("POST", all, { headers, body });
    expect(await send("POST", all, { headers, body })).toEqual(first);
    expect(await send("POST", all, { headers, body: { ...body, id: uuidv7() } })).toMatchObject({ status: 422, json: { code: "repeat_differs" } });
  });

  test("another project's id, an unknown one and an unknown project get the same answer (A2)", async () => {
    const { id } = (await send("POST", all, { body: await draft(project) })).json;
    const headers = { ...fromHere(await cookieOf(other.as.owner)), "if-match": '"1"' };
    const answers = [];
    for (const params of [{ project: other.slug, id }, { project: other.slug, id: uuidv7() }, { project: project.slug, id }, { project: "nowhere", id }]) {
      const { status, json: { requestId: _id, ...json } } = await send("DELETE", one, { params, headers });
      answers.push({ status, json });
    }
    expect(answers[0]).toMatchObject({ status: 404, json: { code: "not_found" } });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });
});

describe("projects and members", () => {
  test("an administrator makes a project over the API; nobody else does", async () => {
    const administrator = await makeActor();
    const body = { id: uuidv7(), slug: `toll-${uuidv7()}`, name: "The toll" };
    const headers = fromHere(await cookieOf(administrator));
    expect((await send("POST", "/projects", { headers, body })).status).toBe(403);
    await database().user.update({ where: { id: administrator.userId }, data: { isAdministrator: true } });
    expect(await send("POST", "/projects", { headers, body })).toMatchObject({ status: 201, etag: '"1"', json: { slug: body.slug, role: "owner" } });
    expect((await send("GET", "/projects", { headers })).json.items).toHaveLength(1);
    expect((await send("POST", "/projects", { headers, body: { ...body, id: uuidv7() } })).json.code).toBe("exists");
  });

  test("a project is read, changed, archived and restored with its version", async () => {
    const { slug, as } = await makeProject();
    const [headers, params] = [fromHere(await cookieOf(as.owner)), { project: slug }];
    const { name, description, guideline, acts } = (await send("GET", "/projects/{project}", { headers, params })).json;
    const body = { description, guideline, acts, name: `${name}, again` };
    expect((await send("PUT", "/projects/{project}", { headers, params, body })).status).toBe(428);
    expect(await send("PUT", "/projects/{project}", { headers: ifMatch(1, headers), params, body })).toMatchObject({ status: 200, etag: '"2"' });
    expect((await send("PUT", "/projects/{project}", { headers: ifMatch(1, headers), params, body })).status).toBe(412);
    expect(await send("POST", "/projects/{project}/archive", { headers: ifMatch(2, headers), params })).toMatchObject({ status: 200, etag: '"3"' });
    expect(await send("POST", "/projects/{project}/restore", { headers: ifMatch(3, headers), params })).toMatchObject({ status: 200, json: { archivedAt: null } });
  });

  test("a member is added, given another role and taken out; the last owner stays (A5)", async () => {
    const user = await makeUser();
    const body = { id: uuidv7(), email: user.email, role: "annotator" };
    expect((await send("POST", "/projects/{project}/members", { headers: reader, body })).status).toBe(403);
    const { json } = await send("POST", "/projects/{project}/members", { body });
    const params = { id: json.id };
    expect(await send("PUT", "/projects/{project}/members/{id}", { params, headers: ifMatch(1), body: { role: "reviewer" } })).toMatchObject({ etag: '"2"', json: { role: "reviewer" } });
    expect(await send("PUT", "/projects/{project}/members/{id}", { params, headers: ifMatch(2), body: { role: null } })).toMatchObject({ json: { role: null } });
    const { items } = (await send("GET", "/projects/{project}/members")).json;
    const me = items.find((item: { isMe: boolean }) => item.isMe);
    expect(await send("PUT", "/projects/{project}/members/{id}", { params: { id: me.id }, headers: ifMatch(me.version), body: { role: null } })).toMatchObject({ status: 409, json: { code: "conflict" } });
  });
});

describe("what screens read", () => {
  test("the contest page, the matrix, the history, and names as they are typed", async () => {
    const [contest, side] = [await makeContest(project), await makeSide(project)];
    const party = await makeParty(project, { name: "Vénec Office", sides: [{ sideId: side.id }] });
    const [position, claim] = [await makePosition(project, contest.id), await makeClaim(project, { claimants: [party.id] })];
    await makePlacement(project, { contestId: contest.id, claimId: claim.id, positionId: position.id });
    const view = await send("GET", "/projects/{project}/contests/{id}/view", { headers: reader, params: { id: contest.id } });
    expect(view.json).toMatchObject({ claims: [{ id: claim.id }], positions: [{ id: position.id }], parties: expect.arrayContaining([expect.objectContaining({ id: party.id })]) });
    const matrix = await send("GET", "/projects/{project}/matrix", { headers: reader, query: { limit: "200" } });
    const row = matrix.json.items.find((item: { contest: { id: string } }) => item.contest.id === contest.id);
    expect(row.cells).toEqual([expect.objectContaining({ column: side.id, claims: 1 })]);
    const history = await send("GET", "/projects/{project}/events", { headers: reader, query: { limit: "1" } });
    expect(history.json.items.map((item: { act: string }) => item.act)).toEqual(["placement.create"]);
    const typed = await send("GET", "/projects/{project}/parties", { headers: reader, query: { q: "venec" } });
    expect(typed.json.items.map((item: { id: string }) => item.id)).toEqual([party.id]);
    expect((await send("GET", "/projects/{project}/parties", { query: { ids: "not-an-id" } })).status).toBe(422);
    expect((await send("GET", "/projects/{project}/contests", { query: { limit: "201" } })).status).toBe(422);
  });

  test("lists hand out cursors that lead to the rest", async () => {
    const first = await send("GET", "/projects/{project}/contests", { query: { limit: "1" } });
    const second = await send("GET", "/projects/{project}/contests", { query: { limit: "200", cursor: first.json.next } });
    const whole = await send("GET", "/projects/{project}/contests", { query: { limit: "200" } });
    expect([...first.json.items, ...second.json.items]).toEqual(whole.json.items);
    expect((await send("GET", "/projects/{project}/contests", { query: { cursor: "x" } })).status).toBe(422);
  });

  test("drafts are put, read by their owner only, and forgotten", async () => {
    const [params, body] = [{ id: uuidv7() }, { baseVersion: 0, body: { note: "half a sen" } }];
    expect((await send("GET", "/projects/{project}/drafts/{id}", { params })).status).toBe(404);
    expect((await send("PUT", "/projects/{project}/drafts/{id}", { params, body })).json).toMatchObject({ recordId: params.id, ...body });
    expect((await send("GET", "/projects/{project}/drafts/{id}", { params })).json).toMatchObject(body);
    expect((await send("GET", "/projects/{project}/drafts/{id}", { params, headers: reader })).status).toBe(404);
    expect((await send("GET", "/projects/{project}/drafts")).json.items).toHaveLength(1);
    for (const status of [200, 200]) expect((await send("DELETE", "/projects/{project}/drafts/{id}", { params })).status).toBe(status);
    expect((await send("GET", "/projects/{project}/drafts/{id}", { params })).status).toBe(404);
  });
});
