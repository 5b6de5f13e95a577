import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { claimInputOf } from "@/lib/claims/composition";
import { sameClaim } from "@/lib/claims/draft";
import { claimInput } from "@/lib/claims/record";
import { listClaims, readClaim } from "@/lib/data/claims/claims";
import { exportProject } from "@/lib/data/native/export";
import { loadProject } from "@/lib/data/native/load";
import { directoryTarget } from "@/lib/data/native/target";
import { verifyProject } from "@/lib/data/verification";
import { phenomena } from "@/tests/cases/phenomena";
import { enterPhenomenon, type MadeClaim } from "@/tests/factories/phenomenon";
import { makeProject, type TestProject } from "@/tests/factories/project";

let project: TestProject;
let folder: string;
const entered = new Map<string, readonly MadeClaim[]>();

beforeAll(async () => {
  project = await makeProject();
  folder = await mkdtemp(path.join(os.tmpdir(), "counterclaim-test-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const kept = async (actor: UserActor, slug: string, id: string) => {
  const { abilities: _abilities, ...claim } = await readClaim(actor, slug, id);
  return claim;
};

/** The input without the order of fragments, which the record settles. */
const settled = (input: ReturnType<typeof claimInput.parse>) => ({
  ...input,
  mentions: input.mentions.map((mention) => ({ ...mention, anchorings: mention.anchorings.map((each) => ({ ...each, fragments: [...each.fragments].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))) })) })),
});

describe("each phenomenon is kept, read back, exported and found again (C22)", () => {
  it("all twenty-five are here, once each, in order", () => {
    expect(phenomena.map(({ name }) => Number(name.split(" ")[0]))).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  });

  it.each(phenomena.map((phenomenon) => [phenomenon.name, phenomenon.rules, phenomenon] as const))("%s (%s)", async (name, _rules, phenomenon) => {
    entered.set(name, await enterPhenomenon(project, phenomenon));
    for (const { sent, made } of entered.get(name)!) {
      const here = await kept(project.as.annotator, project.slug, made.id);
      expect(sameClaim(settled(claimInputOf(here)), settled(claimInput.parse(sent))), "what was sent is what is read").toBe(true);
    }
  });

  it("a duplicate keeps its origin, with the version that it was made from (C19)", async () => {
    const [, first, second] = entered.get(phenomena[12]!.name)!;
    expect(second!.made.origins).toEqual([{ fromClaimId: first!.made.id, fromVersion: 1, why: "duplicated" }]);
  });

  // Writing and reading a whole project takes a slow machine its time.
  it("all of them are exported, loaded elsewhere and equal there; both projects verify (N5)", { timeout: 180_000 }, async () => {
    const administrator = { ...project.as.owner, isAdministrator: true };
    await exportProject(project.as.reader, project.slug, await directoryTarget(path.join(folder, "export")), { toolVersion: "0.0.0" });
    await loadProject(administrator, path.join(folder, "export"), { slug: "phenomena-again" });
    const ids = [...entered.values()].flat().map(({ made }) => made.id);
    const all = async (slug: string) => (await listClaims(administrator, slug, { ids, limit: 100 })).items.map(({ abilities: _abilities, ...claim }) => claim);
    const here = await all(project.slug);
    expect(here).toHaveLength(ids.length);
    expect(ids.length).toBeGreaterThan(phenomena.length);
    expect(await all("phenomena-again")).toEqual(here);
    for (const slug of [project.slug, "phenomena-again"]) expect(await verifyProject(administrator, slug)).toMatchObject({ ok: true, problems: [] });
  });
});
