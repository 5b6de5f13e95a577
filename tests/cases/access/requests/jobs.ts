import { uuidv7 } from "uuidv7";
import { database } from "@/lib/data/database";
import { startExport } from "@/lib/data/jobs/jobs";
import { at, inProject, type Prepare, type Scene } from "@/tests/cases/access/requests/scene";
import { endJob } from "@/tests/factories/job";
import { bratImport } from "@/tests/factories/layer-import";
import type { TestProject } from "@/tests/factories/project";

// Nobody works here: what earlier requests have started would be too much at a time.
const endJobs = (project: TestProject) => database().job.updateMany({ where: { projectId: project.id, state: { in: ["waiting", "running"] } }, data: { state: "cancelled", endedAt: new Date() } });

const jobBy = async ({ project, author }: Scene) => {
  await endJobs(project);
  return startExport(author, project.slug, uuidv7(), { format: "csv" });
};

export const jobs: Record<string, Prepare> = {
  "GET /jobs": inProject,
  "GET /jobs/{id}": async (scene) => at(scene.project, (await jobBy(scene)).id),
  "DELETE /jobs/{id}": async (scene) => at(scene.project, (await jobBy(scene)).id),
  "POST /jobs/{id}/retry": async (scene) => {
    const { id } = await jobBy(scene);
    await endJobs(scene.project);
    return at(scene.project, id);
  },
  "GET /jobs/{id}/file": async (scene) => {
    const { id } = await jobBy(scene);
    await endJob(scene.project, id);
    return at(scene.project, id);
  },
  "POST /export-jobs": async ({ project }) => {
    await endJobs(project);
    return { params: { project: project.slug }, body: { id: uuidv7(), format: "csv" } };
  },
  "POST /import-jobs": async ({ project }) => {
    await endJobs(project);
    const { id, bytes, format } = await bratImport();
    return { params: { project: project.slug }, query: { id, format }, body: bytes };
  },
};
