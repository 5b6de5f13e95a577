import { hash } from "@node-rs/argon2";
import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { database } from "@/lib/data/database";
import { makeDocument } from "@/tests/factories/document";
import { makeProject, type TestProject } from "@/tests/factories/project";
import { alternatingProxy, ProxiedBrowser, type AlternatingProxy } from "@/tests/setup/alternating-proxy";
import { runCommand, type Running } from "@/tests/setup/command";
import { ensureBuild } from "../../../scripts/build.mjs";
import { freePort } from "../../../scripts/postgres.mjs";
import { alive, ended } from "../../../scripts/process-identity.mjs";
import { TEST_ENVIRONMENT } from "../../../scripts/tools.mjs";

// The public address is neither copy's own: nothing of theirs may show.
const PUBLIC = "https://claims.example.org";
const PASSWORD = "a pass phrase for this test";
let project: TestProject;
let copies: Running[];
let ports: number[];
let proxy: AlternatingProxy;

beforeAll(async () => {
  await ensureBuild({ env: TEST_ENVIRONMENT });
  project = await makeProject();
  ports = [await freePort(), await freePort()];
  copies = ports.map((port) => runCommand([process.execPath, "node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(port)], {
    DATABASE_URL: process.env.DATABASE_URL, DATABASE_OWNER_URL: "", PUBLIC_URL: PUBLIC, NEXTAUTH_URL: PUBLIC, NEXTAUTH_SECRET: "a secret of the tests, long enough to be one",
    HOST: "127.0.0.1", PORT: String(port), LOG_LEVEL: "error", NODE_ENV: "production",
  }));
  for (const port of ports) await healthy(port);
  proxy = await alternatingProxy(ports);
}, 900_000);
afterAll(async () => {
  await proxy?.close();
  for (const { pid } of copies ?? []) if (alive(pid)) process.kill(pid);
  for (const { pid } of copies ?? []) await ended(pid, 30);
});

