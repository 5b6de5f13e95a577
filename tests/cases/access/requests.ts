import { account, entering } from "@/tests/cases/access/requests/account";
import { claims, drafts, undoing } from "@/tests/cases/access/requests/claims";
import { assessing, histories, merging, publicAddresses, publications, splitting } from "@/tests/cases/access/requests/contests";
import { documents, regionsActs } from "@/tests/cases/access/requests/documents";
import { jobs } from "@/tests/cases/access/requests/jobs";
import { adjudication, assignments, layers } from "@/tests/cases/access/requests/layers";
import { invitations, members, project, standing, webhooks } from "@/tests/cases/access/requests/project";
import { at, inProject, type Prepare, type Scene } from "@/tests/cases/access/requests/scene";
import { threads } from "@/tests/cases/access/requests/threads";
import { recordCases, type RecordCase } from "@/tests/cases/records";

/** The requests that every type of record has. */
function ofRecords({ path: segment, draft, change, create, remove }: RecordCase): Record<string, Prepare> {
  const all = `/api/v1/projects/{project}/${segment}`;
  const made = async ({ project, author }: Scene) => create(author, project.slug, await draft(project));
  const reading: Record<string, Prepare> = {
    [`GET ${all}/{id}`]: async (scene) => at(scene.project, (await made(scene)).id),
    [`PUT ${all}/{id}`]: async (scene) => {
      const body = await draft(scene.project);
      await create(scene.author, scene.project.slug, body);
      return { ...at(scene.project, body.id), version: 1, body: { ...body, ...change } };
    },
  };
  return {
    [`GET ${all}`]: inProject,
    [`POST ${all}`]: async ({ project }) => ({ params: { project: project.slug }, body: await draft(project) }),
    ...(change ? reading : {}),
    [`DELETE ${all}/{id}`]: async (scene) => ({ ...at(scene.project, (await made(scene)).id), version: 1 }),
    [`POST ${all}/{id}/restore`]: async (scene) => {
      const { id } = await made(scene);
      await remove(scene.author, scene.project.slug, id, 1);
      return { ...at(scene.project, id), version: 2 };
    },
  };
}

const below = (requests: Record<string, Prepare>) =>
  Object.fromEntries(Object.entries(requests).map(([key, prepare]) => [key.replace(" ", " /api/v1/projects/{project}"), prepare]));

// A project that an earlier request archived takes nothing in, so it is taken back first.
const inUse = (requests: Record<string, Prepare>): Record<string, Prepare> =>
  Object.fromEntries(Object.entries(requests).map(([key, prepare]) => [key, async (scene) => {
    if (key !== restoring) await standing(scene.project, false);
    return prepare(scene);
  }]));

const restoring = "POST /api/v1/projects/{project}/restore";

/** For every route of the matrix, the request that is sent. */
export const requests: Readonly<Record<string, Prepare>> = {
  ...account, ...entering, ...publicAddresses, ...inUse({ ...below({ ...project, ...members, ...drafts, ...undoing, ...merging, ...assessing, ...splitting, ...histories, ...publications, ...webhooks, ...invitations, ...assignments, ...adjudication, ...threads, ...layers, ...jobs, ...documents, ...regionsActs, ...claims }), ...Object.assign({}, ...recordCases.map(ofRecords)) }),
};
