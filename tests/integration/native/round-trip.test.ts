import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportProject } from "@/lib/data/native/export";
import { loadProject } from "@/lib/data/native/load";
import { directoryTarget, zipTarget } from "@/lib/data/native/target";
import { verifyProject } from "@/lib/data/verification";
import { makeFullProject } from "@/tests/factories/full-project";
import type { TestProject } from "@/tests/factories/project";

let folder: string;
let project: TestProject;
const toolVersion = "0.0.0";
const at = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "counterclaim-test-"));
  project = await makeFullProject();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const filesOf = async (place: string) => ({
  records: await readFile(path.join(place, "records.jsonl")),
  originals: (await readdir(path.join(place, "originals"))).sort(),
});

describe("native export and load (N1)", () => {
  it("a loaded export is exported again byte for byte, and verifies", async () => {
    const administrator = { ...project.as.owner, isAdministrator: true };
    await exportProject(project.as.reader, project.slug, await directoryTarget(at("first")), { toolVersion });
    const loaded = await loadProject(administrator, at("first"), { slug: "second-home" });
    await exportProject(administrator, "second-home", await directoryTarget(at("second")), { toolVersion });
    expect(await filesOf(at("second"))).toEqual(await filesOf(at("first")));
    expect(loaded.id).not.toBe(project.id);
    expect(await verifyProject(administrator, "second-home")).toMatchObject({ ok: true, problems: [] });
    expect(await verifyProject(project.as.reader, project.slug)).toMatchObject({ ok: true, problems: [] });
  });

  it("the same as a ZIP file", async () => {
    const administrator = { ...project.as.owner, isAdministrator: true };
    await exportProject(project.as.reader, project.slug, await directoryTarget(at("plain")), { toolVersion });
    await exportProject(project.as.reader, project.slug, await zipTarget(at("packed.zip")), { toolVersion });
    await loadProject(administrator, at("packed.zip"), { slug: "third-home" });
    await exportProject(administrator, "third-home", await directoryTarget(at("third")), { toolVersion });
    expect(await filesOf(at("third"))).toEqual(await filesOf(at("plain")));
  });
});
