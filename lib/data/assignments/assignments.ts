import type { Actor, Member } from "@/lib/access/actor";
import { may } from "@/lib/access/permission";
import { changeOne, decided, dto, readOne, type Aggregate, type Dto, type Scene } from "@/lib/data/aggregate";
import { assignmentKind, assignmentSelect, taskKind, taskSelect } from "@/lib/data/assignments/kind";
import { database } from "@/lib/data/database";
import { AppError, notFound } from "@/lib/data/failure";
import type { Prisma } from "@/lib/data/generated/client";
import { layerOfRow, layerSelect } from "@/lib/data/layers";
import { readerOf } from "@/lib/data/membership";
import { inOrder, mapped, pageOf, type Listed, type Page } from "@/lib/data/page";
import { versionsOf, type HistoryPage } from "@/lib/data/record";
import { instantNow, plain } from "@/lib/data/row";
import type { AssignmentChange, AssignmentRecord, TaskChange, TaskRecord, TaskState } from "@/lib/projects/assignment";

const ofMember = (member: Pick<Member, "contributorId">): Prisma.AssignmentWhereInput => ({ tasks: { some: { contributorId: member.contributorId } } });

/** Assignments with the rights on them: seen by who may see who is given what, and by those who have a task in it. */
export const assignments: Aggregate<AssignmentRecord> = { kind: assignmentKind, change: "assignment.write" };

/** Tasks with the rights on them: one's own, and for editors everybody's. */
export const tasks: Aggregate<TaskRecord> = { kind: taskKind, change: "task.change" };

/** One person's task as lists show it. Whose layer it is, is told once the layer is seen. */
export type TaskSeen = Dto<TaskRecord> & { readonly name: string };

/** An assignment in a list: with the document's title and the tasks that the member may know of. */
export type AssignmentListed = Dto<AssignmentRecord> & { readonly title: string; readonly tasks: readonly TaskSeen[] };

/** Which assignments a list holds. */
export interface AssignmentFilter extends Page {
  readonly documentId?: string | undefined;
  readonly contributorId?: string | undefined;
  readonly state?: TaskState | undefined;
  /** those that are closed, or those that aren't; left out: all */
  readonly closed?: boolean | undefined;
}

/**
 * Assignments, the newest first: for reviewers, editors and owners all of them with everybody's tasks, for others those
 * that they have a task in, with theirs. Refuses who isn't a member.
 */
export async function listAssignments(actor: Actor, project: string, filter: AssignmentFilter): Promise<Listed<AssignmentListed>> {
  const member = await readerOf(actor, project);
  const { where, ...part } = inOrder(filter, "desc");
  const rows = await database().assignment.findMany({
    where: { projectId: member.projectId, ...where, AND: [...(may(member, "assignment.read") ? [] : [ofMember(member)]), ...filters(filter)] },
    ...part,
    select: listSelect,
  });
  return mapped(pageOf(rows, filter), (row) => listed(member, row));
}

function filters({ documentId, contributorId, state, closed }: AssignmentFilter): Prisma.AssignmentWhereInput[] {
  const task = { ...(contributorId ? { contributorId } : {}), ...(state ? { state } : {}) };
  return [
    ...(documentId ? [{ documentId }] : []),
    ...(contributorId || state ? [{ tasks: { some: task } }] : []),
    ...(closed === undefined ? [] : [{ closedAt: closed ? { not: null } : null }]),
  ];
}

const listSelect = {
  ...assignmentSelect, document: { select: { title: true } },
  tasks: { orderBy: { id: "asc" }, select: { ...taskSelect, contributor: { select: { name: true } } } },
} satisfies Prisma.AssignmentSelect;
type Row = Prisma.AssignmentGetPayload<{ select: typeof listSelect }>;

function listed(member: Member, { document, tasks: rows, ...row }: Row): AssignmentListed {
  const known = may(member, "assignment.read") ? rows : rows.filter(({ contributorId }) => contributorId === member.contributorId);
  return {
    ...dto(member, assignments, plain(row)), title: document.title,
    tasks: known.map(({ contributor, ...task }) => ({ ...withoutLayer(member, row.closedAt, dto(member, tasks, plain(task))), name: contributor.name })),
  };
}

/** The task as the member may know it: whose layer is whose stays untold while it is blind. */
const withoutLayer = <T extends TaskRecord>(member: Member, closedAt: Date | null, task: T): T =>
  closedAt !== null || task.contributorId === member.contributorId ? task : { ...task, layerId: null };

