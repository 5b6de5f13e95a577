import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, test } from "vitest";
import { GET as listTokensRoute, POST as createTokenRoute } from "@/app/api/v1/account/tokens/route";
import { DELETE as revokeTokenRoute } from "@/app/api/v1/account/tokens/[id]/route";
import { GET as openApiRoute } from "@/app/api/v1/openapi.json/route";
import { DELETE as deleteClaimRoute, GET as readClaimRoute, PUT as changeClaimRoute } from "@/app/api/v1/projects/[project]/claims/[id]/route";
import { POST as createClaimRoute } from "@/app/api/v1/projects/[project]/claims/route";
import { POST as importRoute } from "@/app/api/v1/projects/[project]/documents/route";
import { claimInputOf } from "@/lib/claims/composition";
import { claimInput } from "@/lib/claims/record";
import { database } from "@/lib/data/database";
import { endSession } from "@/lib/data/sessions";
import { createToken } from "@/lib/data/tokens";
import { claimDraft, makeClaim } from "@/tests/factories/claim";
import { makeDocument, type TestDocument } from "@/tests/factories/document";
import { makeProject, type TestProject } from "@/tests/factories/project";
import { call, cookieOf, fromHere } from "@/tests/factories/request";

let project: TestProject;
let document: TestDocument;
let cookie: string;
beforeAll(async () => {
  project = await makeProject();
  document = await makeDocument(project);
  cookie = await cookieOf(project.as.editor);
});

const at = (id: string) => ({ project: project.slug, id });
async function inputOf(id: string) {
  const { abilities: _abilities, ...record } = await (await call(readClaimRoute, "GET", { params: at(id), headers: { cookie } })).json();
  return claimInputOf(record);
}

describe("versions (H3)", () => {
  test("a read carries its version; a change without one is 428, with an old one 412 with base, theirs and mine", async () => {
    const claim = await makeClaim(project, { document });
    const read = await call(readClaimRoute, "GET", { params: at(claim.id), headers: { cookie } });
    expect([read.status, read.headers.get("etag")]).toEqual([200, '"1"']);
    const body = { ...(await inputOf(claim.id)), note: "mine" };
    const put = (headers: Record<string, string>, sent: unknown = body) => call(changeClaimRoute, "PUT", { params: at(claim.id), headers: { ...fromHere(cookie), ...headers }, body: sent });
    expect((await put({})).status).toBe(428);
    const first = await put({ "if-match": '"1"' }, { ...body, note: "theirs" });
    expect([first.status, first.headers.get("etag")]).toEqual([200, '"2"']);
    const second = await put({ "if-match": '"1"' });
    expect([second.status, second.headers.get("content-type")]).toEqual([412, "application/problem+json"]);
    expect(await second.json()).toMatchObject({ code: "stale", base: { note: "" }, theirs: { note: "theirs", version: 2 }, mine: { note: "mine" } });
    expect((await put({ "if-match": "*" })).status).toBe(422);
  });
});

describe("repeats (H4)", () => {
  test("twenty equal requests at once make one claim and get one answer", async () => {
    const body = claimInput.parse(await claimDraft(project, { document }));
    const headers = { ...fromHere(cookie), "idempotency-key": uuidv7() };
    const answers = await Promise.all(Array.from({ length: 20 }, () => call(createClaimRoute, "POST", { params: { project: project.slug }, headers, body })));
    expect(answers.map((each) => each.status)).toEqual(Array(20).fill(201));
    const [first, ...rest] = await Promise.all(answers.map((each) => each.json()));
    for (const each of rest) expect(each).toEqual(first);
    expect(await database().version.count({ where: { projectId: project.id, recordId: body.id } })).toBe(1);
    const other = await call(createClaimRoute, "POST", { params: { project: project.slug }, headers, body: { ...body, note: "another" } });
    expect([other.status, (await other.json()).code]).toEqual([422, "repeat_differs"]);
  });
  test("an answer that was lost is given again, although the claim has moved on", async () => {
    const body = claimInput.parse(await claimDraft(project, { document }));
    const headers = { ...fromHere(cookie), "idempotency-key": uuidv7() };
    const send = () => call(createClaimRoute, "POST", { params: { project: project.slug }, headers, body });
    const first = await (await send()).json();
    await call(deleteClaimRoute, "DELETE", { params: at(body.id), headers: { ...fromHere(cookie), "if-match": '"1"' } });
    expect(await (await send()).json()).toEqual(first);
  });
});

describe("origin (A7)", () => {
  test.each([["another", "https://elsewhere.example"], ["a missing", null]])("a change by cookie from %s origin is 403", async (_name, origin) => {
    const body = claimInput.parse(await claimDraft(project, { document }));
    const headers = { cookie, ...(origin ? { origin } : {}) };
    const refused = await call(createClaimRoute, "POST", { params: { project: project.slug }, headers, body });
    expect([refused.status, (await refused.json()).code]).toEqual([403, "foreign_origin"]);
    expect(await database().claim.count({ where: { projectId: project.id, id: body.id } })).toBe(0);
  });
});