async function healthy(port: number): Promise<void> {
  const until = Date.now() + 300_000;
  while ((await fetch(`http://127.0.0.1:${port}/api/health`).then(({ status }) => status, () => 0)) !== 200) {
    if (Date.now() > until) throw new Error(`never became healthy:\n${copies.map(({ said }) => said()).join("\n")}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

const newBrowser = () => new ProxiedBrowser(proxy.port, PUBLIC);
async function signIn(browser: ProxiedBrowser, role: "editor" | "reader" | "owner", password = PASSWORD, headers: Record<string, string> = {}) {
  const passwordHash = await hash(PASSWORD, { memoryCost: 1_024, timeCost: 1 });
  const { email } = await database().user.update({ where: { id: project.as[role].userId }, data: { passwordHash }, select: { email: true } });
  const { csrfToken } = JSON.parse((await browser.ask("/api/auth/csrf")).text) as { csrfToken: string };
  return browser.ask("/api/auth/callback/credentials", { method: "POST", form: { csrfToken, email, password, callbackUrl: `${PUBLIC}/account`, json: "true" }, headers });
}
const base = () => `/api/v1/projects/${project.slug}`;
/** Whether the last requests were answered by both copies. */
const byBoth = (count: number) => new Set(proxy.answered.slice(-count)).size === 2;
const own = () => new RegExp(ports.map((port) => `:${port}`).join("|"));

describe("two copies behind a proxy that ends HTTPS", () => {
  test("S6 who signed in through one is signed in at the other, by a cookie for HTTPS only", async () => {
    const browser = newBrowser();
    const { status, headers, text } = await signIn(browser, "editor");
    expect([status, byBoth(2)]).toEqual([200, true]);
    expect(JSON.parse(text)).toEqual({ url: `${PUBLIC}/account` });
    const cookie = headers["set-cookie"]!.find((each) => each.startsWith("__Secure-next-auth.session-token="))!;
    for (const part of ["HttpOnly", "Secure", "SameSite=Lax"]) expect(cookie).toContain(part);
    const pages = [await browser.ask(`/p/${project.slug}`), await browser.ask(`/p/${project.slug}`)];
    const lists = [await browser.ask("/api/v1/projects"), await browser.ask("/api/v1/projects")];
    expect([...pages, ...lists].map((each) => each.status)).toEqual([200, 200, 200, 200]);
    expect(byBoth(2)).toBe(true);
    for (const page of pages) expect(page.text).not.toMatch(own());
  });

  test("S6 nobody is led elsewhere than to the public address", async () => {
    for (const browser of [newBrowser(), newBrowser()]) {
      const { status, headers } = await browser.ask(`/p/${project.slug}`);
      expect(status).toBe(307);
      const to = new URL(headers.location!, PUBLIC);
      expect([to.origin, to.pathname, to.searchParams.get("callbackUrl")]).toEqual([PUBLIC, "/signin", `/p/${project.slug}`]);
    }
    const browser = newBrowser();
    const { csrfToken } = JSON.parse((await browser.ask("/api/auth/csrf")).text) as { csrfToken: string };
    for (const callbackUrl of ["https://elsewhere.example/", `http://127.0.0.1:${ports[0]}/account`]) {
      const { headers } = await browser.ask("/api/auth/signout", { method: "POST", form: { csrfToken, callbackUrl } });
      expect(new URL(headers.location!, PUBLIC).origin).toBe(PUBLIC);
    }
  });

  test("S6 what is saved through one is read through the other, and only a page of the public address saves", async () => {
    const browser = newBrowser();
    await signIn(browser, "editor");
    for (let round = 0; round < 4; round++) {
      const id = uuidv7();
      const party = { id, kind: "official", names: [{ text: `Clerk ${round}` }] };
      for (const origin of [`http://127.0.0.1:${ports[0]}`, `http://127.0.0.1:${ports[1]}`, "https://elsewhere.example"]) {
        const refused = await browser.ask(`${base()}/parties`, { method: "POST", body: party, headers: { origin } });
        expect([origin, refused.status, (JSON.parse(refused.text) as { code: string }).code]).toEqual([origin, 403, "foreign_origin"]);
      }
      expect((await browser.ask(`${base()}/parties`, { method: "POST", body: party })).status).toBe(201);
      const found = await browser.ask(`${base()}/parties/${id}`);
      expect([found.status, byBoth(2)]).toEqual([200, true]);
      expect((JSON.parse(found.text) as { names: { text: string }[] }).names[0]!.text).toBe(`Clerk ${round}`);
    }
  });

  test("S6 one who listens at one copy is told at once of what is saved through the other, and who else is here", async () => {
    const document = await makeDocument(project);
    const [reader, editor] = [newBrowser(), newBrowser()];
    await signIn(reader, "reader");
    await signIn(editor, "editor");
    const listened: { copy: number; page: string; said: () => string }[] = [];
    for (const browser of [reader, editor]) {
      const page = uuidv7();
      const stream = await browser.open(`${base()}/changes?page=${page}`);
      expect([stream.statusCode, stream.headers["content-type"], stream.headers["x-accel-buffering"]]).toEqual([200, "text/event-stream", "no"]);
      let said = "";
      stream.setEncoding("utf8").on("data", (chunk: string) => void (said += chunk));
      stream.on("error", () => undefined);
      listened.push({ copy: proxy.answered.at(-1)!, page, said: () => said });
    }
    expect(new Set(listened.map(({ copy }) => copy)).size).toBe(2);
    for (const { said } of listened) await until(() => said().includes("event: where"));
    for (const [at, browser] of [reader, editor].entries()) {
      expect((await browser.ask(`${base()}/presence/${listened[at]!.page}`, { method: "PUT", body: { documentId: document.id, claimId: null } })).status).toBe(200);
    }
    for (const { said } of listened) await until(() => said().includes("event: present"));
    const ids = [uuidv7(), uuidv7()];
    for (const id of ids) expect((await editor.ask(`${base()}/parties`, { method: "POST", body: { id, kind: "official", names: [{ text: "Clerk" }] } })).status).toBe(201);
    expect(byBoth(2)).toBe(true);
    for (const { said } of listened) await until(() => ids.every((id) => said().includes(id)));
  });

  test("S6 guesses at a password are counted by where the proxy saw them come from, whatever the guesser says, by both copies together", async () => {
    const guesses = [];
    for (let count = 0; count < 40; count++) {
      // Every other guess goes to the other copy.
      if (count % 2 === 1) await newBrowser().ask("/api/health");
      const { text } = await signIn(newBrowser(), "owner", "not the pass phrase", { "x-forwarded-for": `203.0.113.${count}` });
      guesses.push(new URL((JSON.parse(text) as { url: string }).url).searchParams.get("error"));
      if (guesses.at(-1) !== "CredentialsSignin") break;
    }
    expect(guesses.at(-1)).toBe("TooManyAttempts");
    const keys = (await database().rateLimit.findMany({ select: { key: true } })).map(({ key }) => key);
    expect(keys.some((key) => key.includes("127.0.0.1"))).toBe(true);
    expect(keys.filter((key) => key.includes("203.0.113"))).toEqual([]);
  });
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 50));
}
