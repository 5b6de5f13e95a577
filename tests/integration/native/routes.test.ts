import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET as exportRoute } from "@/app/api/v1/projects/[project]/export/route";
import { GET as verificationRoute } from "@/app/api/v1/projects/[project]/verification/route";
import { POST as loadRoute } from "@/app/api/v1/projects/load/route";
import { database } from "@/lib/data/database";
import { exportProject } from "@/lib/data/native/export";
import { openPackage } from "@/lib/data/native/package";
import { directoryTarget } from "@/lib/data/native/target";
import { makeFullProject } from "@/tests/factories/full-project";
import type { TestProject } from "@/tests/factories/project";
import { call, cookieOf, fromHere } from "@/tests/factories/request";

let project: TestProject;
let cookie: string;
let folder: string;
let temporary: string;
/** Where temporary files go otherwise: the next test file runs in the same process. */
let usual: string | undefined;
/** How many files between the database and the network are left. */
const spools = async () => (await readdir(temporary)).length;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "counterclaim-test-"));
  temporary = await mkdtemp(path.join(folder, "tmp-"));
  usual = process.env.TMPDIR;
  process.env.TMPDIR = temporary;
  project = await makeFullProject();
  await database().user.update({ where: { id: project.as.owner.userId }, data: { isAdministrator: true } });
  cookie = await cookieOf(project.as.owner);
});

afterAll(async () => {
  if (usual === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = usual;
  await rm(folder, { recursive: true, force: true });
});

const download = async (slug: string) => call(exportRoute, "GET", { params: { project: slug }, query: { format: "native" }, headers: { cookie } });

describe("export, load and verification over HTTP", () => {
  it("a download is the export, and loads again", async () => {
    const answer = await download(project.slug);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/zip");
    expect(answer.headers.get("content-disposition")).toContain(`${project.slug}.counterclaim.zip`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(bytes.length).toBe(Number(answer.headers.get("content-length")));
    const loaded = await call(loadRoute, "POST", { query: { slug: "by-http" }, headers: fromHere(cookie), body: bytes });
    expect(loaded.status).toBe(201);
    expect(await loaded.json()).toMatchObject({ slug: "by-http", name: "The river crossing, 2", counts: { claim: 8 } });
    expect(await spools()).toBe(0);
  });

  it("the second download has the records of the first", async () => {
    await writeFile(path.join(folder, "a.zip"), new Uint8Array(await (await download(project.slug)).arrayBuffer()));
    await exportProject(project.as.owner, "by-http", await directoryTarget(path.join(folder, "b")), { toolVersion: "0.0.0" });
    const first = await openPackage(path.join(folder, "a.zip"));
    expect(await readFile(path.join(first.folder, "records.jsonl"))).toEqual(await readFile(path.join(folder, "b", "records.jsonl")));
    await first.close();
  });

  it("a download that is broken off leaves no file behind", async () => {
    const answer = await download(project.slug);
    expect(await spools()).toBe(1);
    await answer.body!.cancel();
    expect(await spools()).toBe(0);
  });

  it("refuses what is no export (422), a taken address (409), and people without the right (403, 404)", async () => {
    const load = (slug: string, body: Uint8Array, headers = fromHere(cookie)) => call(loadRoute, "POST", { query: { slug }, headers, body });
    const noise = new TextEncoder().encode("no ZIP file");
    expect(await (await load("refused", noise)).json()).toMatchObject({ status: 422, code: "invalid", detail: expect.stringMatching(/not a ZIP file/) });
    const bytes = new Uint8Array(await (await download(project.slug)).arrayBuffer());
    expect((await load(project.slug, bytes)).status).toBe(409);
    expect((await load("load", bytes)).status).toBe(422);
    expect((await load("refused", bytes, fromHere(await cookieOf(project.as.editor)))).status).toBe(403);
    const outside = await cookieOf(project.outsider);
    expect((await call(exportRoute, "GET", { params: { project: project.slug }, headers: { cookie: outside } })).status).toBe(404);
    expect((await call(verificationRoute, "GET", { params: { project: project.slug }, headers: { cookie: outside } })).status).toBe(404);
    expect((await call(exportRoute, "GET", { params: { project: project.slug } })).status).toBe(401);
    expect(await database().project.count({ where: { slug: { in: ["refused", "load"] } } })).toBe(0);
  });

  it("a verification says what was checked", async () => {
    const answer = await call(verificationRoute, "GET", { params: { project: project.slug }, headers: { cookie } });
    expect(await answer.json()).toMatchObject({ ok: true, project: project.slug, problems: [], checked: { claim: 8, fragments: 29 } });
  });
});
