import { uuidv7 } from "uuidv7";
import type { UserActor } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { createProject } from "@/lib/data/projects";
import { createToken } from "@/lib/data/tokens";
import { roles, type Role } from "@/lib/projects/record";
import { requests } from "@/tests/cases/access/requests";
import type { Prepared } from "@/tests/cases/access/requests/scene";
import type { Asker } from "@/tests/cases/access/routes";
import { makeMember, makeProject, type TestProject } from "@/tests/factories/project";
import { cookieOf, fromHere } from "@/tests/factories/request";
import { actorOf, makeUser } from "@/tests/factories/user";

/** Somebody of the matrix, and the headers that they send. */
export interface Person {
  /** null for nobody in particular */
  readonly actor: UserActor | null;
  readonly headers: Record<string, string>;
}

/** A project with everybody who asks. */
export interface Company {
  readonly project: TestProject;
  readonly people: Readonly<Record<Asker, Person>>;
  /** who made what the others ask about: nobody of them, with the right to make everything */
  readonly author: UserActor;
}

export async function makeCompany(): Promise<Company> {
  const project = await makeProject();
  const { owner } = project.as;
  const byCookie = async (actor: UserActor) => ({ actor, headers: fromHere(await cookieOf(actor)) });
  const byToken = async (scope: "read" | "write", only: string | null) =>
    ({ actor: owner, headers: { authorization: `Bearer ${(await createToken(owner, { name: "a script", scope, project: only })).secret}` } });
  const members = Object.fromEntries(await Promise.all(roles.map(async (role) => [role, await byCookie(project.as[role])]))) as Record<Role, Person>;
  const people = {
    anonymous: { actor: null, headers: {} }, outsider: await byCookie(project.outsider),
    administrator: await byCookie(actorOf(await makeUser({ isAdministrator: true }))), ...members,
    own: await byCookie(await makeMember(project, "annotator")), reading: await byToken("read", null), elsewhere: await byToken("write", await anotherOf(owner)),
  };
  return { project, people, author: await makeMember(project, "owner") };
}

/** Another project of the same owner. */
async function anotherOf(owner: UserActor): Promise<string> {
  const slug = `weir-${uuidv7()}`;
  await createProject({ ...owner, isAdministrator: true }, { id: uuidv7(), slug, name: "The weir", description: "", guideline: "", acts: [] });
  return slug;
}

/** The request of this route about somebody else's record, or about one that an annotator made while they had the right to. */
export async function requestBy(asker: Asker, route: string, company: Company): Promise<Prepared> {
  const { project, people } = company;
  const { actor } = people[asker];
  if (asker !== "own") return requestAbout(route, company, actor);
  const setRole = (role: Role) => database().contributor.updateMany({ where: { projectId: project.id, userId: actor!.userId }, data: { role } });
  await setRole("owner");
  const prepared = await requests[route]!({ project, asker: actor, author: actor! });
  await setRole("annotator");
  return prepared;
}

const readings = new WeakMap<Company, Map<string, Prepared>>();

/** About somebody else's record. What only reads it, and doesn't hang on who asks, is made once for all who ask. */
async function requestAbout(route: string, company: Company, actor: UserActor | null): Promise<Prepared> {
  const { project, author } = company;
  const made = readings.get(company) ?? new Map<string, Prepared>();
  readings.set(company, made);
  const known = made.get(route);
  if (known) return known;
  let hangsOnAsker = false;
  const prepared = await requests[route]!({ project, author, get asker() { hangsOnAsker = true; return actor; } });
  if (route.startsWith("GET ") && !hangsOnAsker) made.set(route, prepared);
  return prepared;
}
