import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";
import { hash } from "@node-rs/argon2";
import { uuidv7 } from "uuidv7";
import { createContest } from "@/lib/data/contests";
import { contestInput } from "@/lib/contests/record";
import { database, disconnect } from "@/lib/data/database";
import { putDraft } from "@/lib/data/drafts";
import { createToken } from "@/lib/data/tokens";
import { expectedPages, visitors, type Visitor } from "@/tests/cases/access/pages";
import { landscapeOf, type Landscape } from "@/tests/cases/access/pointers";
import { askers, expectedAnswers, type Asker } from "@/tests/cases/access/routes";
import { documentOf } from "@/tests/cases/access/requests/scene";
import { makeCompany, requestBy, type Company } from "@/tests/factories/askers";
import { makeClaim } from "@/tests/factories/claim";
import { makeMember, makeOwnLayer, makeProject, type TestProject } from "@/tests/factories/project";
import { appPages } from "@/tests/factories/routes";
import { makeUser } from "@/tests/factories/user";

// The answers of the running program, as it is served: with the proxy before pages and Next.js before routes.

const origin = process.env.E2E_BASE_URL ?? "";
let company: Company;
let land: Landscape;
let other: { project: TestProject; land: Landscape };

test.describe.configure({ timeout: 240_000 });
test.skip(!process.env.DATABASE_URL, "needs the database of the program, to put people and records there");
test.beforeAll(async () => {
  company = await makeCompany();
  land = await landscapeOf(company.project);
  const project = await makeProject();
  other = { project, land: await landscapeOf(project) };
});
test.afterAll(() => disconnect());

type Names = Readonly<Record<string, string>>;
const filled = (address: string, names: Names) =>
  address.replace(/\{(\w+)\}/g, (_all, name: string) => {
    if (!names[name]) throw new Error(`no example for {${name}} of ${address}`);
    return encodeURIComponent(names[name]);
  });
const namesOf = (project: TestProject, of: Landscape): Names => ({ ...of, project: project.slug });

const get = (address: string, headers: Record<string, string>) => fetch(`${origin}${address}`, { headers, redirect: "manual" });
async function lookAt(address: string, visitor: Visitor) {
  const response = await get(address, company.people[visitor].headers);
  return { status: response.status, location: response.headers.get("location"), text: await response.text(), headers: response.headers };
}

test.describe("pages (A1, A2)", () => {
  test("each page has a row, and each row a page", () => {
    expect(Object.keys(expectedPages).sort()).toEqual(appPages().sort());
  });

  for (const [page, row] of Object.entries(expectedPages)) {
    test(`${page} is for those it is for`, async () => {
      const address = filled(page, namesOf(company.project, land));
      const answers: Record<string, string> = {};
      for (const visitor of visitors) {
        const { status, location, headers } = await lookAt(address, visitor);
        const isSentAway = status === 307 && new URL(location!, origin).pathname === "/signin";
        answers[visitor] = isSentAway ? "signin" : String(status);
        expect([visitor, headers.get("x-content-type-options"), headers.get("x-frame-options")]).toEqual([visitor, "nosniff", "DENY"]);
        if (isSentAway) expect(new URL(location!, origin).origin).toBe(origin);
        // After signing in one gets to where one was going, or to the project that it is in.
        if (isSentAway) expect(address).toContain(new URL(location!, origin).searchParams.get("callbackUrl")!);
      }
      expect(answers).toEqual(Object.fromEntries(visitors.map((visitor, column) => [visitor, row.split(/\s+/)[column]])));
    });
  }

  test("another project's address and ids get the page for what isn't there, word for word", async () => {
    const words = (text: string) => text.replace(/<script[^]*?<\/script>|<[^>]*>/g, " ").replace(/\s+/g, " ").trim();
    const seen = async (address: string) => {
      const { status, text } = await lookAt(address, "owner");
      return [status, words(text)];
    };
    const projectPages = Object.keys(expectedPages).filter((page) => page.startsWith("/p/"));
    for (const page of projectPages) {
      const theirs = await seen(filled(page, namesOf(other.project, other.land)));
      expect([page, ...theirs]).toEqual([page, 404, expect.any(String)]);
      expect(theirs).toEqual(await seen(filled(page, { ...namesOf(other.project, other.land), project: "no-such-project" })));
    }
    for (const page of projectPages.filter((each) => each.split("{").length > 2)) {
      const theirs = await seen(filled(page, namesOf(company.project, other.land)));
      const unknown = Object.fromEntries(Object.keys(other.land).map((key) => [key, uuidv7()]));
      expect([page, ...theirs]).toEqual([page, ...(await seen(filled(page, { ...unknown, project: company.project.slug })))]);
      expect([page, theirs[0]]).toEqual([page, 404]);
      for (const odd of ["x", "%00", "..%2f..", "\u{1F6A3}"]) {
        const address = filled(page, { ...unknown, project: company.project.slug }).replace(/[^/]+$/, odd);
        expect([address, (await lookAt(address, "owner")).status]).toEqual([address, 404]);
      }
    }
  });
});

