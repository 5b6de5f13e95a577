import { beforeAll, describe, expect, test } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { exportAs, previewExport } from "@/lib/data/formats/exporting";
import { readMatrix } from "@/lib/data/matrix/matrix";
import { cardFile } from "@/lib/formats/corpus/manifest";
import { manifestFile } from "@/lib/formats/native/manifest";
import { formatNames, type FormatName } from "@/lib/formats/registry";
import { crawl, type Crawl } from "@/tests/factories/crawl";
import { hide, makeBlindScene, type BlindScene } from "@/tests/factories/hidden";
import { cookieOf, fromHere } from "@/tests/factories/request";
import { appRoutes } from "@/tests/factories/routes";
import { memoryTarget } from "@/tests/factories/target";

const routes = await appRoutes();
let scene: BlindScene;
let hidden: Awaited<ReturnType<typeof hide>>;
let before: Crawl;
let watchers: Map<string, string>;
let owners: Map<string, string>;
const headers = new Map<UserActor, Record<string, string>>();

beforeAll(async () => {
  scene = await makeBlindScene();
  for (const person of [scene.watcher, scene.hider, scene.project.as.owner]) headers.set(person, fromHere(await cookieOf(person)));
  before = await crawlAs(scene.watcher, []);
  [watchers, owners] = [await readAll(scene.watcher), await readAll(scene.project.as.owner)];
  hidden = await hide(scene);
}, 900_000);

/** What is read by more than an address; without the moment at which it was made. */
const reads: Record<string, (actor: UserActor) => Promise<unknown>> = {
  ...Object.fromEntries(formatNames.filter((name) => name !== "native").map((format) => [`export as ${format}`, (actor: UserActor) => written(actor, format)])),
  "what an export would carry": async (actor) => (await previewExport(actor, scene.project.slug, { format: "csv", toolVersion: "0" })).counts,
  "the matrix by party": (actor) => readMatrix(actor, scene.project.slug, { by: "party", limit: 50 }),
};
async function written(actor: UserActor, format: FormatName): Promise<string[]> {
  const target = memoryTarget();
  await exportAs(actor, scene.project.slug, target, { format, toolVersion: "0" });
  return [...target.files].filter(([file]) => file !== manifestFile && file !== cardFile).map(([, bytes]) => bytes.toString("latin1").replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "AT"));
}
async function readAll(actor: UserActor): Promise<Map<string, string>> {
  const all = new Map<string, string>();
  for (const [name, read] of Object.entries(reads)) all.set(name, JSON.stringify(await read(actor)));
  return all;
}

const crawlAs = (actor: UserActor, also: Parameters<typeof crawl>[0]["also"]) => crawl({ routes, headers: headers.get(actor)!, actor, slug: scene.project.slug, also });
const where = (answers: Crawl, needle: string) => [...answers].filter(([, { text }]) => text.includes(needle)).map(([address]) => address);

describe("what an editor who annotates blind sees of what others do elsewhere (D5, A4)", () => {
  test("nothing of it is in any answer, and each is what it was before", async () => {
    const after = await crawlAs(scene.watcher, hidden.records);
    expect(where(after, "hidden canary")).toEqual([]);
    expect(hidden.records.flatMap(([, id]) => where(after, id))).toEqual([]);
    for (const [address, answer] of before) expect([address, after.get(address)]).toEqual([address, answer]);
  });

  test.each(Object.keys(reads))("%s has nobody's name who is anonymous in the document, also of a claim elsewhere", (name) => {
    expect(watchers.get(name)).not.toContain("hidden canary");
  });

  test("an owner's exports have that name", () => {
    for (const name of ["export as csv", "export as w3c"]) expect(owners.get(name)).toContain("hidden canary clerk");
  });

  test.each(Object.keys(reads))("%s is what it was before, and an owner's isn't", async (name) => {
    expect(JSON.stringify(await reads[name]!(scene.watcher))).toBe(watchers.get(name));
    // A review is of what was published for everybody.
    if (!/claimreview/.test(name)) expect(JSON.stringify(await reads[name]!(scene.project.as.owner))).not.toBe(owners.get(name));
  });
});
