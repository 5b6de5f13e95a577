import { uuidv7 } from "uuidv7";
import type { Actor, Member } from "@/lib/access/actor";
import { abilities, type Abilities } from "@/lib/access/permission";
import { database, type Transaction } from "@/lib/data/database";
import { AppError, invalid, notFound } from "@/lib/data/failure";
import { Prisma } from "@/lib/data/generated/client";
import { asJson, write, type Note } from "@/lib/data/history";
import { logInstallation } from "@/lib/data/installation";
import { demand, memberOf, readerOf } from "@/lib/data/membership";
import { inOrder, mapped, pageOf, type Listed, type Page } from "@/lib/data/page";
import { changeRecord, refuseTaken, type RecordKind } from "@/lib/data/record";
import { instantNow, plain } from "@/lib/data/row";
import { demandAdministration } from "@/lib/data/users";
import { defaultAssessing } from "@/lib/contests/scale";
import { actsOf, speaking } from "@/lib/projects/terms";
import { canonicalJson } from "@/lib/text/canonical-json";
import type { ContributorRecord, ImportProfile, LayerRecord, ProjectChange, ProjectInput, ProjectRecord, Role } from "@/lib/projects/record";

export const projectSelect = {
  id: true, recordId: true, name: true, description: true, guideline: true, acts: true, assessing: true, actTerms: true, relationTerms: true, profiles: true, version: true, createdAt: true, archivedAt: true,
} satisfies Prisma.ProjectSelect;

type ProjectRow = Prisma.ProjectGetPayload<{ select: typeof projectSelect }>;

/** The record of a row. A loaded project keeps the id that its history knows it by; its row has a key of its own. */
export function projectOfRow({ recordId, assessing, actTerms, relationTerms, profiles, ...row }: ProjectRow): ProjectRecord {
  const set = Object.fromEntries(Object.entries({ assessing, actTerms, relationTerms, profiles }).filter(([, value]) => value !== null));
  return { ...plain({ ...row, id: recordId ?? row.id }), ...(set as Pick<ProjectRecord, "assessing" | "actTerms" | "relationTerms" | "profiles">) };
}

/** The columns of a record but for its key. */
export function projectColumns({ id: _id, assessing, actTerms, relationTerms, profiles, ...columns }: ProjectRecord) {
  const json = (value: object | undefined) => (value ? asJson(value) : Prisma.DbNull);
  return { ...columns, assessing: json(assessing), actTerms: json(actTerms), relationTerms: json(relationTerms), profiles: json(profiles) };
}

/** What is the program's own, or says nothing, isn't written down: it follows the program. */
function withRules({ assessing, actTerms, relationTerms, ...record }: ProjectRecord): ProjectRecord {
  const isOwn = assessing && canonicalJson(assessing) !== canonicalJson(defaultAssessing);
  const [ofActs, ofRelations] = [speaking(actTerms), speaking(relationTerms)];
  return { ...record, ...(isOwn ? { assessing } : {}), ...(ofActs.length > 0 ? { actTerms: ofActs } : {}), ...(ofRelations.length > 0 ? { relationTerms: ofRelations } : {}) };
}

/** Terms that were sent are about acts that there are, and retire none of the standard ones. Refuses any other. */
function demandTerms({ acts, actTerms = [] }: Pick<ProjectInput, "acts" | "actTerms">): void {
  const issues = actTerms.flatMap(({ act, retired }, at) => {
    const message = !actsOf({ acts }).includes(act) ? `"${act}" is neither a standard act nor one of this project's.` : retired && !acts.includes(act) ? `"${act}" is a standard act, which every project offers.` : null;
    return message === null ? [] : [{ path: ["actTerms", at, "act"], message }];
  });
  if (issues.length > 0) throw invalid(issues);
}