test.describe("addresses that nobody made", () => {
  test("a project that can't be is not there", async () => {
    for (const odd of ["%00", "..", "%2e%2e%2f", "a%20b", "A", "\u{1F6A3}", "x".repeat(3_000)]) expect([odd, (await lookAt(`/p/${odd}/documents`, "owner")).status]).toEqual([odd, 404]);
  });

  test("what a page can't make anything of is left aside", async () => {
    const names = ["q", "cursor", "kind", "state", "party", "document", "contest", "claim", "by", "side", "p"];
    for (const page of Object.keys(expectedPages).filter((each) => each !== "/dev/ui")) {
      for (const odd of ["%00", "x", "", "a&QQ=b", "%F0%9F%9A%A3", "-1", "__proto__"]) {
        const query = names.map((name) => `${name}=${odd.replace("QQ", name)}`).join("&");
        const { status } = await lookAt(`${filled(page, namesOf(company.project, land))}?${query}`, "owner");
        expect([page, odd, status]).toEqual([page, odd, 200]);
      }
    }
  });
});

test.describe("what pages carry in themselves (A4)", () => {
  test("no secret, no address of somebody else, nothing of another's layer or drafts, for anybody", async () => {
    const { project, people } = company;
    const hider = await makeMember(project, "annotator");
    const layerId = await makeOwnLayer(project, hider);
    const claim = await makeClaim(project, { document: await documentOf(project), claimants: [land.party], layerId, proposition: "canary claim" }, hider);
    const contest = await createContest(project.as.editor, project.slug, contestInput.parse({ id: uuidv7(), question: "canary contest", kind: "event" }));
    await database().contest.updateMany({ where: { id: contest.id }, data: { originLayerId: layerId } });
    await putDraft(hider, project.slug, land.claim, { baseVersion: 1, body: { note: "canary draft" } });
    const { secret } = await createToken(hider, { name: "canary token", scope: "read", project: null });
    await database().user.updateMany({ where: { id: hider.userId }, data: { passwordHash: "canary password", email: "hider-canary@example.org" } });
    const secrets = ["canary", secret, createHash("sha256").update(secret).digest("hex"), claim.id, contest.id];
    const emails = await database().user.findMany({ where: { id: { in: Object.values(people).flatMap(({ actor }) => (actor ? [actor.userId] : [])) } }, select: { id: true, email: true } });

    for (const visitor of visitors) {
      for (const page of Object.keys(expectedPages)) {
        const { text } = await lookAt(filled(page, namesOf(project, land)), visitor);
        // An owner sees the members' addresses where the members are.
        const mayList = visitor === "owner" && page.endsWith("/settings");
        const found = secrets.filter((each) => text.replaceAll(mayList ? "hider-canary@" : "\0", "").includes(each));
        expect([visitor, page, found]).toEqual([visitor, page, []]);
        const others = emails.filter(({ id }) => id !== people[visitor].actor?.userId && !mayList);
        expect([visitor, page, others.filter(({ email }) => text.includes(email))]).toEqual([visitor, page, []]);
        expect([visitor, page, /argon2id|passwordHash|no password/.test(text)]).toEqual([visitor, page, false]);
      }
    }
    expect((await lookAt(filled("/p/{project}/settings", namesOf(project, land)), "owner")).text, "the test would see it").toContain("hider-canary@example.org");
  });
});