/** One assignment with its tasks. Refuses what isn't there, and what isn't the member's to know, alike. */
export async function getAssignment(actor: Actor, project: string, id: string): Promise<AssignmentListed> {
  const member = await readerOf(actor, project);
  await demandKnown({ tx: database(), member }, id);
  return listed(member, await database().assignment.findUniqueOrThrow({ where: { projectId_id: { projectId: member.projectId, id } }, select: listSelect }));
}

async function demandKnown({ tx, member }: Pick<Scene, "tx" | "member">, id: string): Promise<void> {
  const where = { projectId: member.projectId, id, ...(may(member, "assignment.read") ? {} : ofMember(member)) };
  if ((await tx.assignment.count({ where })) === 0) throw notFound();
}

/** Changes note or due date; for editors. Refuses as `changeOne`, and a closed one. */
export const changeAssignment = (actor: Actor, project: string, id: string, seen: number, change: AssignmentChange) =>
  changeOne(actor, project, assignments, id, seen, (old) => {
    demandOpen(old);
    return { ...old, ...change };
  });

function demandOpen({ closedAt }: Pick<AssignmentRecord, "closedAt">): void {
  if (closedAt !== null) throw new AppError("conflict", "This assignment is closed. Nothing was changed.");
}

/**
 * Closes an assignment, for good: those who annotated it blind see each other's layers from now on, and nothing in these
 * changes any more. For editors. Refuses as `changeOne`, a closed one, and an editor who annotates in it blind and has
 * neither done nor skipped their own task.
 */
export const closeAssignment = (actor: Actor, project: string, id: string, seen: number) =>
  decided(actor, project, assignments, "close", id, seen, async (old, scene) => {
    demandOpen(old);
    const rows = await scene.tx.task.findMany({ where: { projectId: scene.member.projectId, assignmentId: id }, select: taskSelect });
    const own = rows.find(({ contributorId }) => contributorId === scene.member.contributorId);
    if (old.blind && own && own.state !== "done" && own.state !== "skipped") throw new AppError("conflict", "You annotate this blind yourself: finish or skip your own task before you close it. Nothing was changed.");
    const closedAt = instantNow();
    await closeLayers(scene, rows.flatMap(({ layerId }) => layerId ?? []), closedAt);
    return { ...old, closedAt };
  });

async function closeLayers({ tx, member: { projectId }, note }: Scene, ids: readonly string[], closedAt: string): Promise<void> {
  if (ids.length === 0) return;
  const where = { projectId, id: { in: [...ids] } };
  await tx.layer.updateMany({ where, data: { closedAt, version: { increment: 1 } } });
  const layers = await tx.layer.findMany({ where, orderBy: { id: "asc" }, select: layerSelect });
  for (const layer of layers.map(layerOfRow)) note?.("layer", layer, layer.id);
}

/** An assignment's versions, newest first. Refuses as `getAssignment`. */
export async function assignmentHistory(actor: Actor, project: string, id: string, page?: HistoryPage) {
  const member = await readerOf(actor, project);
  await demandKnown({ tx: database(), member }, id);
  return versionsOf(member, "assignment", id, page);
}

/** One task. Refuses what isn't there, and somebody else's where the member may not know of it, alike. */
export async function getTask(actor: Actor, project: string, id: string): Promise<Dto<TaskRecord>> {
  const [member, task] = [await readerOf(actor, project), await readOne(actor, project, seenTasks(await readerOf(actor, project)), id)];
  const { closedAt } = await database().assignment.findUniqueOrThrow({ where: { projectId_id: { projectId: member.projectId, id: task.assignmentId } }, select: { closedAt: true } });
  return withoutLayer(member, closedAt, task);
}

const seenTasks = (member: Member): Aggregate<TaskRecord> => ({ ...tasks, visible: (_tx, _project, { contributorId }) => contributorId === member.contributorId || may(member, "assignment.read") });

/**
 * Says how far somebody is: one's own task, or for editors anybody's. Refuses as `changeOne`, a closed assignment, and
 * skipping without a reason.
 */
export async function changeTask(actor: Actor, project: string, id: string, seen: number, change: TaskChange): Promise<Dto<TaskRecord>> {
  const member = await readerOf(actor, project);
  const task = await changeOne(actor, project, seenTasks(member), id, seen, async (old, { tx }) => {
    demandOpen(await tx.assignment.findUniqueOrThrow({ where: { projectId_id: { projectId: member.projectId, id: old.assignmentId } }, select: { closedAt: true } }).then(plain));
    return { ...old, state: change.state, reason: change.state === "skipped" ? change.reason : "" };
  });
  return withoutLayer(member, null, task);
}

/** A task's versions, newest first. Refuses as `getTask`. */
export async function taskHistory(actor: Actor, project: string, id: string, page?: HistoryPage) {
  await getTask(actor, project, id);
  return versionsOf(await readerOf(actor, project), "task", id, page);
}
