import { readdir } from "node:fs/promises";
import os from "node:os";
import { text } from "node:stream/consumers";
import { NextRequest } from "next/server.js";
import { beforeAll, describe, expect, test } from "vitest";
import { GET as getClaims } from "@/app/api/v1/projects/[project]/claims/route";
import { GET as getContests } from "@/app/api/v1/projects/[project]/contests/route";
import type { UserActor } from "@/lib/access/actor";
import { listClaims } from "@/lib/data/claims/claims";
import { listContests, takeContests } from "@/lib/data/contests";
import { createToken } from "@/lib/data/tokens";
import { operations } from "@/lib/server/operations/registry";
import { publicUrl } from "@/lib/server/public-url";
import { makeClaim } from "@/tests/factories/claim";
import { makeContest, makePlacement } from "@/tests/factories/contest";
import { makeDocument, type TestDocument } from "@/tests/factories/document";
import { makeImport } from "@/tests/factories/layer-import";
import { makeParty } from "@/tests/factories/party";
import { makeMember, makeOwnLayer, makeProject, type TestProject } from "@/tests/factories/project";
import type { Handler } from "@/tests/factories/request";

const handlers: Record<"claims" | "contests", Handler> = { claims: getClaims as Handler, contests: getContests as Handler };
let project: TestProject;
let document: TestDocument;
let claimants: string[];
let contest: string;
let hider: UserActor;
let imported: string;
beforeAll(async () => {
  project = await makeProject();
  document = await makeDocument(project);
  claimants = [(await makeParty(project)).id];
  for (let each = 0; each < 3; each++) await claim();
  for (let each = 0; each < 230; each++) await makeContest(project, { question: `Question ${each}?` });
  contest = (await makeContest(project)).id;
  await makePlacement(project, { contestId: contest, claimId: (await claim()).id });
  hider = await makeMember(project, "annotator");
  await claim({ layerId: await makeOwnLayer(project, hider) }, hider);
  imported = (await makeImport(project)).layer.id;
}, 120_000);
const claim = (more = {}, actor?: UserActor) => makeClaim(project, { document, claimants, ...more }, actor);

async function ask(kind: "claims" | "contests", { actor = project.as.reader, query = {}, signal, accept = "application/x-ndjson", method = "GET" }: { actor?: UserActor; query?: Record<string, string>; signal?: AbortSignal; accept?: string; method?: "GET" } = {}): Promise<Response> {
  const { secret } = await createToken(actor, { name: "a script", scope: "read", project: project.slug });
  const request = new NextRequest(`${publicUrl()}/api/v1/projects/${project.slug}/${kind}?${new URLSearchParams(query)}`, { method, headers: { authorization: `Bearer ${secret}`, accept }, ...(signal ? { signal } : {}) });
  return handlers[kind](request, { params: Promise.resolve({ project: project.slug }) });
}
const linesOf = async (response: Response) => (await response.text()).split("\n").filter(Boolean).map((line) => JSON.parse(line) as { id: string });

/** A list by its pages. */
async function pages<T>(read: (cursor: string | undefined) => Promise<{ items: T[]; next: string | null }>): Promise<T[]> {
  const first = await read(undefined);
  const all = [...first.items];
  for (let { next } = first; next !== null; ) {
    const part = await read(next);
    all.push(...part.items);
    ({ next } = part);
  }
  return all;
}

describe("I1 a list as lines", () => {
  test("is what all its pages hold, line by line, each as the API's description says", async () => {
    const response = await ask("claims");
    expect([response.status, response.headers.get("content-type"), response.headers.get("vary")]).toEqual([200, "application/x-ndjson", "accept"]);
    const lines = await linesOf(response);
    expect(lines).toEqual((await listClaims(project.as.reader, project.slug, { limit: 200 })).items);
    const { line } = operations.find(({ id }) => id === "listClaims")!;
    expect(line!.parse(lines[0])).toEqual(lines[0]);
    const contests = await linesOf(await ask("contests"));
    expect(contests).toHaveLength(231);
    expect(contests).toEqual(await pages((cursor) => listContests(project.as.reader, project.slug, { limit: 200, cursor })));
  }, 60_000);

  test("has the filters of the list, and begins after a cursor", async () => {
    const placed = await linesOf(await ask("claims", { query: { contestId: contest } }));
    expect(placed).toHaveLength(1);
    expect(await linesOf(await ask("contests", { query: { claimId: placed[0]!.id } }))).toMatchObject([{ id: contest }]);
    expect(await linesOf(await ask("contests", { query: { q: "nothing like it" } }))).toEqual([]);
    expect(await linesOf(await ask("claims", { query: { cursor: placed[0]!.id, limit: "1" } }))).toEqual([]);
    expect((await ask("claims", { query: { documentId: "no id" } })).status).toBe(422);
  }, 60_000);

  test("shows what its reader sees: nothing of other people's own layers, imported ones when they are asked for", async () => {
    const [mine, everybodys, theirs] = [await ask("claims", { actor: hider }), await ask("claims"), await ask("claims", { query: { layerId: imported } })];
    expect([(await linesOf(mine)).length, (await linesOf(everybodys)).length, (await linesOf(theirs)).length]).toEqual([5, 4, 2]);
  }, 60_000);

  test("is a page of JSON for who doesn't ask for lines", async () => {
    for (const accept of ["*/*", "application/json"]) expect(await (await ask("claims", { accept, query: { limit: "2" } })).json()).toMatchObject({ items: [{}, {}] });
  });

  test("stands as it was at one instant, whatever others write meanwhile", async () => {
    const taken: string[] = [];
    const take = async (items: readonly { id: string }[]) => {
      taken.push(...items.map(({ id }) => id));
      if (taken.length === items.length) await makeContest(project);
    };
    await takeContests(project.as.reader, project.slug, {}, { take, signal: new AbortController().signal });
    expect(taken).toHaveLength(231);
    expect(await linesOf(await ask("contests"))).toHaveLength(232);
  }, 60_000);

  test("holds one part at a time, waits for who takes it, and reads no further once nobody wants it", async () => {
    const gone = new AbortController();
    const sizes: number[] = [];
    const take = async (items: readonly unknown[]) => {
      sizes.push(items.length);
      gone.abort();
    };
    await expect(takeContests(project.as.reader, project.slug, {}, { take, signal: gone.signal })).rejects.toMatchObject({ code: "unavailable" });
    expect(sizes).toEqual([200]);
  }, 60_000);

  test("leaves no file behind, neither where its reader goes before it is ready nor while it is sent", async () => {
    const spools = async () => (await readdir(os.tmpdir())).filter((name) => name.startsWith("counterclaim-export-"));
    const before = await spools();
    expect((await ask("claims", { signal: AbortSignal.abort() })).status).toBe(503);
    const response = await ask("claims");
    const reader = response.body!.getReader();
    await reader.read();
    await reader.cancel();
    await text((await ask("contests")).body!);
    expect((await spools()).filter((name) => !before.includes(name))).toEqual([]);
  }, 60_000);
});
