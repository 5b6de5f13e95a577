import { Command } from "commander";
import { uuidv7 } from "uuidv7";
import type { UserActor } from "@/lib/access/actor";
import { AppError } from "@/lib/data/failure";
import { createProject, getProject, listProjects, type ProjectDto } from "@/lib/data/projects";
import { projectInput } from "@/lib/projects/record";
import { personOf } from "@/scripts/cli/actor";
import { byPerson } from "@/scripts/cli/command";
import { parsed } from "@/scripts/cli/input";

/** Makes the project where there is none that this person sees. Refuses an address that is taken by others. */
export async function ensureProject(actor: UserActor, slug: string): Promise<void> {
  try {
    await getProject(actor, slug);
  } catch (thrown) {
    if (!(thrown instanceof AppError) || thrown.code !== "not_found") throw thrown;
    await makeProject(actor, slug, slug);
  }
}

const makeProject = (actor: UserActor, slug: string, name: string): Promise<ProjectDto> =>
  createProject(actor, parsed(projectInput, { id: uuidv7(), slug, name }));

const listCommand = () =>
  byPerson(new Command("list").description("the projects that the person is a member of"), "project list", async (terminal, { as }) => {
    const projects = await allProjects(await personOf(as, null));
    for (const { slug, name, role, archivedAt } of projects) terminal.say(`${slug}  “${name}”  (${role}${archivedAt ? ", archived" : ""})`);
    if (projects.length === 0) terminal.say("There is no project yet. Make one: npm run -s counterclaim -- project create my-case --name \"My case\"");
    terminal.json(projects.map(({ id, slug, name, role, archivedAt }) => ({ id, slug, name, role, archivedAt })));
  });

async function allProjects(actor: UserActor): Promise<ProjectDto[]> {
  const found: ProjectDto[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await listProjects(actor, { limit: 200, ...(cursor ? { cursor } : {}) });
    found.push(...page.items);
    cursor = page.next;
  }
  return found;
}

const createCommand = () =>
  byPerson<{ name?: string }>(
    new Command("create").description("make a project; the person becomes its owner").argument("<slug>", "its address: small letters, digits, hyphens").option("--name <name>", "its name (default: its address)"),
    "project create bridges --name \"The bridges of May\"",
    async (terminal, { as, name }, [slug]) => {
      const { id } = await makeProject(await personOf(as, null), slug!, name ?? slug!);
      terminal.say(`Made the project ${slug}.`);
      terminal.json({ ok: true, id, slug });
    },
  );

export const projectCommand = () => new Command("project").description("list and make projects").addCommand(listCommand()).addCommand(createCommand());