/** How projects lie in the database. The slug is their address in this installation and no part of the record. */
export const projectKind: RecordKind<ProjectRecord> = {
  type: "project",
  async load(tx, projectId, id) {
    const row = await tx.project.findUnique({ where: { id: projectId }, select: projectSelect });
    const record = row && projectOfRow(row);
    return record?.id === id ? record : null;
  },
  insert() {
    throw new Error("a project is made by createProject, which knows its slug");
  },
  async replace(tx, projectId, record, seen) {
    return (await tx.project.updateMany({ where: { id: projectId, version: seen }, data: projectColumns(record) })).count === 1;
  },
};

/** A project as one of its members sees it. */
export type ProjectDto = ProjectRecord & { readonly slug: string; readonly role: Role; readonly abilities: Abilities };

const projectDto = (member: Member, record: ProjectRecord): ProjectDto => ({
  ...record, slug: member.slug, role: member.role, abilities: abilities(member, "project.change"),
});

/** The projects that the actor is a member of, archived ones included, in the order of making. Refuses nobody-in-particular. */
export async function listProjects(actor: Actor, page: Page): Promise<Listed<ProjectDto>> {
  if (actor.kind === "anonymous") throw new AppError("unauthenticated", "Sign in first.");
  if (actor.kind === "operator") return { items: [], next: null };
  const { userId, onlyProjectId, scope, request } = actor;
  const { where, ...part } = inOrder(page);
  const mine = { contributors: { some: { userId, role: { not: null }, leftAt: null } } };
  const only = onlyProjectId === null ? {} : { id: onlyProjectId };
  const select = { ...projectSelect, slug: true, contributors: { where: { userId }, select: { id: true, role: true } } } satisfies Prisma.ProjectSelect;
  const rows = await database().project.findMany({ where: { AND: [mine, where, only] }, ...part, select });
  return mapped(pageOf(rows, page), ({ slug, contributors: [me], ...row }) => {
    const member = { projectId: row.id, slug, contributorId: me!.id, role: me!.role!, isArchived: row.archivedAt !== null, scope, userId, request };
    return projectDto(member, projectOfRow(row));
  });
}

/** One project. Refuses who isn't a member. */
export async function getProject(actor: Actor, project: string): Promise<ProjectDto> {
  const member = await readerOf(actor, project);
  const row = await database().project.findUniqueOrThrow({ where: { id: member.projectId }, select: projectSelect });
  return projectDto(member, projectOfRow(row));
}

/**
 * Makes a project with its shared and its adjudicated layer, and the maker as its first owner; for administrators of
 * the installation. Refuses the operator, who is nobody's colleague, a token of one project, and a taken id or slug.
 */
export async function createProject(actor: Actor, { slug, ...content }: ProjectInput): Promise<ProjectDto> {
  demandAdministration(actor);
  if (actor.kind !== "user" || actor.onlyProjectId !== null) throw new AppError("forbidden", "A project is made by a person, who becomes its owner.");
  const { userId, scope, request } = actor;
  const member: Member = { projectId: content.id, slug, contributorId: uuidv7(), role: "owner", isArchived: false, scope, userId, request };
  const record = await refuseTaken(() =>
    write(member, "project.create", async (tx, note) => {
      const made = await insertProject(tx, note, member, content);
      await logInstallation(actor, "project.create", { slug }, { projectId: made.id, tx });
      return made;
    }),
  );
  return projectDto(member, record);
}

async function insertProject(tx: Transaction, note: Note, { slug, contributorId, projectId, userId }: Member, content: Omit<ProjectInput, "slug">): Promise<ProjectRecord> {
  const createdAt = instantNow();
  demandTerms(content);
  const record = withRules({ ...content, version: 1, createdAt, archivedAt: null });
  const { name } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true } });
  const owner: ContributorRecord = { id: contributorId, version: 1, createdAt, name, leftAt: null };
  const layers = (["shared", "adjudicated"] as const).map(
    (kind): LayerRecord => ({ id: uuidv7(), version: 1, createdAt, kind, name: "", contributorId: null, closedAt: null }),
  );
  await tx.project.create({ data: { ...projectColumns(record), id: record.id, slug }, select: { id: true } });
  await tx.contributor.create({ data: { ...owner, projectId, userId, role: "owner" }, select: { id: true } });
  await tx.layer.createMany({ data: layers.map((layer) => ({ ...layer, projectId })) });
  note("project", record);
  note("contributor", owner);
  for (const layer of layers) note("layer", layer);
  return record;
}

