import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportProject } from "@/lib/data/native/export";
import { loadProject } from "@/lib/data/native/load";
import { directoryTarget, zipTarget } from "@/lib/data/native/target";
import { listPublications, type PublicationView } from "@/lib/data/publication/publications";
import { verifyProject } from "@/lib/data/verification";
import { changeProject, getProject, restoreProject } from "@/lib/data/projects";
import { linesIn } from "@/tests/factories/export";
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
    await exportProject(project.as.reviewer, project.slug, await directoryTarget(at("first")), { toolVersion });
    const loaded = await loadProject(administrator, at("first"), { slug: "second-home" });
    await exportProject(administrator, "second-home", await directoryTarget(at("second")), { toolVersion });
    expect(await filesOf(at("second"))).toEqual(await filesOf(at("first")));
    expect(loaded.id).not.toBe(project.id);
    expect(await verifyProject(administrator, "second-home")).toMatchObject({ ok: true, problems: [] });
    expect(await verifyProject(project.as.reader, project.slug)).toMatchObject({ ok: true, problems: [] });
  });

  it("W12: publications travel with their snapshots, and their addresses stay: a loaded project is published nowhere", async () => {
    const administrator = { ...project.as.owner, isAdministrator: true };
    const { items: here } = await listPublications(project.as.reader, project.slug, { limit: 10 });
    await exportProject(project.as.reviewer, project.slug, await directoryTarget(at("published")), { toolVersion });
    await loadProject(administrator, at("published"), { slug: "elsewhere" });
    const { items: there } = await listPublications(administrator, "elsewhere", { limit: 10 });
    const kept = ({ snapshots, revokedAt, latest }: PublicationView) => ({ snapshots, revokedAt, latest });
    expect(there.map(kept)).toEqual(here.map(kept));
    expect([here.map(({ address }) => address !== null), there.map(({ address }) => address)]).toEqual([[false, true], [null, null]]);
    const token = here[1]!.address!.split("/").at(-1)!;
    expect((await filesOf(at("published"))).records.toString()).not.toContain(token);
  });

  it("the kept export of this version loads, and comes back byte for byte", async () => {
    const administrator = { ...project.as.owner, isAdministrator: true };
    await loadProject(administrator, "tests/fixtures/native-1", { slug: "kept" });
    await exportProject(administrator, "kept", await directoryTarget(at("kept")), { toolVersion });
    expect(await filesOf(at("kept"))).toEqual(await filesOf("tests/fixtures/native-1"));
    expect(await verifyProject(administrator, "kept")).toMatchObject({ ok: true, problems: [] });
  });

  it("a loaded project goes on: it is changed, its history stays whole, and it travels again", async () => {
    const administrator = { ...project.as.owner, isAdministrator: true };
    const slug = "goes-on";
    await loadProject(administrator, "tests/fixtures/native-1", { slug });
    const { id, version } = await getProject(administrator, slug);
    expect(id).toBe((await linesIn("tests/fixtures/native-1"))[0]!.id);
    await restoreProject(administrator, slug, version);
    await changeProject(administrator, slug, version + 1, { name: "Elsewhere", description: "", guideline: "", acts: [] });
    await expect(changeProject(administrator, slug, version, { name: "Late", description: "", guideline: "", acts: [] })).rejects.toMatchObject({ code: "stale", extra: { clash: { base: { version }, theirs: { name: "Elsewhere" } } } });
    expect(await verifyProject(administrator, slug)).toMatchObject({ ok: true, problems: [] });
    await exportProject(administrator, slug, await directoryTarget(at("went-on")), { toolVersion });
    await loadProject(administrator, at("went-on"), { slug: "further" });
    await exportProject(administrator, "further", await directoryTarget(at("further")), { toolVersion });
    expect(await filesOf(at("further"))).toEqual(await filesOf(at("went-on")));
  });

  it("the same as a ZIP file", async () => {
    const administrator = { ...project.as.owner, isAdministrator: true };
    await exportProject(project.as.reviewer, project.slug, await directoryTarget(at("plain")), { toolVersion });
    await exportProject(project.as.reviewer, project.slug, await zipTarget(at("packed.zip")), { toolVersion });
    await loadProject(administrator, at("packed.zip"), { slug: "third-home" });
    await exportProject(administrator, "third-home", await directoryTarget(at("third")), { toolVersion });
    expect(await filesOf(at("third"))).toEqual(await filesOf(at("plain")));
  });
});
