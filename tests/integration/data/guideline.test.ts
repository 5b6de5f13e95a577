import { describe, expect, it } from "vitest";
import { guidelineHistory, projectHistory } from "@/lib/data/project-history";
import { changeProject, getProject } from "@/lib/data/projects";
import type { ProjectChange } from "@/lib/projects/record";
import { projectChangeOf } from "@/lib/projects/settings";
import { makeProject, type TestProject } from "@/tests/factories/project";
import { makeActor } from "@/tests/factories/user";

async function change(project: TestProject, part: Partial<ProjectChange>): Promise<void> {
  const now = await getProject(project.as.owner, project.slug);
  await changeProject(project.as.owner, project.slug, now.version, { ...projectChangeOf(now), ...part });
}
const versionsOf = ({ items }: Awaited<ReturnType<typeof guidelineHistory>>) => items.map(({ version, body }) => [version, body?.guideline]);

describe("a guideline's versions", () => {
  it("U32: are those of the project that changed it, newest first, with the guideline alone, who and when", async () => {
    const project = await makeProject();
    await change(project, { guideline: "One." });
    await change(project, { name: "Another name" });
    await change(project, { guideline: "Two." });
    await change(project, { guideline: "One." });
    const page = await guidelineHistory(project.as.reader, project.slug);
    expect(versionsOf(page)).toEqual([[5, "One."], [4, "Two."], [2, "One."]]);
    expect(page.next).toBeNull();
    expect(page.items[0]).toMatchObject({ act: "project.change", contributor: { name: expect.any(String) }, at: expect.stringMatching(/Z$/) });
    expect((await projectHistory(project.as.reader, project.slug)).items.map(({ version }) => version)).toEqual([5, 4, 3, 2, 1]);
  });

  it("U32: come in pages, each once, whatever lies between them", async () => {
    const project = await makeProject({ guideline: "From the beginning." });
    for (const guideline of ["a", "b", "c"]) {
      await change(project, { guideline });
      await change(project, { description: guideline });
    }
    const first = await guidelineHistory(project.as.reader, project.slug, { limit: 3 });
    expect(versionsOf(first)).toEqual([[6, "c"], [4, "b"], [2, "a"]]);
    const rest = await guidelineHistory(project.as.reader, project.slug, { limit: 3, before: first.next! });
    expect(versionsOf(rest)).toEqual([[1, "From the beginning."]]);
    expect(rest.next).toBeNull();
  });

  it("U32 A1: are there for members only", async () => {
    const [project, stranger] = [await makeProject({ guideline: "Ours." }), await makeActor()];
    await expect(guidelineHistory(stranger, project.slug)).rejects.toMatchObject({ code: "not_found" });
    await expect(projectHistory(stranger, project.slug)).rejects.toMatchObject({ code: "not_found" });
  });

  it("U32: a project in which none was ever written has none", async () => {
    const project = await makeProject();
    await change(project, { name: "Another" });
    expect(versionsOf(await guidelineHistory(project.as.owner, project.slug))).toEqual([]);
  });
});