/**
 * Changes name, description, guideline, acts, relations and the rules of assessing; for owners. What a project says of an
 * act goes with the act. Refuses another version, an archived project (`conflict`), and terms of acts that aren't there.
 */
export async function changeProject(actor: Actor, project: string, seen: number, input: ProjectChange): Promise<ProjectDto> {
  return changed(actor, project, "project.change", seen, (old) => {
    if (old.archivedAt !== null) throw new AppError("conflict", "This project is archived. Restore it first. Nothing was changed.");
    demandTerms(input);
    const kept = old.actTerms?.filter(({ act }) => actsOf(input).includes(act));
    return withRules({ ...old, ...(kept ? { actTerms: kept } : {}), ...input });
  });
}

/** Archives a project; nothing is lost by it. For owners. Refuses one that is archived. */
export async function archiveProject(actor: Actor, project: string, seen: number): Promise<ProjectDto> {
  return changed(actor, project, "project.archive", seen, (old) => {
    if (old.archivedAt !== null) throw new AppError("conflict", "This project is archived already.");
    return { ...old, archivedAt: instantNow() };
  });
}

/** Takes an archived project back; for owners. Refuses one that isn't archived. */
export async function restoreProject(actor: Actor, project: string, seen: number): Promise<ProjectDto> {
  return changed(actor, project, "project.archive", seen, (old) => {
    if (old.archivedAt === null) throw new AppError("conflict", "This project is not archived.");
    return { ...old, archivedAt: null };
  }, "project.restore");
}

/** Keeps a mapping under its name, in the place of the one that had it; for those who import layers. Refuses an archived project (`conflict`). */
export async function keepProfile(actor: Actor, project: string, profile: ImportProfile): Promise<{ items: ImportProfile[] }> {
  return changedProfiles(actor, project, (old) => [...old.filter(({ name }) => name !== profile.name), profile].sort((a, b) => (a.name < b.name ? -1 : 1)));
}

/** Takes a named mapping away; for those who import layers. Refuses a name that isn't there. */
export async function dropProfile(actor: Actor, project: string, name: string): Promise<{ items: ImportProfile[] }> {
  return changedProfiles(actor, project, (old) => {
    if (!old.some((each) => each.name === name)) throw notFound();
    return old.filter((each) => each.name !== name);
  });
}

/** The project's named mappings. Refuses who isn't a member. */
export const listProfiles = async (actor: Actor, project: string): Promise<{ items: ImportProfile[] }> => ({ items: [...((await getProject(actor, project)).profiles ?? [])] });

async function changedProfiles(actor: Actor, project: string, decide: (old: readonly ImportProfile[]) => ImportProfile[]): Promise<{ items: ImportProfile[] }> {
  const { version } = await getProject(actor, project);
  const { profiles = [] } = await changed(actor, project, "layer.write", version, ({ profiles: old = [], ...record }) => {
    const next = decide(old);
    return next.length === 0 ? record : { ...record, profiles: next };
  }, "project.profile");
  return { items: [...profiles] };
}

type Act = "project.change" | "project.archive" | "layer.write";

async function changed(actor: Actor, project: string, action: Act, seen: number, decide: (old: ProjectRecord) => ProjectRecord, act: string = action): Promise<ProjectDto> {
  const member = await memberOf(actor, project);
  demand(member, action);
  const { id } = projectOfRow(await database().project.findUniqueOrThrow({ where: { id: member.projectId }, select: projectSelect }));
  const record = await changeRecord<ProjectRecord>(member, projectKind, act, id, seen, (old) => (old.version === seen ? decide(old) : old));
  return projectDto(member, record);
}

