import { beforeAll, describe, expect, test } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { crawl, type Crawl } from "@/tests/factories/crawl";
import { hide, makeBlindScene, type BlindScene } from "@/tests/factories/hidden";
import { cookieOf, fromHere } from "@/tests/factories/request";
import { appRoutes } from "@/tests/factories/routes";

const routes = await appRoutes();
let scene: BlindScene;
let hidden: Awaited<ReturnType<typeof hide>>;
let before: Crawl;
const headers = new Map<UserActor, Record<string, string>>();

beforeAll(async () => {
  scene = await makeBlindScene();
  for (const person of [scene.watcher, scene.hider, scene.project.as.owner]) headers.set(person, fromHere(await cookieOf(person)));
  before = await crawlAs(scene.watcher, []);
  hidden = await hide(scene);
}, 900_000);

const crawlAs = (actor: UserActor, also: Parameters<typeof crawl>[0]["also"]) => crawl({ routes, headers: headers.get(actor)!, actor, slug: scene.project.slug, also });
const where = (answers: Crawl, needle: string) => [...answers].filter(([, { text }]) => text.includes(needle)).map(([address]) => address);

describe("what an editor who annotates blind sees of what others do elsewhere (D5, A4)", () => {
  test("nothing of it is in any answer, and each is what it was before", async () => {
    const after = await crawlAs(scene.watcher, hidden.records);
    expect(where(after, "hidden canary")).toEqual([]);
    expect(hidden.records.flatMap(([, id]) => where(after, id))).toEqual([]);
    for (const [address, answer] of before) expect([address, after.get(address)]).toEqual([address, answer]);
  });
});
