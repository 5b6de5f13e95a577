import { uuidv7 } from "uuidv7";
import type { Member, UserActor } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { addMember } from "@/lib/data/members";
import { memberOf } from "@/lib/data/membership";
import { createProject } from "@/lib/data/projects";
import { roles, type ProjectInput, type Role } from "@/lib/projects/record";
import { actorOf, makeUser } from "@/tests/factories/user";

/** A project with one member of each role, and somebody outside it. */
export interface TestProject {
  readonly slug: string;
  readonly id: string;
  readonly as: Readonly<Record<Role, UserActor>>;
  readonly outsider: UserActor;
  readonly layers: Readonly<Record<"shared" | "adjudicated", string>>;
}

/** Makes a project through lib/data, as an administrator who becomes its owner. */
export async function makeProject(overrides: Partial<ProjectInput> = {}): Promise<TestProject> {
  const id = uuidv7();
  const input: ProjectInput = { id, slug: `river-${id}`, name: "The river crossing", description: "", guideline: "", acts: [], ...overrides };
  const owner = actorOf(await makeUser({ name: "Olga Owner" }));
  await createProject({ ...owner, isAdministrator: true }, input);
  const others = roles.filter((role) => role !== "owner").map(async (role) => [role, await makeMember({ slug: input.slug, as: { owner } }, role)] as const);
  const as = { ...Object.fromEntries(await Promise.all(others)), owner } as TestProject["as"];
  return { slug: input.slug, id: input.id, as, outsider: actorOf(await makeUser({ name: "Otto Outside" })), layers: await layersOf(input.id) };
}

async function layersOf(projectId: string): Promise<TestProject["layers"]> {
  const rows = await database().layer.findMany({ where: { projectId }, select: { id: true, kind: true } });
  return Object.fromEntries(rows.map(({ kind, id }) => [kind, id])) as TestProject["layers"];
}

/** A new person in the project. */
export async function makeMember(project: { readonly slug: string; readonly as: Pick<TestProject["as"], "owner"> }, role: Role): Promise<UserActor> {
  const user = await makeUser({ name: `${role} of the project` });
  await addMember(project.as.owner, project.slug, { id: uuidv7(), email: user.email, role });
  return actorOf(user);
}

/** A member's own open layer, which nobody else sees. */
export async function makeOwnLayer(project: TestProject, actor: UserActor): Promise<string> {
  const { projectId, contributorId } = await memberOf(actor, project.slug);
  const data = { projectId, id: uuidv7(), kind: "own", contributorId } as const;
  return (await database().layer.create({ data, select: { id: true } })).id;
}

/** The actor as the project knows them. */
export const asMember = (project: Pick<TestProject, "slug">, actor: UserActor): Promise<Member> => memberOf(actor, project.slug);