test.describe("routes over the network", () => {
  // The whole matrix is asked of the handlers; these show that Next.js and the proxy before them change nothing of it.
  const sample = [
    "GET /api/health", "GET /api/v1/openapi.json", "GET /api/v1/account/tokens", "POST /api/v1/account/tokens", "GET /api/v1/projects", "POST /api/v1/projects", "PUT /api/v1/projects/{project}",
    "GET /api/v1/projects/{project}/members", "POST /api/v1/projects/{project}/documents", "GET /api/v1/projects/{project}/documents/{id}/original", "GET /api/v1/projects/{project}/documents/{id}/revisions/{revision}",
    "POST /api/v1/projects/{project}/claims", "PUT /api/v1/projects/{project}/claims/{id}", "DELETE /api/v1/projects/{project}/contests/{id}", "POST /api/v1/projects/{project}/parties/{id}/restore",
  ];

  async function ask(asker: Asker, route: string, headers = company.people[asker].headers): Promise<Response> {
    const { params = {}, query = {}, body, version } = await requestBy(asker, route, company);
    const [method, address] = route.split(" ") as [string, string];
    const sent = body instanceof Uint8Array ? Buffer.from(body) : body === undefined ? null : JSON.stringify(body);
    const seen: Record<string, string> = version === undefined ? {} : { "if-match": `"${version}"` };
    return fetch(`${origin}${filled(address, params)}?${new URLSearchParams(query)}`, { method, headers: { ...headers, ...seen }, body: sent, redirect: "manual" });
  }

  for (const route of sample) {
    test(`${route} answers as its handler does`, async () => {
      const answers: Record<string, string> = {};
      for (const asker of askers) answers[asker] = String((await ask(asker, route)).status);
      expect(answers).toEqual(Object.fromEntries(askers.map((asker, column) => [asker, expectedAnswers[route]!.split(/\s+/)[column]])));
    });
  }

  test("a change from a page elsewhere is 403; a method that isn't there is 405; a look at the head is like a look", async () => {
    const { cookie } = company.people.owner.headers;
    const elsewhere = await ask("owner", "POST /api/v1/projects/{project}/claims", { cookie: cookie!, origin: "https://elsewhere.example" });
    expect([elsewhere.status, (await elsewhere.json()).code]).toEqual([403, "foreign_origin"]);
    const address = `${origin}/api/v1/projects/${company.project.slug}`;
    for (const method of ["PATCH", "DELETE", "POST"]) expect((await fetch(address, { method, headers: company.people.owner.headers })).status).toBe(405);
    expect((await fetch(address, { method: "HEAD", headers: { cookie: cookie! } })).status).toBe(200);
    expect((await fetch(address, { method: "HEAD" })).status).toBe(401);
  });

  test("an upload of 10.5 MB arrives whole (Next.js would cut it without a word where the proxy matched)", async () => {
    const bytes = Buffer.alloc(10.5 * 1024 * 1024, "A line of plain words about a bridge.\n");
    const id = uuidv7();
    const path = `/api/v1/projects/${company.project.slug}/documents`;
    const made = await fetch(`${origin}${path}?id=${id}&fileName=long.txt`, { method: "POST", headers: company.people.owner.headers, body: bytes });
    expect(made.status).toBe(201);
    const original = await get(`${path}/${id}/original`, company.people.reader.headers);
    expect(Buffer.from(await original.arrayBuffer()).equals(bytes)).toBe(true);
  });
});