describe("who asks (A3, A6)", () => {
  test("nobody in particular is 401, also with a made-up token", async () => {
    const claim = await makeClaim(project, { document });
    expect((await call(readClaimRoute, "GET", { params: at(claim.id) })).status).toBe(401);
    expect((await call(readClaimRoute, "GET", { params: at(claim.id), headers: { authorization: "Bearer cc_made-up" } })).status).toBe(401);
  });
  test("a session that was ended is over at the next request", async () => {
    const sessionId = uuidv7();
    const headers = { cookie: await cookieOf(project.as.reader, sessionId) };
    const claim = await makeClaim(project, { document });
    expect((await call(readClaimRoute, "GET", { params: at(claim.id), headers })).status).toBe(200);
    await endSession(sessionId);
    expect((await call(readClaimRoute, "GET", { params: at(claim.id), headers })).status).toBe(401);
  });
  test("a token needs no origin, keeps to its scope and its project, and ends when it is revoked", async () => {
    const claim = await makeClaim(project, { document }, project.as.editor);
    const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
    const made = await call(createTokenRoute, "POST", { headers: fromHere(cookie), body: { name: "a script", scope: "write", project: project.slug } });
    const { id, secret } = await made.json();
    const remove = (secretOf: string) => call(deleteClaimRoute, "DELETE", { params: at(claim.id), headers: { ...bearer(secretOf), "if-match": '"1"' } });
    const reader = await createToken(project.as.editor, { name: "reads only", scope: "read", project: null });
    expect((await remove(reader.secret)).status).toBe(403);
    const elsewhere = await makeProject();
    expect((await call(readClaimRoute, "GET", { params: { project: elsewhere.slug, id: claim.id }, headers: bearer(secret) })).status).toBe(404);
    expect((await remove(secret)).status).toBe(200);
    expect((await call(createTokenRoute, "POST", { headers: bearer(secret), body: { name: "more", scope: "write" } })).status).toBe(403);
    expect(await (await call(listTokensRoute, "GET", { headers: { cookie } })).text()).not.toContain(secret);
    expect((await call(revokeTokenRoute, "DELETE", { params: { id }, headers: fromHere(cookie) })).status).toBe(200);
    expect((await call(readClaimRoute, "GET", { params: at(claim.id), headers: bearer(secret) })).status).toBe(401);
  });
});

describe("bodies", () => {
  test("what isn't JSON, isn't UTF-8 or has half a character is refused with its place", async () => {
    const post = (body: unknown) => call(createClaimRoute, "POST", { params: { project: project.slug }, headers: fromHere(cookie), body });
    expect((await post(Buffer.from("{"))).status).toBe(422);
    expect((await post(Buffer.from([0x22, 0xff, 0x22]))).status).toBe(422);
    const body = { ...(await claimDraft(project, { document })), note: "half \ud83d" };
    const refused = await (await post(body)).json();
    expect(refused.issues).toEqual([{ path: ["note"], message: expect.stringContaining("offset 5") }]);
  });
  test("a file of 10.1 MB arrives whole (T8)", async () => {
    const bytes = Buffer.alloc(10.1 * 1024 * 1024, "A line of plain words.\n");
    const imported = await call(importRoute, "POST", { params: { project: project.slug }, query: { id: uuidv7(), fileName: "long.txt" }, headers: fromHere(cookie), body: bytes });
    expect(imported.status).toBe(201);
    const { document: made } = await imported.json();
    const revision = await database().revision.findFirstOrThrow({ where: { projectId: project.id, documentId: made.id }, select: { length: true, original: { select: { size: true } } } });
    expect([revision.length, revision.original.size]).toEqual([bytes.length, bytes.length]);
  });
  test("a file over the limit is 413 and nothing is stored (T6)", async () => {
    const before = await database().document.count({ where: { projectId: project.id } });
    process.env.MAX_UPLOAD_MB = "1";
    const refused = await call(importRoute, "POST", { params: { project: project.slug }, query: { id: uuidv7() }, headers: fromHere(cookie), body: Buffer.alloc(1024 * 1024 + 1, "x") });
    delete process.env.MAX_UPLOAD_MB;
    expect([refused.status, await database().document.count({ where: { projectId: project.id } })]).toEqual([413, before]);
  });
});

describe("the description of the API", () => {
  test("is valid OpenAPI 3.1 and needs no sign-in", async () => {
    const { Validator } = await import("@seriousme/openapi-schema-validator");
    const described = await call(openApiRoute, "GET");
    expect(described.status).toBe(200);
    const result = await new Validator().validate(await described.json());
    expect(result.valid ? [] : result.errors).toEqual([]);
  });
});