test.describe("signing in (A6, A7, A8)", () => {
  const password = "three boats and a bridge";

  /** A browser's cookies, as far as signing in needs them. */
  class Jar {
    readonly #kept = new Map<string, string>();
    readonly flags = new Map<string, string>();
    keep(response: Response): Response {
      for (const line of response.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
        this.#kept.set(name!, value!);
        this.flags.set(name!, line);
      }
      return response;
    }
    get cookie(): string {
      return [...this.#kept].map(([name, value]) => `${name}=${value}`).join("; ");
    }
    get session(): string | undefined {
      return this.#kept.get("next-auth.session-token");
    }
  }

  async function csrfOf(jar: Jar): Promise<string> {
    const response = jar.keep(await get("/api/auth/csrf", { cookie: jar.cookie }));
    return ((await response.json()) as { csrfToken: string }).csrfToken;
  }
  async function post(jar: Jar, action: string, fields: Record<string, string>): Promise<{ status: number; url: string }> {
    const headers = { cookie: jar.cookie, "content-type": "application/x-www-form-urlencoded" };
    const response = jar.keep(await fetch(`${origin}/api/auth/${action}`, { method: "POST", headers, body: new URLSearchParams({ json: "true", ...fields }), redirect: "manual" }));
    const text = await response.text();
    return { status: response.status, url: text.startsWith("{") ? (JSON.parse(text) as { url: string }).url : "" };
  }
  const account = async () => makeUser({ passwordHash: await hash(password, { memoryCost: 1_024, timeCost: 1 }) });
  const projects = async (jar: Jar) => (await get("/api/v1/projects", { cookie: jar.cookie })).status;

  test("a right password opens a session by a cookie that scripts don't see; signing out ends it, also for who kept the cookie", async () => {
    const [jar, { email }] = [new Jar(), await account()];
    const csrfToken = await csrfOf(jar);
    expect(await post(jar, "callback/credentials", { csrfToken, email, password, callbackUrl: "https://elsewhere.example/" })).toEqual({ status: 200, url: origin });
    expect(jar.flags.get("next-auth.session-token")).toMatch(/HttpOnly/i);
    expect(jar.flags.get("next-auth.session-token")).toMatch(/SameSite=Lax/i);
    expect(await projects(jar)).toBe(200);
    expect(await (await get("/api/auth/session", { cookie: jar.cookie })).json()).toEqual({ expires: expect.any(String) });
    const kept = jar.cookie;
    await post(jar, "signout", { csrfToken });
    expect((await get("/api/v1/projects", { cookie: kept })).status).toBe(401);
  });

  test("a wrong password and an address without an account get the same answer, and no session", async () => {
    const answers = [];
    for (const fields of [{ email: (await account()).email, password: "wrong" }, { email: "nobody@example.org", password }, { email: "a\0b", password }]) {
      const jar = new Jar();
      answers.push(await post(jar, "callback/credentials", { csrfToken: await csrfOf(jar), ...fields }));
      expect([jar.session, await projects(jar)]).toEqual([undefined, 401]);
    }
    expect(answers[0]!.status).toBe(401);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  test("without the token of the sign-in form nobody is signed in or out", async () => {
    const [jar, { email }] = [new Jar(), await account()];
    await post(jar, "callback/credentials", { email, password });
    await post(jar, "callback/credentials", { csrfToken: "made up", email, password });
    expect([jar.session, await projects(jar)]).toEqual([undefined, 401]);
    await post(jar, "callback/credentials", { csrfToken: await csrfOf(jar), email, password });
    expect(await projects(jar)).toBe(200);
    const kept = jar.cookie;
    await post(jar, "signout", {});
    expect((await get("/api/v1/projects", { cookie: kept })).status).toBe(200);
  });
});
